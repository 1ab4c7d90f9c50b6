// Links keep their meaning: those of earlier versions are brought up to date, and those that are out there read as ever.
import { describe, expect, test } from 'vitest';
import { readSettings } from '#lib/embed/settings.ts';
import { fromQuery, toQuery } from '#lib/scenario/link.ts';
import { presentPairs, type Migration } from '#lib/scenario/migrations.ts';

/** Made-up history: in version 2 `brake` came to be called `il10`, in version 3 it is told in shares, not percent. */
const steps: Record<number, Migration> = {
	1: (pairs) => pairs.map(([key, value]) => [key === 'brake' ? 'il10' : key, value]),
	2: (pairs) => pairs.map(([key, value]) => [key, key === 'il10' ? String(Number(value) / 100) : value])
};
const present = (query: string) => presentPairs(query, steps, 3);

describe('older links', () => {
	test('go through every version between theirs and the present one, in order', () => {
		expect(present('v=1&brake=45&sites=4')).toEqual([
			['v', '3'],
			['il10', '0.45'],
			['sites', '4']
		]);
		expect(present('v=2&il10=45')).toEqual([
			['v', '3'],
			['il10', '0.45']
		]);
	});

	test('of the present version, of none, of a later one or of nonsense stay as they are', () => {
		for (const query of [
			'v=3&il10=45',
			'il10=45',
			'v=4&il10=45',
			'v=x&il10=45',
			'v=-2&il10=45',
			'v=1e99&il10=45'
		])
			expect(new URLSearchParams(present(query)).toString()).toBe(query);
	});
});

describe('links of version 1 that are out there', () => {
	// Never edit these: slides and courses hold them.
	test.each([
		['v=1&il10=0.45', 'v=1&il10=0.45'],
		['v=1&il10.erk=0.5&il10.sp1=0.9', 'v=1&il10.erk=0.5&il10.sp1=0.9'],
		[
			'v=1&il10=0.3&sites=4&therapy=prednisolone:60-300:x0.5:taper14&therapy=adalimumab:100-700:q14',
			'v=1&il10=0.3&sites=4&therapy=prednisolone:60-300:x0.5:taper14&therapy=adalimumab:100-700:q14'
		],
		['v=1&experiment=dish&il10=0.2&culture_h=12', 'v=1&experiment=dish&il10=0.2&culture_h=12'],
		['v=1&experiment=endotoxin&route=infusion', 'v=1&experiment=endotoxin&route=infusion'],
		[
			'v=1&il10=0.45&trigger.seed=3&sites=3&skin=psoriasis',
			'v=1&il10=0.45&sites=3&skin=psoriasis&trigger.seed=3'
		]
	])('%s', (link, same) => {
		const { scenario, notices } = fromQuery(link);
		expect(notices).toEqual([]);
		expect(toQuery(scenario)).toBe(same);
	});

	test('to the embed', () => {
		const { settings, notices } = readSettings(
			'v=1&il10=0.45&panels=lanes,brake&lock=drugs,time&drugs=nsaid,tnf-inhibitor&step=4&theme=dark'
		);
		expect(notices).toEqual([]);
		expect(settings).toEqual({
			panels: ['lanes', 'brake'],
			locked: ['drugs', 'time'],
			drugs: ['nsaid', 'tnf-inhibitor'],
			step: 4
		});
	});
});
