// Every equation in units: what is added or compared has one dimension, every rate is its state's unit per hour, and
// computing with units gives the numbers of the generated code, so that no mg/L stands where pg/mL is meant.
import fc from 'fast-check';
import { add, createUnit, divide, isUnit, multiply, pow, unit, type MathNode, type Unit } from 'mathjs';
import { beforeAll, expect, test } from 'vitest';
import { anyParameters, anyState, names, systems, unitOf } from './systems.ts';

type Quantity = number | Unit;
type System = (typeof systems)[number];

// Endotoxin is dosed per kilogram of body, which is not a mass that may cancel against its nanograms.
beforeAll(() => void createUnit('bodykg'));

/** `1/h` would be read as the number one per hour, `h^-1` is a unit. */
const proper = (name: string) => name.replace(/^1\/(\w+)$/, '$1^-1');

const quantity = (value: number, name: string): Quantity =>
	name === '1' ? value : unit(value, proper(name));

/** The number of a quantity in the unit that is claimed; throws when it has another dimension. */
function inUnit(value: Quantity, name: string): number {
	if (isUnit(value)) {
		if (name === '1') throw new Error(`${value.toString()} is not a pure number`);
		return value.toNumber(proper(name));
	}
	if (name !== '1') throw new Error(`a pure number is not in ${name}`);
	return value;
}

const ratio = (x: Quantity, k: Quantity): number => inUnit(divide(x, add(k, x)) as Quantity, '1');
const primitives = {
	hill: ratio,
	hill2: (x: Quantity, k: Quantity) => ratio(pow(x, 2) as Quantity, pow(k, 2) as Quantity),
	pos: (x: Quantity) => (inUnit(x, '1') > 0 ? x : 0)
};

/** Everything that a formula can name, with units: parameters, inputs, states and intermediates. */
function scopeOf({ flat }: System, y: Float64Array, p: Float64Array): Record<string, unknown> {
	const scope: Record<string, unknown> = { ...primitives };
	names.forEach((name, i) => (scope[name] = quantity(p[i], unitOf.get(name)!)));
	flat.states.forEach((state, i) => (scope[state.name] = quantity(y[i], state.unit)));
	for (const aux of flat.auxiliaries)
		scope[aux.name] = evaluate(aux.formula, aux.unit, scope, aux.name).value;
	return scope;
}

function evaluate(formula: MathNode, unitName: string, scope: object, where: string) {
	try {
		const value = formula.evaluate(scope) as Quantity;
		return { value, number: inUnit(value, unitName) };
	} catch (error) {
		throw new Error(`${where} = ${formula.toString()} in ${unitName}: ${(error as Error).message}`, {
			cause: error
		});
	}
}

/** Equal but for rounding, against the largest term that can stand in a sum of this size. */
function expectSame(actual: number, expected: number, where: string): void {
	expect(Math.abs(actual - expected), where).toBeLessThanOrEqual(1e-9 * (1e-3 + Math.abs(expected)));
}

const perHour = (name: string) => (name === '1' ? '1/h' : `${name}/h`);

test.each(systems)('$id: rates with units are the rates of the code', (system) => {
	const { flat, code } = system;
	const d = new Float64Array(code.n);
	const sameRates = (y: Float64Array, p: Float64Array) => {
		const scope = scopeOf(system, y, p);
		code.rhs(y, p, d);
		flat.states.forEach(({ name, unit: of, rate }, i) => {
			// A constant of a place: a bare zero has no unit.
			if (rate.toString() === '0') return expect(d[i]).toBe(0);
			const { number } = evaluate(rate, perHour(of), scope, `d ${name}`);
			expectSame(d[i], number, name);
		});
	};
	fc.assert(fc.property(anyState(system), anyParameters, sameRates), { numRuns: 10, seed: 1 });
});

test.each(systems)('$id: reported quantities have the units that they claim', (system) => {
	const { flat, code } = system;
	const o = new Float64Array(flat.observables.length);
	const sameReports = (y: Float64Array, p: Float64Array) => {
		const scope = scopeOf(system, y, p);
		code.observe(y, p, o);
		flat.observables.forEach(({ name, unit: of, formula }, i) => {
			expectSame(o[i], evaluate(formula, of, scope, name).number, name);
		});
	};
	fc.assert(fc.property(anyState(system), anyParameters, sameReports), { numRuns: 5, seed: 2 });
});

test.each(systems)('$id: a resting value given by a parameter has the unit of its state', ({ flat }) => {
	const named = flat.states.filter(({ initial }) => typeof initial === 'string');
	expect(named.length).toBeGreaterThan(0);
	for (const state of named) expect(unitOf.get(state.initial as string), state.name).toBe(state.unit);
});

test.each(systems)('$id: names of table columns end in their unit', ({ flat }) => {
	const endings: Record<string, RegExp> = {
		'pg/mL': /_pg_mL$/,
		'mg/L': /_mg_L$/,
		'nmol/L': /_nM$/,
		'ng/bodykg': /_ng_kg$/,
		K: /_C$/,
		'mm/h': /_mm_h$/,
		'1': /_(rel|share|vas|signal)$/
	};
	for (const { column, unit: of } of flat.observables) expect(column).toMatch(endings[of]);
});

test('a mixed-up unit is found out', () => {
	const sum = () => inUnit(add(unit(1, 'mg/L'), unit(1, 'pg/mL')) as Quantity, 'pg/mL');
	expect(sum()).toBeCloseTo(1e6 + 1, 3);
	expect(() => inUnit(multiply(unit(1, '1/h'), unit(1, 'pg/mL')) as Quantity, 'pg/mL')).toThrow();
	expect(() => ratio(unit(1, 'pg/mL'), 3)).toThrow();
	expect(() => ratio(unit(1, 'ng/bodykg'), unit(1, 'mg/L'))).toThrow();
});
