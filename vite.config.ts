import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig(async () => ({
	plugins: [sveltekit()],
	// Loaded for test runs only: the test tools would make every other start a second slower.
	test: process.env.VITEST ? (await import('./tests/vitest.ts')).default : undefined
}));
