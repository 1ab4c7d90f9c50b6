// Skin and bowel beside the bones: with a whole brake they heal, with a weak one they come back; and they feed the blood.
import { describe, expect, test } from 'vitest';
import { surfaceKinds, type SurfaceKind } from '#lib/model/places.ts';
import { equalParts } from '#lib/scenario/capacity.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { evenTimes, run } from '#lib/simulate/run.ts';
import { scenario } from '../simulate/trajectory.ts';

const days = 4 * 365;
const hours = evenTimes(days * 24, 5 * 24);

function follow(kind: SurfaceKind, capacity: number) {
	const place: Partial<Scenario> = kind === 'bowel' ? { bowel: kind } : { skin: kind };
	const trigger = { ...scenario().trigger, scatter_d: 0 };
	const asked = scenario({ ...place, il10: equalParts(capacity), duration_d: days, trigger });
	const { places } = run(asked, { hours });
	const later = (from: number) => places[1].severity!.subarray(from / 5);
	return { severity: places[1].severity!, later, crp: places[1].crp! };
}

describe.each(Object.keys(surfaceKinds) as SurfaceKind[])('%s', (kind) => {
	test.each([1, 0.7])('is struck and heals within a year at capacity %d', (capacity) => {
		const { severity, later } = follow(kind, capacity);
		expect(Math.max(...severity)).toBeGreaterThan(0.5);
		expect(Math.max(...later(365))).toBeLessThan(0.05);
	});

	test('comes back in the second year and later at capacity 0.4', () => {
		expect(Math.max(...follow(kind, 0.4).later(2 * 365))).toBeGreaterThan(0.2);
	});
});

test('the larger the surface, the higher CRP', () => {
	const highest = (kind: SurfaceKind) => Math.max(...follow(kind, 1).crp);
	expect(highest('bowel')).toBeGreaterThan(highest('psoriasis'));
	expect(highest('psoriasis')).toBeGreaterThan(highest('pustulosis'));
});
