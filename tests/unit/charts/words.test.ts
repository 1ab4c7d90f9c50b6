// Words in the lanes: they stand where there is room, stay there while there is, and do not lie over each other.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { departure, standingApart } from '#lib/charts/overlay.ts';
import { pinDash } from '#lib/charts/pin-dash.ts';
import { mostPins } from '#lib/scenario/pins.ts';
import { roomBelow, roomBetween } from '#lib/charts/room.ts';

const room = { x0: 100, x1: 700, width: 50 };

describe('between a high curve and a low one', () => {
	/** High from 300 to 420 pixels, else as low as the other. */
	const high = (x: number) => (x > 300 && x < 420 ? 10 : 68);
	const low = () => 70;

	test('the word stands beneath the high stretch', () => {
		const place = roomBetween(high, low, room, 20)!;
		expect(place.x).toBeGreaterThan(300);
		expect(place.x + room.width).toBeLessThan(420);
		expect(place.y).toBe(70);
	});

	test('it stays where it was while there is room, and goes when there is none', () => {
		expect(roomBetween(high, low, room, 20, 355)!.x).toBe(355);
		expect(roomBetween(high, low, room, 20, 500)!.x).toBeLessThan(420);
		expect(roomBetween(() => 69, low, room, 20, 355)).toBeUndefined();
	});

	test('a new one keeps clear of the cursor if it can', () => {
		const first = roomBetween(high, low, room, 20)!.x;
		const clear = roomBetween(high, low, { ...room, clearOf: first + 5 }, 20)!.x;
		expect(clear).toBeGreaterThan(first + 5);
		expect(roomBetween(high, low, { ...room, width: 110, clearOf: 360 }, 20)).toBeDefined();
	});
});

describe('below what hangs', () => {
	test('the words stand behind the deepest place', () => {
		const deep = (x: number) => (x > 200 && x < 250 ? 60 : 2);
		const place = roomBelow(deep, room, 36, 72)!;
		expect(place.x).toBeGreaterThanOrEqual(250);
		expect(place.x).toBeLessThan(270);
		expect(place.y).toBe(2);
	});

	test('where it hangs all along they stand beneath it, and nowhere in a full lane', () => {
		expect(roomBelow(() => 30, room, 36, 72)!.y).toBe(30);
		expect(roomBelow(() => 60, room, 36, 72)).toBeUndefined();
		expect(roomBelow(() => 0, room, 36, 72)).toBeUndefined();
	});

	test('whatever hangs, there is room where they stand', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 72 }), { minLength: 101, maxLength: 101 }), (depths) => {
				const deep = (x: number) => depths[Math.round((x - 100) / 6)];
				const place = roomBelow(deep, room, 36, 72);
				if (!place) return;
				for (let x = place.x; x < place.x + room.width; x += 6) expect(deep(x)).toBeLessThanOrEqual(36);
				expect(place.x + room.width).toBeLessThanOrEqual(room.x1 + 6);
			})
		);
	});
});

describe('pinned runs', () => {
	test('are named where they stand furthest from the present one', () => {
		const hours = Float64Array.from({ length: 101 }, (_, i) => i * 6);
		const own = { hours, values: hours.map(() => 10) };
		const pinned = { hours, values: hours.map((t) => (t >= 300 && t <= 330 ? 80 : 10)) };
		const ends = { x0: 0, x1: 600, toHours: (x: number) => x, y: (v: number) => 100 - v };
		const place = departure(own, pinned, ends);
		expect(place.x).toBeGreaterThanOrEqual(294);
		expect(place.x).toBeLessThanOrEqual(336);
		expect(place.apart).toBeCloseTo(70, 0);
		expect(departure(own, own, ends).apart).toBe(0);
	});

	test('their names do not lie over each other where there is room for all, and the same curve has none', () => {
		const size = { line: 14, letter: 6, height: 100 };
		const at = (x: number, y: number, apart = 20) => ({ name: 'pinned: a run', x, y, apart });
		const placed = standingApart([at(100, 50), at(110, 52), at(400, 50), at(100, 50, 1)], size);
		expect(placed).toHaveLength(3);
		expect(Math.abs(placed[0].y - placed[1].y)).toBeGreaterThanOrEqual(14);
		expect(placed[2].y).toBe(placed[0].y);
		for (const { y } of standingApart([at(0, -20), at(0, 200)], size)) {
			expect(y).toBeGreaterThan(0);
			expect(y).toBeLessThan(100);
		}
	});

	test('each that can be pinned has a line of its own', () => {
		const dashes = Array.from({ length: mostPins }, (_, i) => pinDash(i));
		expect(new Set(dashes).size).toBe(mostPins);
		expect(pinDash(mostPins)).toBe(pinDash(0));
	});
});
