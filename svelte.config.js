import adapter from '@sveltejs/adapter-static';
import { compilerOptions } from './scripts/site/compiler.mjs';
import { hashSources } from './scripts/sources.mjs';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions,
	kit: {
		adapter: adapter({ fallback: '404.html' }),
		// The same sources are the same version, whoever builds them: the service worker goes by it.
		version: { name: hashSources().slice(0, 12) },
		// Relative asset addresses let the built site run under any folder of any server.
		paths: { relative: true },
		// Pages register it themselves, and only some of them do (src/routes/updates).
		serviceWorker: { register: false },
		// All styles of a page in the page itself: the first picture waits for nothing else.
		inlineStyleThreshold: 100_000,
		prerender: {
			// What the page /embed names is put beside it when the pages are built (scripts/site/build.mjs).
			handleHttpError: ({ path, referrer, message }) => {
				if (!(referrer?.endsWith('/embed/') && path.includes('/embed/'))) throw new Error(message);
			}
		},
		// Kit's own list names src and tests; the type check reads the scripts too.
		typescript: {
			config: (config) => ({ ...config, include: [...config.include, '../scripts/**/*', '../*.config.js'] })
		}
	}
};
