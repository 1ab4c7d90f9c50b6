// What is disputed appears where it matters, in both languages, and only there.
import { expect, test } from 'vitest';
import { contestedAt, contestedPoints } from '#lib/model/evidence/contested.ts';
import { experiments } from '#lib/scenario/fields.ts';
import { standing } from '#lib/validate/therapies.ts';
import { placesOfExperiment, placesOfLanes, placesOfTherapies } from '../../src/routes/contested-places.ts';

const ids = (places: Parameters<typeof contestedAt>[0]) => contestedAt(places).map(({ id }) => id);

test.each(contestedPoints)('$id is said in German too', ({ title, statement, german }) => {
	expect(german.title.length).toBeGreaterThan(5);
	expect(german.statement).toMatch(/[.?]$/);
	expect(german.statement).not.toBe(statement);
	expect(german.title).not.toBe(title);
	// Neither language says much more than the other.
	const ratio = german.statement.length / statement.length;
	expect(ratio > 0.7 && ratio < 1.5, String(ratio)).toBe(true);
	// The same numbers in both.
	const numbers = (text: string) => (text.match(/\d+/g) ?? []).sort();
	expect(numbers(german.statement)).toEqual(numbers(statement));
});

test('the doubts stand at their places', () => {
	expect(ids(['brake'])).toEqual(['size']);
	expect(ids(placesOfExperiment.course)).toContain('cause');
	expect(ids(placesOfExperiment.endotoxin)).toContain('blood-bone');
	expect(ids(placesOfLanes.course)).toEqual(['il6-bone', 'silent']);
});

test('a doubt about a drug appears when that drug is on, that about all of them always', () => {
	expect(ids(placesOfTherapies([]))).toEqual(['effect-sizes']);
	expect(ids(placesOfTherapies([standing.nsaid]))).toEqual(['effect-sizes', 'nsaid']);
	expect(ids(placesOfTherapies([standing.bisphosphonate]))).toContain('bisphosphonate');
	expect(ids(placesOfTherapies([standing.tnfInhibitor, standing.tnfInhibitor]))).toEqual([
		'effect-sizes',
		'paradoxical-skin'
	]);
});

test('every place is reached from some picture', () => {
	const reached = new Set([
		'brake',
		...experiments.flatMap((e) => [...placesOfExperiment[e], ...placesOfLanes[e]]),
		...placesOfTherapies(Object.values(standing))
	]);
	for (const { id, where } of contestedPoints)
		for (const place of where ?? []) expect(reached.has(place), `${id} at ${place}`).toBe(true);
});
