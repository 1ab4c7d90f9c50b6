// Small families of systems whose steady states, folds and Hopf points are known.
import type { Family } from '#lib/solver/steady/types.ts';

type Pair = readonly [number, number];

function plane(
	f: (x: number, y: number, parameter: number) => Pair,
	jacobian: (x: number, y: number, parameter: number) => readonly [number, number, number, number]
): Family {
	return {
		n: 2,
		scale: Float64Array.of(1, 1),
		parameterScale: 1,
		rhs: ([x, y], parameter, d) => d.set(f(x, y, parameter)),
		jacobian: ([x, y], parameter, matrix) => matrix.set(jacobian(x, y, parameter))
	};
}

function line(
	f: (x: number, parameter: number) => number,
	slope: (x: number, parameter: number) => number
): Family {
	return {
		n: 1,
		scale: Float64Array.of(1),
		parameterScale: 1,
		rhs: ([x], parameter, d) => d.set([f(x, parameter)]),
		jacobian: ([x], parameter, matrix) => matrix.set([slope(x, parameter)])
	};
}

/** Prigogine and Lefever 1968: one steady state (a, b/a), Hopf point at b = 1 + a² with frequency a; here a = 1.3. */
export const brusselatorA = 1.3;
export const brusselator = plane(
	(x, y, b) => [brusselatorA - (b + 1) * x + x * x * y, b * x - x * x * y],
	(x, y, b) => [2 * x * y - b - 1, x * x, b - 2 * x * y, -x * x]
);

/** Normal form of the cusp, x' = λ + x − x³: folds at x = ∓1/√3, λ = ±2/(3√3). */
export const cusp = line(
	(x, parameter) => parameter + x - x ** 3,
	(x) => 1 - 3 * x * x
);

/** x' = λx − x³: a branch point at 0. */
export const pitchfork = line(
	(x, parameter) => parameter * x - x ** 3,
	(x, parameter) => parameter - 3 * x * x
);

/** Steady on a circle, which closes: folds at λ = ±1. */
export const circle = line(
	(x, parameter) => x * x + parameter * parameter - 1,
	(x) => 2 * x
);

/** A real saddle whose eigenvalues sum to zero at λ = 1: λ − 2 and 1 at (0, 0). No Hopf point. */
export const neutralSaddle = plane(
	(x, y, parameter) => [(parameter - 2) * x, y],
	(_x, _y, parameter) => [parameter - 2, 0, 0, 1]
);

/** Van der Pol's oscillator, x'' = μ(1 − x²)x' − x. */
export const vanDerPol = plane(
	(x, y, mu) => [y, mu * (1 - x * x) * y - x],
	(x, y, mu) => [0, 1, -2 * mu * x * y - 1, mu * (1 - x * x)]
);

/**
 * Baker et al. 2013 (rheumatoid arthritis): anti-inflammatory a and pro-inflammatory p over α2; α1 0.025, α3 0.5,
 * γ 1.25. BioModels 550.
 */
export const baker = (alpha4: number): Family =>
	plane(
		(a, p, alpha2) => [
			-a + (alpha4 * p * p) / (0.25 + p * p),
			-1.25 * p + (0.025 + (alpha2 * p * p) / (1 + p * p)) / (1 + a * a)
		],
		(a, p, alpha2) => {
			const made = 0.025 + (alpha2 * p * p) / (1 + p * p);
			return [
				-1,
				(alpha4 * 0.5 * p) / (0.25 + p * p) ** 2,
				(-2 * a * made) / (1 + a * a) ** 2,
				-1.25 + (2 * alpha2 * p) / (1 + p * p) ** 2 / (1 + a * a)
			];
		}
	);
