// Which curves and scales: what a link says comes back, and what it should not say is left out.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownLanes } from '#lib/charts/catalogue.ts';
import { fromQuery } from '#lib/scenario/link.ts';
import { run } from '#lib/simulate/run.ts';
import { pictureToPairs, readLanes, readPicture, usualPicture } from '#lib/state/picture-choice.ts';

const fromText = (text: string) => {
	const query = new URLSearchParams(text);
	return readPicture((key) => query.get(key));
};

test('every choice comes back from its link, and the usual one writes nothing', () => {
	fc.assert(
		fc.property(
			fc.record({
				lanes: fc.option(
					fc.uniqueArray(fc.constantFrom('il6', 'tnf', 'il1b', 'crp', 'bone'), { minLength: 1 }),
					{
						nil: undefined
					}
				),
				log: fc.boolean(),
				fixed: fc.boolean(),
				whole: fc.boolean()
			}),
			(choice) => {
				const query = new URLSearchParams(pictureToPairs(choice)).toString();
				expect(fromText(query)).toEqual(choice);
			}
		)
	);
	expect(pictureToPairs(usualPicture)).toEqual([]);
	expect(fromText('')).toEqual({ ...usualPicture, lanes: undefined });
});

test('names that could not be lanes are left out, and the rest is kept once', () => {
	expect(readLanes('il6,il6,<script>,,TNF,crp,__proto__,a')).toEqual(['il6', 'crp']);
	expect(readLanes(',,,')).toBeUndefined();
	expect(readLanes(null)).toBeUndefined();
	expect(readLanes('x1,'.repeat(1e5))).toEqual(['x1']);
});

test('hostile values choose nothing, whatever they are', () => {
	const course = run(fromQuery('v=1').scenario);
	fc.assert(
		fc.property(fc.string(), (text) => {
			const { lanes, log, fixed, whole } = fromText(
				`lanes=${encodeURIComponent(text)}&scale=${encodeURIComponent(text)}`
			);
			expect(log || fixed || whole).toBe(text === 'log');
			expect(shownLanes(course, lanes).length).toBeGreaterThan(0);
		})
	);
	expect(shownLanes(course, ['nonsense', 'constructor'])).toEqual(['il6', 'tnf', 'il10', 'bone']);
	expect(shownLanes(course, ['crp', 'nonsense', 'il6'])).toEqual(['il6', 'crp']);
});
