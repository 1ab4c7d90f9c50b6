// The two Vitest projects: unit tests in Node, component tests in a real browser.
import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import type { ViteUserConfig } from 'vitest/config';
import project from '../package.json' with { type: 'json' };
import { launchOptions } from '../scripts/browser/launch.mjs';

const test: ViteUserConfig['test'] = {
	// A test that asserts nothing proves nothing.
	expect: { requireAssertions: true },
	// A limit for what hangs, not a clock for what is slow: other work may share the machine.
	testTimeout: 60_000,
	setupFiles: ['languages.ts', 'whole-model.ts'].map((name) => join(import.meta.dirname, name)),
	projects: [
		{
			extends: true,
			test: {
				name: 'unit',
				environment: 'node',
				include: ['tests/unit/**/*.test.ts'],
				// No file leaves anything behind for the next: they pass in any order. Loading and warming up the model anew
				// for each of a hundred files takes half as long again as their tests.
				isolate: false
			}
		},
		{
			extends: true,
			// Prepared before the first test: a package met only on the way would reload the page under a running test.
			optimizeDeps: { include: [...Object.keys(project.dependencies), 'reveal.js'] },
			test: {
				name: 'component',
				include: ['tests/component/**/*.test.ts'],
				browser: {
					enabled: true,
					headless: true,
					provider: playwright({ launchOptions: launchOptions() }),
					instances: [{ browser: 'chromium' }],
					// The failing test's own words are enough, and the checkout stays clean.
					screenshotFailures: false
				}
			}
		}
	]
};

export default test;
