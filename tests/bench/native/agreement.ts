// Whether the C and the TypeScript of a system are one model: rates and Jacobian at random states and parameters.
import type { System } from '#lib/simulate/compose.ts';
import { matrixOf } from '../../unit/model/systems.ts';

export type Place = readonly [row: number, column: number];

/** Rates, and the values of a Jacobian with their places. */
export interface Evaluated {
	d: ArrayLike<number>;
	values: ArrayLike<number>;
	places: readonly Place[];
}

/** Differences up to this, relative to the terms of a row, are rounding. */
export const rounding = 1e-13;

/** The TypeScript's own. */
export function evaluated(system: System, y: Float64Array, p: Float64Array): Evaluated {
	const d = new Float64Array(system.n);
	const jac = new Float64Array(system.jacobianSize);
	system.rhs(y, p, d);
	system.jacobian(y, p, jac);
	const { places, values } = matrixOf(system);
	return { d, values: values(jac), places };
}

/** Largest difference of a rate, or of an entry times its state, relative to the largest of these in the row. */
export function worstDifference(a: Evaluated, b: Evaluated, y: ArrayLike<number>): number {
	const n = y.length;
	const full = ({ values, places }: Evaluated) => {
		const matrix = new Float64Array(n * n);
		places.forEach(([row, column], i) => (matrix[row * n + column] = values[i] * y[column]));
		return matrix;
	};
	const [ofA, ofB] = [full(a), full(b)];
	let worst = 0;
	for (let row = 0; row < n; row++) {
		const inRow = (matrix: Float64Array) => matrix.subarray(row * n, row * n + n);
		const size = [...inRow(ofA), ...inRow(ofB), a.d[row], b.d[row]].reduce(
			(largest, value) => Math.max(largest, Math.abs(value)),
			1e-300
		);
		const off = inRow(ofA).map((value, i) => Math.abs(value - inRow(ofB)[i]));
		worst = Math.max(worst, Math.abs(a.d[row] - b.d[row]) / size, Math.max(...off) / size);
	}
	return worst;
}
