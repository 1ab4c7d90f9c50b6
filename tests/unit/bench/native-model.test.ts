// The model as C: the same numbers as the TypeScript. Without a compiler its statements, straight-line arithmetic, are
// read back as JavaScript; the benchmark itself compares what was compiled, before it gives a number.
import { expect, test } from 'vitest';
import { defaultParameters } from '#lib/model/generated/layout.ts';
import { uniformNumbers } from '#lib/simulate/random.ts';
import { dish } from '#lib/simulate/further.ts';
import { courseSystem, endotoxin } from '#lib/simulate/systems.ts';
import { evaluated, rounding, worstDifference, type Evaluated } from '../../bench/native/agreement.ts';
import { toC } from '../../bench/native/c-text.ts';
import { nativeModel, textOf } from '../../bench/native/model.ts';

const bone = (name: string) => ({ kind: 'bone' as const, name });
const systems = [endotoxin, courseSystem([bone('site'), bone('site2')])].map((system) => ({
	id: system.id,
	system,
	model: nativeModel(system)
}));

type Evaluation = (y: Float64Array, p: Float64Array, out: Float64Array) => void;

function readBack(statements: readonly string[], out: string): Evaluation {
	const body = statements.join('\n').replaceAll('const double ', 'const ').replaceAll('pow(', 'Math.pow(');
	return new Function('y', 'p', out, body) as Evaluation;
}

test.each(systems)('$id: rates and Jacobian at random states', ({ system, model }) => {
	const [rhs, jacobian] = [readBack(model.rhs, 'd'), readBack(model.jacobian, 'values')];
	const random = uniformNumbers(11);
	const near = (value: number) => (value || 1) * 20 ** (2 * random() - 1);
	for (let trial = 0; trial < 20; trial++) {
		const y = Float64Array.from({ length: system.n }, () => near(1));
		const p = Float64Array.from(defaultParameters, near);
		const d = new Float64Array(system.n);
		const values = new Float64Array(model.places.length);
		rhs(y, p, d);
		jacobian(y, p, values);
		const native = { d, values, places: model.places };
		const ours = evaluated(system, y, p);
		expect(worstDifference(native, ours, y)).toBeLessThanOrEqual(rounding);
	}
});

test.each(systems)(
	'$id: Jacobian by columns with the whole diagonal, as CVODE wants it',
	({ system, model }) => {
		const { n } = system;
		const order = model.places.map(([row, column]) => column * n + row);
		expect(order).toEqual([...order].sort((a, b) => a - b));
		expect(new Set(order).size).toBe(order.length);
		expect(model.places.filter(([row, column]) => row === column)).toHaveLength(n);
		const starts = /model_starts\[\] = \{(.*)\}/.exec(textOf(model, n))![1].split(', ').map(Number);
		expect(starts).toHaveLength(n + 1);
		for (let i = 0; i < n; i++) {
			const columns = model.places.slice(starts[i], starts[i + 1]).map(([, column]) => column);
			expect(new Set(columns)).toEqual(new Set([i]));
		}
	}
);

test('a state that the system leaves out keeps its first value', () => {
	const { rhs } = nativeModel({ ...dish, states: dish.states.filter((s) => s !== 'naproxen') });
	expect(rhs).toContain('const double naproxen = 0.0;');
});

test('whole numbers become doubles, places and names stay', () => {
	expect(toC('1 / 2 * p[12] + h0 * 2.5 - 1e-3')).toBe('1.0 / 2.0 * p[12] + h0 * 2.5 - 1e-3');
	expect(toC('x4 > 0 ? x4 : Math.pow(k2, 5)')).toBe('x4 > 0.0 ? x4 : pow(k2, 5.0)');
});

test('one wrong number is seen', () => {
	const diagonal: Evaluated['places'] = [
		[0, 0],
		[1, 1]
	];
	const right: Evaluated = { d: [1, 2], values: [3, 4], places: diagonal };
	const y = [1, 1];
	expect(worstDifference(right, right, y)).toBe(0);
	expect(worstDifference({ ...right, d: [1, 2.4] }, right, y)).toBeCloseTo(0.1, 12);
	expect(worstDifference({ ...right, values: [3.75, 4] }, right, y)).toBeCloseTo(0.2, 12);
	const misplaced: Evaluated = { ...right, places: [diagonal[0], [1, 0]] };
	expect(worstDifference(misplaced, right, y)).toBe(1);
	expect(worstDifference({ ...right, d: [] }, right, y)).toBeNaN();
});
