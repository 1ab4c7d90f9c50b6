// The antibody with its target gives the published figures, and the potency that the course takes for antibodies.
import { describe, expect, test } from 'vitest';
import { antibody } from '#lib/simulate/antibody.ts';
import { plasma } from '#lib/model/generated/blocks/plasma.ts';
import { defaultParameters, parameterIndex, type ParameterName } from '#lib/model/generated/layout.ts';
import { integrate } from '#lib/solver/integrate.ts';

const day = 24;
/** What differs for infliximab in the same paper. */
const infliximab = {
	antibody_loss: Math.LN2 / (14 * day),
	antibody_affinity: 0.0042,
	antibody_mass: 0.1491
};

type Values = Partial<Record<ParameterName, number>>;

const parametersWith = (values: Values) => {
	const p = Float64Array.from(defaultParameters);
	for (const [name, value] of Object.entries(values)) p[parameterIndex[name as ParameterName]] = value;
	return p;
};

/** Free drug (nM), its level (mg/L), free TNF and inhibition just before the eighth dose, every two weeks. */
function trough(mg: number, values: Values = {}) {
	const p = parametersWith(values);
	const nmol = mg / p[parameterIndex.antibody_mass];
	const y0 = new Float64Array(antibody.n);
	antibody.initial(p, y0);
	const depot = antibody.states.indexOf('plasma_depot');
	const events = Array.from({ length: 7 }, (_, i) => ({
		t: i * 14 * day,
		apply: (y: Float64Array) => void (y[depot] += nmol)
	}));
	const t1 = 7 * 14 * day;
	const solution = integrate({ system: antibody, y0, p, t0: 0, t1, events, rtol: 1e-8, atol: 1e-14 });
	expect(solution.ok).toBe(true);
	const o = new Float64Array(antibody.width);
	antibody.observe(solution.y, p, o);
	return Object.fromEntries(plasma.observables.map((name, i) => [name, o[i]])) as Record<
		(typeof plasma.observables)[number],
		number
	>;
}

describe('adalimumab every two weeks, seventh dose, trough (Marcantonio 2022)', () => {
	test.each([
		[10, 23.53, 67.18],
		[20, 47.1, 80.77],
		[30, 70.67, 86.41],
		[60, 141.39, 92.77],
		[100, 235.7, 95.55]
	])('%d mg: %d nM free, %d %% inhibited', (mg, free, inhibited) => {
		const found = trough(mg);
		expect(Math.abs(found.free / free - 1)).toBeLessThan(0.01);
		expect(Math.abs((100 * found.inhibition) / inhibited - 1)).toBeLessThan(0.01);
	});
});

test('nothing given, nothing moves: production of TNF and of its receptor meets their loss', () => {
	const p = Float64Array.from(defaultParameters);
	const [y, d] = [new Float64Array(antibody.n), new Float64Array(antibody.n)];
	antibody.initial(p, y);
	antibody.rhs(y, p, d);
	d.forEach((rate, i) => expect(Math.abs(rate), antibody.states[i]).toBeLessThan(1e-16));
});

test.each([
	['adalimumab', {}, 'k_adalimumab_tnf'],
	['infliximab', infliximab, 'k_infliximab_tnf'],
	['etanercept, taken as adalimumab', {}, 'k_etanercept_tnf']
] as const)('%s: the level that halves the action of TNF is the one the course uses', (_, values, name) => {
	for (const mg of [10, 30, 100]) {
		const { level, inhibition } = trough(mg, values);
		// inhibition = level / (level + half): solved for half.
		const half = (level * (1 - inhibition)) / inhibition;
		expect(Math.abs(half / defaultParameters[parameterIndex[name]] - 1)).toBeLessThan(0.06);
	}
});
