// Found by `npm run calibrate`. Do not edit.
// How the twenty men differ in constants of the immune module (mixed-effects fit, docs/calibration.md).

/** Constants that are a man's own. */
export const ownOfEach = ['k_act', 't_signal', 'k_il6', 'c_il6', 'k_il10'] as const;
export type Own = (typeof ownOfEach)[number];

/** Logarithm of the median man's constant over that of the mean curves. */
export const shift: readonly number[] = [0.008375, 0.1261, 0.753, 0.5184, 0.09077];

/** Covariance of the logarithms between men. */
export const covariance: readonly (readonly number[])[] = [
	[0.02811, -0.01796, -0.1472, -0.0681, -0.06333],
	[-0.01796, 0.02961, 0.09446, 0.03719, 0.05854],
	[-0.1472, 0.09446, 1.309, 0.5155, 0.6987],
	[-0.0681, 0.03719, 0.5155, 0.2961, 0.2572],
	[-0.06333, 0.05854, 0.6987, 0.2572, 0.4948]
];
