// Classical initial-value problems with their reference states, and two problems that are known exactly.
import { denseSystem, type PlainSystem } from '#lib/solver/dense-system.ts';
import type { OdeSystem } from '#lib/solver/types.ts';
import reference from '../../reference/ivp-reference.json' with { type: 'json' };
import { arenstorf, brusselator, hires, vdpol } from './classics.ts';

export interface ReferenceProblem {
	system: OdeSystem;
	t1: number;
	y0: Float64Array;
	end: readonly number[];
}

function problem(name: keyof typeof reference.problems, system: PlainSystem): ReferenceProblem {
	const { t, y0, ref } = reference.problems[name];
	return { system: denseSystem(system), t1: t, y0: Float64Array.from(y0), end: ref };
}

export const problems = {
	HIRES: problem('HIRES', hires),
	VDPOL: problem('VDPOL', vdpol),
	Arenstorf: problem('Arenstorf (period)', arenstorf),
	Brusselator: problem('Brusselator1', brusselator)
};

/** y' = −rate·y with rate = p[0]: known exactly, at every time, through every event. */
export const decay = denseSystem({
	n: 1,
	rhs(y, p, d) {
		d[0] = -p[0] * y[0];
	},
	jacobian(_, p, j) {
		j[0] = -p[0];
	}
});

/** y' = p[0] − p[1]·y: an infusion and a first-order loss. */
export const infused = denseSystem({
	n: 1,
	rhs(y, p, d) {
		d[0] = p[0] - p[1] * y[0];
	},
	jacobian(_, p, j) {
		j[0] = -p[1];
	}
});
