// The body map without a page: the drawing stays inside its box, marks keep clear of each other and tell the truth.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countInWords, feltInWords, placeAt, placeInWords, type PlaceNow } from '#lib/describe/body.ts';
import { bodyMessages } from '#lib/i18n/body/index.ts';
import { fromHeadToFoot, markOf, spots, within } from '#lib/mechanism/body-places.ts';
import { middle, paired, skeletonBox as box } from '#lib/mechanism/skeleton.ts';
import { bonePlaces, surfaceKinds } from '#lib/model/places.ts';
import { fromQuery } from '#lib/scenario/link.ts';
import { lesionCount, timeIndex } from '#lib/simulate/lesions.ts';
import { placesOf } from '#lib/simulate/places.ts';
import { run } from '#lib/simulate/run.ts';

/** End points and control points of a path: a curve stays within them. */
function pointsOf(path: string): [number, number][] {
	const points: [number, number][] = [];
	let [x, y] = [0, 0];
	for (const [, command, numbers] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
		const n = (numbers.match(/-?\d*\.?\d+/g) ?? []).map(Number);
		const [dx, dy] = command === command.toLowerCase() ? [x, y] : [0, 0];
		switch (command.toUpperCase()) {
			case 'H':
				x = n[0] + dx;
				points.push([x, y]);
				break;
			case 'V':
				y = n[0] + dy;
				points.push([x, y]);
				break;
			case 'Z':
				break;
			default:
				for (let i = 0; i < n.length; i += 2) points.push([n[i] + dx, n[i + 1] + dy]);
				[x, y] = points[points.length - 1];
		}
	}
	return points;
}

const bonePaths = [
	...Object.entries(middle).map(([name, path]) => ({ name, path })),
	...Object.entries(paired).map(([name, path]) => ({ name, path }))
];

describe('the skeleton', () => {
	test.each(bonePaths)('$name is whole and inside its box', ({ path }) => {
		expect(path).not.toMatch(/NaN|undefined|e-/);
		const points = pointsOf(path);
		expect(points.length).toBeGreaterThan(2);
		for (const [x, y] of points) {
			expect(Math.abs(x)).toBeLessThan(box.width / 2 - 2);
			expect(y).toBeGreaterThan(box.y + 2);
			expect(y).toBeLessThan(box.y + box.height - 2);
		}
	});

	test.each(['skull', 'mandible', 'sternum', 'sacrum', 'nose'] as const)(
		'%s is the same on both sides',
		(name) => {
			const points = pointsOf(middle[name]).map(([x, y]) => `${x + 0} ${y}`);
			for (const [x, y] of pointsOf(middle[name])) expect(points).toContain(`${-x + 0} ${y}`);
		}
	);
});

describe('the places on it', () => {
	const all = [...bonePlaces, ...(Object.keys(surfaceKinds) as (keyof typeof surfaceKinds)[])];

	test('all stand on the drawing', () => {
		expect(Object.keys(spots).sort()).toEqual([...all].sort());
		for (const { x, y } of Object.values(spots)) {
			const { left, top } = within(x, y);
			for (const share of [left, top]) {
				expect(share).toBeGreaterThan(3);
				expect(share).toBeLessThan(98);
			}
		}
	});

	test('are targets of 24 px that do not overlap in a column of 142 px', () => {
		const px = 142 / box.width;
		for (const [i, a] of all.entries())
			for (const b of all.slice(i + 1)) {
				// Skin is inflamed in one way or the other.
				if (a === 'psoriasis' && b === 'pustulosis') continue;
				const apart = Math.hypot(spots[a].x - spots[b].x, spots[a].y - spots[b].y) * px;
				expect(apart, `${a}, ${b}`).toBeGreaterThanOrEqual(24);
			}
	});

	test('are walked through from head to foot', () => {
		const places = all.map((id) => ({ id }));
		const walked = fromHeadToFoot(places).map((k) => all[k]);
		expect(walked[0]).toBe('mandible');
		expect(walked.indexOf('clavicle')).toBeLessThan(walked.indexOf('humerus'));
		expect(walked.at(-1)).toBe('foot');
		expect(walked).toHaveLength(all.length);
	});
});

