// End-to-end tests: the built site, served the way `npm start` serves it, in a real browser.
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { firefoxOptions, launchOptions } from '../../scripts/browser/launch.mjs';

// `npm test` chooses a free port; this one is for running Playwright by hand.
const port = process.env.CNO_E2E_PORT ?? '4273';
const address = `http://localhost:${port}/`;

/** What is put into the pages of others, or opened from a disk, meets every engine there is. */
const firefox = {
	name: 'firefox',
	testMatch: ['frames.spec.ts', 'deck.spec.ts', 'one-file.spec.ts'],
	use: { browserName: 'firefox' as const, launchOptions: firefoxOptions(), colorScheme: null }
};

export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results',
	fullyParallel: true,
	// Half of the cores would leave two of them half idle: a page waits more than it works.
	workers: '100%',
	// A test that passes only at the second try is a failing test.
	retries: 0,
	// Generous: on a machine that other work shares a page comes slowly, and what is right must not fail for it.
	timeout: 90_000,
	expect: { timeout: 20_000 },
	use: {
		baseURL: address,
		// Keeping the whole site for later is what one test is about, and would be work in all the others.
		serviceWorkers: 'block',
		screenshot: 'only-on-failure',
		// A trace takes longer than what it records: it is asked for when a failure has to be understood.
		trace: process.env.CNO_TRACE ? 'retain-on-failure' : 'off',
		// What only moves to please the eye would keep two cores busy that have no graphics card.
		contextOptions: { reducedMotion: 'reduce' }
	},
	projects: [
		{ name: 'chromium', use: { browserName: 'chromium', launchOptions: launchOptions() } },
		// Absent where no Firefox was found; empty for Playwright's own.
		...(process.env.CNO_FIREFOX === undefined ? [] : [firefox])
	],
	webServer: {
		command: `node scripts/start.mjs --no-open --port ${port}`,
		cwd: fileURLToPath(new URL('../..', import.meta.url)),
		url: address,
		timeout: 180_000
	}
});
