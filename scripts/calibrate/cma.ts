// CMA-ES: a search that learns the shape of the valley it walks in. Seeded, so the same call finds the same point.
// After N. Hansen, "The CMA Evolution Strategy: A Tutorial", arXiv:1604.00772 (equations, not code).
import { normalNumbers, uniformNumbers } from '../../src/lib/simulate/random.ts';

export interface SearchOptions {
	/** Calls of the objective at most. */
	evaluations: number;
	/** First step, in the units of the searched numbers. */
	step: number;
	seed: number;
	/** Points per generation; by default the usual few. */
	population?: number;
}

export interface Found {
	x: number[];
	score: number;
	evaluations: number;
}

export function minimize(objective: (x: number[]) => number, start: number[], options: SearchOptions): Found {
	const n = start.length;
	const normal = normalNumbers(uniformNumbers(options.seed));
	const lambda = options.population ?? 4 + Math.floor(3 * Math.log(n));
	const mu = lambda >> 1;
	const raw = Array.from({ length: mu }, (_, i) => Math.log(mu + 0.5) - Math.log(i + 1));
	const total = raw.reduce((a, b) => a + b);
	const weights = raw.map((w) => w / total);
	const effective = 1 / weights.reduce((a, w) => a + w * w, 0);
	const cPath = (4 + effective / n) / (n + 4 + (2 * effective) / n);
	const cStep = (effective + 2) / (n + effective + 5);
	const cOne = 2 / ((n + 1.3) ** 2 + effective);
	const cMany = Math.min(1 - cOne, (2 * (effective - 2 + 1 / effective)) / ((n + 2) ** 2 + effective));
	const damping = 1 + 2 * Math.max(0, Math.sqrt((effective - 1) / (n + 1)) - 1) + cStep;
	const expected = Math.sqrt(n) * (1 - 1 / (4 * n) + 1 / (21 * n * n));

	let mean = [...start];
	let step = options.step;
	let shape = identity(n);
	let root = identity(n);
	let path = new Array<number>(n).fill(0);
	let stepPath = new Array<number>(n).fill(0);
	const best: Found = { x: [...start], score: objective(start), evaluations: 1 };

	for (let generation = 1; best.evaluations < options.evaluations && step > 1e-6; generation++) {
		const offspring = Array.from({ length: lambda }, () => {
			const y = times(root, Array.from({ length: n }, normal));
			const x = mean.map((m, i) => m + step * y[i]);
			return { x, y, score: objective(x) };
		}).sort((a, b) => a.score - b.score);
		best.evaluations += lambda;
		if (offspring[0].score < best.score) {
			best.score = offspring[0].score;
			best.x = offspring[0].x;
		}
		const parents = offspring.slice(0, mu);
		const move = mean.map((_, i) => parents.reduce((sum, p, k) => sum + weights[k] * p.y[i], 0));
		mean = mean.map((m, i) => m + step * move[i]);

		const whitened = solveLower(root, move);
		const stepGain = Math.sqrt(cStep * (2 - cStep) * effective);
		stepPath = stepPath.map((v, i) => (1 - cStep) * v + stepGain * whitened[i]);
		const length = Math.hypot(...stepPath);
		const steady = length / Math.sqrt(1 - (1 - cStep) ** (2 * generation)) / expected < 1.4 + 2 / (n + 1);
		const gain = steady ? Math.sqrt(cPath * (2 - cPath) * effective) : 0;
		path = path.map((v, i) => (1 - cPath) * v + gain * move[i]);
		const kept = 1 - cOne - cMany + (steady ? 0 : cOne * cPath * (2 - cPath));
		shape = shape.map((row, i) =>
			row.map((v, j) => {
				const spread = parents.reduce((sum, p, k) => sum + weights[k] * p.y[i] * p.y[j], 0);
				return kept * v + cOne * path[i] * path[j] + cMany * spread;
			})
		);
		step *= Math.exp(Math.min(1, (cStep / damping) * (length / expected - 1)));
		const next = cholesky(shape);
		if (!next) shape = identity(n);
		root = next ?? identity(n);
	}
	return best;
}

const identity = (n: number): number[][] =>
	Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));

const times = (lower: number[][], v: number[]) =>
	lower.map((row, i) => {
		let sum = 0;
		for (let j = 0; j <= i; j++) sum += row[j] * v[j];
		return sum;
	});

/** The x with lower·x = v. */
function solveLower(lower: number[][], v: number[]): number[] {
	const x: number[] = [];
	for (let i = 0; i < v.length; i++) {
		let rest = v[i];
		for (let j = 0; j < i; j++) rest -= lower[i][j] * x[j];
		x.push(rest / lower[i][i]);
	}
	return x;
}

/** Lower factor of a symmetric matrix, or nothing when it is not positive. */
function cholesky(matrix: number[][]): number[][] | undefined {
	const n = matrix.length;
	const lower = identity(n);
	for (let i = 0; i < n; i++) {
		for (let j = 0; j <= i; j++) {
			let sum = matrix[i][j];
			for (let k = 0; k < j; k++) sum -= lower[i][k] * lower[j][k];
			if (i === j && !(sum > 0)) return undefined;
			lower[i][j] = i === j ? Math.sqrt(sum) : sum / lower[j][j];
		}
	}
	return lower;
}
