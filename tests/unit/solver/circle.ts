// A walk in equal steps along a path that is known: how the errors of the solver fall with the step.
import { denseSystem } from '#lib/solver/dense-system.ts';
import { Rodas5p } from '#lib/solver/rodas5p.ts';
import type { OneStepMethod } from '#lib/solver/types.ts';

/** A point on a circle whose radius tends to 1: x = cos t, y = sin t from (1, 0). Nonlinear, coupled, known. */
export const circle = denseSystem({
	n: 2,
	rhs([x, y], _, d) {
		const pull = 1 - x * x - y * y;
		d[0] = -y + x * pull;
		d[1] = x + y * pull;
	},
	jacobian([x, y], _, j) {
		const pull = 1 - x * x - y * y;
		j.set([pull - 2 * x * x, -1 - 2 * x * y, 1 - 2 * x * y, pull - 2 * y * y]);
	}
});

export interface Errors {
	/** At the end, after so many steps. */
	end: number;
	/** Largest anywhere on the way, between the steps. */
	between: number;
	/** Largest inside the first step, which begins without any. */
	inside: number;
	/** Longest error estimate of any step. */
	estimate: number;
}

const none = new Float64Array(0);

/** Walks the circle for one time unit in `count` equal steps. */
export function walk(count: number, method: OneStepMethod = new Rodas5p(circle)): Errors {
	const step = 1 / count;
	const y = Float64Array.of(1, 0);
	const out = new Float64Array(2);
	const errors = { end: 0, between: 0, inside: 0, estimate: 0 };
	for (let i = 0; i < count; i++) {
		method.begin(y, none);
		method.try(y, none, step);
		errors.estimate = Math.max(errors.estimate, Math.hypot(...method.error));
		method.prepareDense();
		for (const theta of [0.2, 0.5, 0.8]) {
			method.interpolate(y, theta, out);
			const t = (i + theta) * step;
			const error = Math.hypot(out[0] - Math.cos(t), out[1] - Math.sin(t));
			errors.between = Math.max(errors.between, error);
			if (i === 0) errors.inside = Math.max(errors.inside, error);
		}
		y.set(method.y1);
	}
	errors.end = Math.hypot(y[0] - Math.cos(1), y[1] - Math.sin(1));
	return errors;
}
