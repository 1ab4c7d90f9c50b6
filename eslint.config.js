// What the linter holds: the recommended rules, the arrows between the rooms of src/lib, and pure rooms kept free of the page.
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import { oneWay } from './scripts/lint/one-way.js';
import { pageGlobals, pureRooms } from './scripts/lint/rooms.js';
import svelteConfig from './svelte.config.js';

export default defineConfig(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'.cache/',
			'src/lib/model/generated/',
			'tests/reference/',
			'test-results/'
		]
	},
	ts.configs.recommended,
	svelte.configs.recommended,
	// Layout is Prettier's.
	svelte.configs.prettier,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: { eqeqeq: 'error' }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		files: ['src/**'],
		plugins: { rooms: { rules: { 'one-way': oneWay } } },
		rules: { 'rooms/one-way': 'error' }
	},
	{
		files: pureRooms.map((room) => `src/lib/${room}/**`),
		rules: {
			'no-restricted-globals': [
				'error',
				{
					globals: pageGlobals.map((name) => ({ name, message: 'This room runs without a page.' })),
					checkGlobalObject: true
				}
			]
		}
	}
);
