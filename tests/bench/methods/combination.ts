// Sums of vectors with fixed weights, as straight-line code: every method is given the same kind of loop that
// Rodas5P has in src/lib/solver, so that times compare methods and not ways of writing.

/** out = base + scale · Σ weights[j] · vectors[j]. `out` may be `base`. */
export type Combination = (
	out: Float64Array,
	base: Float64Array,
	scale: number,
	vectors: readonly Float64Array[]
) => void;

/** Code for one set of weights; vectors whose weight is zero are not read. */
export function combination(weights: readonly number[]): Combination {
	const used = [...weights.keys()].filter((j) => weights[j] !== 0);
	const sum = used.map((j) => `${weights[j]} * v${j}[i]`).join(' + ') || '0';
	return new Function(
		'out',
		'base',
		'scale',
		'vectors',
		[
			...used.map((j) => `const v${j} = vectors[${j}];`),
			`for (let i = 0; i < out.length; i++) out[i] = base[i] + scale * (${sum});`
		].join('\n')
	) as Combination;
}

/** Multiplications and additions, per component, of such a sum. */
export const workOf = (weights: readonly number[]) => 2 * weights.filter((w) => w !== 0).length;
