// The two engines that the tests need, and what differs between them.
import { firefoxOptions, launchOptions } from './launch.mjs';

/** @typedef {'chromium' | 'firefox'} Engine */

/**
 * @typedef {object} About
 * @property {string} wish the variable in which a person names one
 * @property {(executablePath: string) => import('playwright-core').LaunchOptions} options
 * @property {string} package of Debian and its kin
 * @property {string} advice for whoever has none
 */

/** @type {Record<Engine, About>} */
export const engines = {
	chromium: {
		wish: 'CNO_BROWSER',
		options: launchOptions,
		package: 'chromium-headless-shell',
		advice: 'Install Chromium, Chrome or Edge, or name one: CNO_BROWSER=/path/to/chromium npm test'
	},
	firefox: {
		wish: 'CNO_FIREFOX',
		options: firefoxOptions,
		package: 'firefox-esr',
		advice: 'Install Firefox, or name one: CNO_FIREFOX=/path/to/firefox npm test'
	}
};
