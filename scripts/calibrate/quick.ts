// A small sample of every stage, in seconds: does the calibration still run, and does the same seed give the same?
import { bloodScore, searchBlood } from './blood.ts';
import { fitMen } from './men.ts';
import { rounded, spaceOf } from './numbers.ts';
import { optimum, profileOf } from './profiles.ts';

/** Numbers that change when the model, the data or the method does; rounded, the same on every machine. */
export function quickCalibration(seed = 1): Record<string, number> {
	const score = bloodScore(spaceOf({}).vector([]));
	const [found] = searchBlood({ seed, randomStarts: 0, evaluations: 150 });
	const best = optimum(undefined, 3);
	const { low, high } = profileOf('t_signal', best, undefined, 2);
	const { shift, covariance, scatter } = fitMen({ men: 4, rounds: 2 });
	const numbers = {
		score,
		found: found.score,
		scatter: best.scatter,
		signalLow: low ?? NaN,
		signalHigh: high ?? NaN,
		shift: shift[0],
		spread: Math.sqrt(covariance[4][4]),
		tnfScatter: scatter[0]
	};
	return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, rounded(value)]));
}
