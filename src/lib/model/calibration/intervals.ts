// Found by `npm run calibrate`. Do not edit.
// How well the endotoxin data tell each fitted constant (profile likelihood, docs/calibration.md).

export interface Interval {
	/** Value nearest to the data alone; the model's own also keeps to the targets of docs/validation.md. */
	best: number;
	/** Ends of the 95 % interval, in the unit of the constant; nothing where none was found. */
	low?: number;
	high?: number;
	/** Both ends were found, no further apart than a factor of ten. */
	identifiable: boolean;
}

export const intervals: Readonly<Record<string, Interval>> = {
	k_lps: { best: 0.5154, low: 0.3781, high: 0.6589, identifiable: true },
	t_signal: { best: 0.09969, low: 0.0798, high: 0.1076, identifiable: true },
	k_act: { best: 0.08723, low: 0.07679, high: 0.113, identifiable: true },
	a_tnf: { best: 141.3, low: 52.26, high: 306.6, identifiable: true },
	k_mono_tnf: { best: 423.1, low: 238.7, high: 1180, identifiable: true },
	k_off: { best: 1.233, low: 1.196, high: 1.893, identifiable: true },
	k_tnf_il10: { best: 7.142, low: 5.127, high: 11.31, identifiable: true },
	k_il6: { best: 1897000, low: 1123000, high: 4801000, identifiable: true },
	k_il6_tnf: { best: 119.8, low: 42.28, high: 258.3, identifiable: true },
	t_il6: { best: 0.4171, low: 0.3744, high: 0.4596, identifiable: true },
	k_il10: { best: 3641, low: 2995, high: 3901, identifiable: true },
	t_il10: { best: 0.3457, low: 0.3323, high: 0.3827, identifiable: true }
};
