import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { embedFiles } from './scripts/site/embed-files.mjs';
import project from './package.json' with { type: 'json' };
import { firstPageChunk } from './scripts/site/chunks.mjs';

export default defineConfig(async () => ({
	plugins: [sveltekit()],
	define: {
		// What is exported says which version made it.
		__CNO_VERSION__: JSON.stringify(project.version),
		__CNO_EMBED__: JSON.stringify(embedFiles()) ?? 'undefined'
	},
	environments: {
		client: {
			build: { rolldownOptions: { output: { codeSplitting: { groups: [firstPageChunk()] } } } }
		}
	},
	// Loaded for test runs only: the test tools would make every other start a second slower.
	test: process.env.VITEST ? (await import('./tests/vitest.ts')).default : undefined
}));
