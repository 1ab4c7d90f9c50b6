// Tableaux of two ESDIRK methods, both stiffly accurate and L-stable with stages of order 2, and the weights of a dense output of
// order 4 for any such method: the least weights that meet the order conditions at every point of the step.

export interface RungeKutta {
	c: readonly number[];
	/** Lower triangle with the diagonal; the last row is the result. */
	a: readonly (readonly number[])[];
	/** Result minus embedded result. */
	e: readonly number[];
	order: number;
	estimateOrder: number;
}

const sum = (row: readonly number[]) => row.reduce((s, v) => s + v, 0);

function tableau(
	a: number[][],
	embedded: readonly number[],
	order: number,
	estimateOrder: number
): RungeKutta {
	const last = a[a.length - 1];
	return { c: a.map(sum), a, e: last.map((b, i) => b - (embedded[i] ?? 0)), order, estimateOrder };
}

/**
 * ESDIRK4(3)6L[2]SA: Kennedy and Carpenter 2003, Applied Numerical Mathematics 44:139-181,
 * doi 10.1016/S0168-9274(02)00138-1 (the implicit half of ARK4(3)6L[2]SA).
 */
export const esdirk4 = tableau(
	[
		[0],
		[1 / 4, 1 / 4],
		[8611 / 62500, -1743 / 31250, 1 / 4],
		[5012029 / 34652500, -654441 / 2922500, 174375 / 388108, 1 / 4],
		[15267082809 / 155376265600, -71443401 / 120774400, 730878875 / 902184768, 2285395 / 8070912, 1 / 4],
		[82889 / 524892, 0, 15625 / 83664, 69875 / 102672, -2260 / 8211, 1 / 4]
	],
	[
		4586570599 / 29645900160,
		0,
		178811875 / 945068544,
		814220225 / 1159782912,
		-3700637 / 11593932,
		61727 / 225920
	],
	4,
	3
);

const sixth = [0.13855640231268224, 0, -0.04245337201752043, 0.02446657898003141, 0.61943039072480676, 0.26];

/** Kværnø 2004, BIT Numerical Mathematics 44:489-502, doi 10.1023/B:BITN.0000046811.70614.38, the pair of order 5(4). */
export const kvaerno5 = tableau(
	[
		[0],
		[0.26, 0.26],
		[0.13, 0.84033320996790809, 0.26],
		[0.22371961478320505, 0.47675532319799699, -0.06470895363112615, 0.26],
		[0.16648564323248321, 0.1045001884159172, 0.03631482272098715, -0.13090704451073998, 0.26],
		sixth,
		[
			0.13659751177640291, 0, -0.05496908796538376, -0.04118626728321046, 0.62993304899016403,
			0.06962479448202728, 0.26
		]
	],
	sixth,
	5,
	4
);

/**
 * Weights b(θ) = θ w₁ + θ² w₂ + θ³ w₃ + θ⁴ w₄ of y(t + θh) ≈ y + h Σ bᵢ(θ) fᵢ. With stages of order 2 the conditions
 * of order 4 are five: Σb = θ, Σbc = θ²/2, Σbc² = θ³/3, Σbc³ = θ⁴/4, ΣbAc² = θ⁴/12. Of all weights that meet them and
 * end in the result itself, the smallest are taken.
 */
export function denseWeights({ a, c }: RungeKutta): number[][] {
	const s = c.length;
	const full = a.map((row) => Array.from({ length: s }, (_, j) => row[j] ?? 0));
	const ac2 = full.map((row) => sum(row.map((v, j) => v * c[j] ** 2)));
	const powers = [0, 1, 2, 3].map((q) => c.map((ci) => ci ** q));
	const rows = [...powers, ac2];
	const right = [
		[1, 0, 0, 0, 0],
		[0, 1 / 2, 0, 0, 0],
		[0, 0, 1 / 3, 0, 0],
		[0, 0, 0, 1 / 4, 1 / 12]
	];
	const weights = right.map((target) => leastNorm(rows, target));
	// At θ = 1 the sum is the result; what is missing meets the homogeneous conditions and is spread over θ² to θ⁴.
	const missing = full[s - 1].map((b, i) => b - sum(weights.map((w) => w[i])));
	const share = [0, 1 / 3, 1 / 3, 1 / 3];
	return weights.map((w, j) => w.map((v, i) => v + share[j] * missing[i]));
}

/** The shortest x with rows · x = target. */
function leastNorm(rows: readonly (readonly number[])[], target: readonly number[]): number[] {
	const gram = rows.map((r, i) => [...rows.map((q) => sum(r.map((v, j) => v * q[j]))), target[i]]);
	const m = rows.length;
	for (let k = 0; k < m; k++) {
		const pivot = gram.reduce(
			(best, r, i) => (i > k && Math.abs(r[k]) > Math.abs(gram[best][k]) ? i : best),
			k
		);
		[gram[k], gram[pivot]] = [gram[pivot], gram[k]];
		for (let i = 0; i < m; i++) {
			if (i === k) continue;
			const f = gram[i][k] / gram[k][k];
			for (let j = k; j <= m; j++) gram[i][j] -= f * gram[k][j];
		}
	}
	return rows[0].map((_, j) => sum(rows.map((r, i) => (r[j] * gram[i][m]) / gram[i][i])));
}