const bone = (now: Partial<PlaceNow>): PlaceNow => ({
	id: 'femur',
	kind: 'bone',
	state: 'quiet',
	pain: 0,
	mri: 0,
	bone: 1,
	swelling: 0,
	severity: 0,
	...now
});

describe('a mark', () => {
	test('is filled when felt, hatched when silent, and only the first stays in what is felt', () => {
		const felt = bone({ state: 'active', pain: 6.2, mri: 0.6 });
		const silent = bone({ state: 'silent', pain: 0.4, mri: 0.6, bone: 0.81, swelling: 0.5 });
		expect(markOf(felt, false)).toMatchObject({ shape: 'felt', pain: 6 });
		expect(markOf(silent, false)).toMatchObject({ shape: 'silent', bone: 0.82 });
		expect(markOf(silent, false).pain).toBeUndefined();
		expect(markOf(felt, true).shape).toBe('felt');
		expect(markOf(silent, true)).toEqual({ shape: 'quiet', swollen: 0, bone: 1 });
	});

	test('shows pain that no image explains', () => {
		const early = bone({ state: 'quiet', pain: 5, mri: 0.1 });
		expect(markOf(early, false)).toMatchObject({ shape: 'quiet', pain: 5 });
		expect(markOf(early, true)).toMatchObject({ shape: 'felt', pain: 5 });
		expect(placeInWords(early, 'en')).toContain('felt, MRI is calm');
	});

	test('swells with the swelling, and never beyond its room', () => {
		const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
		fc.assert(
			fc.property(share, share, (a, b) => {
				const [less, more] = [Math.min(a, b), Math.max(a, b)];
				const radius = (swelling: number) => markOf(bone({ state: 'silent', swelling }), false).swollen;
				expect(radius(less)).toBeLessThanOrEqual(radius(more));
				expect(radius(more)).toBeLessThanOrEqual(16);
			})
		);
	});
});

describe('in words', () => {
	test('a place says all that its mark shows', () => {
		const silent = bone({ state: 'silent', pain: 0.44, mri: 0.62, bone: 0.81 });
		const plain = (text: string) => text.replaceAll('\u00a0', ' ');
		expect(plain(placeInWords(silent, 'en'))).toBe(
			'Femur: silent, only MRI sees it, pain 0.4 of 10, MRI 62 %, bone 81 %'
		);
		expect(plain(placeInWords(silent, 'de'))).toBe(
			'Oberschenkel: stumm, nur das MRT sieht es, Schmerz 0,4 von 10, MRT 62 %, Knochen 81 %'
		);
		expect(feltInWords(silent, 'en')).toBe('Femur: nothing to feel');
		const skin = bone({ id: 'psoriasis', kind: 'surface', state: 'active', severity: 0.4 });
		expect(plain(placeInWords(skin, 'en'))).toBe('Skin: inflamed, severity 40 %');
	});

	test('counts agree with the model, for any time of a course', () => {
		const { scenario } = fromQuery('v=1&il10=0.3&sites=5&skin=psoriasis');
		const solved = run(scenario);
		const places = placesOf(scenario);
		const { map } = bodyMessages.en;
		let told = 0;
		for (let hours = 0; hours <= 730 * 24; hours += 20 * 24) {
			const i = timeIndex(solved, hours);
			const now = places.map((place, k) => placeAt(solved, place, k, solved.hours[i], i));
			const { seen, silent } = lesionCount(solved, places, i);
			const expected =
				seen === 0
					? map.seenNone
					: `${map.seen(seen)}, ${seen > silent ? map.feltOf(seen - silent) : map.feltNone}`;
			expect(countInWords(now, false, 'en')).toBe(expected);
			told += silent;
		}
		expect(told).toBeGreaterThan(0);
	});
});
