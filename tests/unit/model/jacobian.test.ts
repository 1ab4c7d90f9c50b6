// The generated sparse Jacobian and its factors: right in value, in place, and in what they leave out.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyParameters, anyState, matrixOf, systems } from './systems.ts';

type Code = (typeof systems)[number]['code'];

/** The sparse values spread over a full matrix, rows first. */
function spread(
	{ n }: Code,
	{ places, values }: ReturnType<typeof matrixOf>,
	jac: Float64Array
): Float64Array {
	const matrix = new Float64Array(n * n);
	const entries = values(jac);
	places.forEach(([row, column], i) => (matrix[row * n + column] = entries[i]));
	return matrix;
}

/** Central differences, refined once by Richardson's rule. */
function differences(code: Code, y: Float64Array, p: Float64Array): Float64Array {
	const { n } = code;
	const matrix = new Float64Array(n * n);
	const [up, down] = [new Float64Array(n), new Float64Array(n)];
	const slope = (j: number, step: number) => {
		const moved = Float64Array.from(y);
		moved[j] = y[j] + step;
		code.rhs(moved, p, up);
		moved[j] = y[j] - step;
		code.rhs(moved, p, down);
		return Float64Array.from(up, (u, i) => (u - down[i]) / (2 * step));
	};
	for (let j = 0; j < n; j++) {
		const step = 1e-3 * y[j];
		const [coarse, fine] = [slope(j, step), slope(j, step / 2)];
		for (let i = 0; i < n; i++) matrix[i * n + j] = (4 * fine[i] - coarse[i]) / 3;
	}
	return matrix;
}

test.each(systems)('$id: each entry is the slope that differences find, zeros included', (system) => {
	const { code } = system;
	const { n } = code;
	const matrix = matrixOf(code);
	const jac = new Float64Array(code.jacobianSize);
	const d = new Float64Array(n);
	const sameSlopes = (y: Float64Array, p: Float64Array) => {
		code.jacobian(y, p, jac);
		code.rhs(y, p, d);
		const exact = spread(code, matrix, jac);
		const found = differences(code, y, p);
		for (let i = 0; i < n; i++) {
			for (let j = 0; j < n; j++) {
				const at = i * n + j;
				// What a change of this state by its own size does, against the size of all such changes in the row.
				let row = Math.abs(d[i]);
				for (let k = 0; k < n; k++) row = Math.max(row, Math.abs(exact[i * n + k] * y[k]));
				const off = Math.abs(exact[at] - found[at]) * y[j];
				expect(off, `${system.flat.states[i].name} by ${system.flat.states[j].name}`).toBeLessThanOrEqual(
					1e-7 * row
				);
			}
		}
	};
	fc.assert(fc.property(anyState(system), anyParameters, sameSlopes), { numRuns: 10, seed: 3 });
});

test.each(systems)('$id: no value is stored in vain, no entry is always zero', (system) => {
	const { code } = system;
	const { places, values } = matrixOf(code);
	const jac = new Float64Array(code.jacobianSize);
	const seen = new Float64Array(places.length);
	const entriesWith = (slot: number, value: number) => {
		const stored = new Float64Array(code.jacobianSize).fill(1);
		stored[slot] = value;
		return values(stored);
	};
	// A system need not see every lever of the drugs.
	const ofBlocks = code.jacobianSize - code.parts[0].block.slopeCount;
	const inVain = [...Array(ofBlocks).keys()].filter((slot) => {
		const [before, after] = [entriesWith(slot, 1), entriesWith(slot, 2)];
		return after.every((value, i) => value === before[i]);
	});
	expect(inVain).toEqual([]);
	fc.assert(
		fc.property(anyState(system), anyParameters, (y, p) => {
			code.jacobian(y, p, jac);
			values(jac).forEach((value, i) => (seen[i] = Math.max(seen[i], Math.abs(value))));
		}),
		{ numRuns: 200, seed: 4 }
	);
	const { states } = system.flat;
	const idle = places.filter((_, i) => seen[i] === 0);
	expect(idle.map((place) => place.map((at) => states[at].name).join(' by '))).toEqual([]);
});

test.each(systems)('$id: the factors solve diagonal·x − J·x = b', (system) => {
	const { code } = system;
	const { n } = code;
	const matrix = matrixOf(code);
	const jac = new Float64Array(code.jacobianSize);
	const lu = new Float64Array(code.factorSize);
	const solves = (y: Float64Array, p: Float64Array, diagonal: number) => {
		code.jacobian(y, p, jac);
		expect(code.factor(jac, diagonal, lu)).toBe(true);
		const b = Float64Array.from(y);
		code.solve(lu, b);
		const full = spread(code, matrix, jac);
		for (let i = 0; i < n; i++) {
			let sum = diagonal * b[i];
			let size = Math.abs(y[i]);
			for (let j = 0; j < n; j++) {
				sum -= full[i * n + j] * b[j];
				size = Math.max(size, Math.abs(full[i * n + j] * b[j]));
			}
			expect(Math.abs(sum - y[i]), system.flat.states[i].name).toBeLessThanOrEqual(1e-9 * size);
		}
	};
	const anyDiagonal = fc.integer({ min: -3, max: 4 }).map((power) => 10 ** power);
	fc.assert(fc.property(anyState(system), anyParameters, anyDiagonal, solves), { numRuns: 50, seed: 5 });
});
