// Where bars and bands of what drives a quantity stand.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barPlace, barRoom, driveStack, toneOf } from '#lib/charts/drive-marks.ts';

const finite = fc.double({ min: -1e9, max: 1e9, noNaN: true });

test('a bar lies within the room, further right for more, and is cut only outside it', () => {
	const holds = (scale: number, ends: number[], a: number, b: number) => {
		const room = barRoom(ends, scale);
		const [low, high] = [barPlace(Math.min(a, b), room), barPlace(Math.max(a, b), room)];
		expect(low.at).toBeGreaterThanOrEqual(0);
		expect(high.at).toBeLessThanOrEqual(100 + 1e-9);
		expect(low.at).toBeLessThanOrEqual(high.at);
		expect(barPlace(a, room).cut).toBe(a < room.low || a > room.high);
		// What fits the scale is never cut, and there is room beyond it.
		expect(barPlace(scale, room).cut || barPlace(-scale, room).cut).toBe(false);
	};
	const scale = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
	fc.assert(fc.property(scale, fc.array(finite), finite, finite, holds), { seed: 1 });
});

test('room for what is kept back grows in steps up to three scales, on the side where it is', () => {
	expect(barRoom([90, -95], 100)).toEqual({ low: -125, high: 125 });
	expect(barRoom([90, 145, -95], 100)).toEqual({ low: -125, high: 150 });
	expect(barRoom([90, 9000, -95], 100)).toEqual({ low: -125, high: 300 });
	expect(barRoom([90, -210], 100)).toEqual({ low: -300, high: 125 });
});

const hours = Float64Array.of(0, 1, 2);
const curve = (id: string, ...values: number[]) => ({ id, values: Float64Array.from(values) });

test('gains and what is kept back share what would be made; nothing where nothing happens', () => {
	const course = {
		hours,
		terms: [curve('made', 1, 3, 1e-9), curve('cleared', -1, -3, -1e-9)],
		brakes: [curve('il10', 1, 9, 0), curve('drugs', 0, 0, 0)]
	};
	const { shows, bands } = driveStack(course, { spares: false, least: 1e-6 });
	expect(shows).toBe('share');
	expect(bands.map(({ key }) => key)).toEqual(['gain made', 'kept il10']);
	expect([...bands[0].upper]).toEqual([0.5, 0.25, 0]);
	expect([...bands[1].lower]).toEqual([...bands[0].upper]);
	expect([...bands[1].upper]).toEqual([1, 1, 0]);
});

test('several gains without a brake are shares of all that adds; one alone is set against losses', () => {
	const two = {
		hours,
		terms: [curve('a', 1, 1, 3), curve('b', 1, 3, 1), curve('lost', -1, -1, -1)],
		brakes: []
	};
	expect(driveStack(two, { spares: false, least: 0 }).shows).toBe('parts');
	const bone = {
		hours,
		terms: [curve('formed', 1, 1, 1), curve('resorbed', -1, -3, -1)],
		brakes: [curve('drugs', -1, -1, -1)]
	};
	const { shows, bands } = driveStack(bone, { spares: true, least: 0 });
	expect(shows).toBe('tug');
	expect(bands.map(({ key }) => key)).toEqual(['gain formed', 'loss resorbed']);
	expect([...bands[0].upper]).toEqual([0.5, 0.25, 0.5]);
});

test('bands of a stack lie one on the other between nothing and the whole', () => {
	const anyCurve = fc.array(finite, { minLength: 3, maxLength: 3 });
	const holds = (terms: number[][], brakes: number[][], spares: boolean) => {
		const course = {
			hours,
			terms: terms.map((values, i) => curve(`t${i}`, ...values)),
			brakes: brakes.map((values, i) => curve(`b${i}`, ...values))
		};
		const { bands } = driveStack(course, { spares, least: 1e-6 });
		bands.forEach(({ lower, upper }, k) => {
			if (k > 0) expect(lower).toEqual(bands[k - 1].upper);
			upper.forEach((value, i) => {
				expect(value).toBeGreaterThanOrEqual(lower[i]);
				expect(value).toBeLessThanOrEqual(1 + 1e-9);
			});
		});
	};
	fc.assert(fc.property(fc.array(anyCurve), fc.array(anyCurve), fc.boolean(), holds), { seed: 2 });
});

test('colour is for biology: what a cytokine drives has its colour, losses and sums have none', () => {
	expect(toneOf('tnf', 'gain', 'made')).toBe('tnf');
	expect(toneOf('osteoclasts', 'gain', 'il6')).toBe('il6');
	expect(toneOf('osteoclasts', 'loss', 'lost')).toBe('plain');
	expect(toneOf('tnf', 'kept', 'il10')).toBe('il10');
	expect(toneOf('tnf', 'kept', 'drugs')).toBe('ink');
	expect(toneOf('tnf', 'net', 'net')).toBe('ink');
	expect(toneOf('crp', 'gain', 'made')).toBe('plain');
});
