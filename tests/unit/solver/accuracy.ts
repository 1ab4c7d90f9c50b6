// The classical problems at inner times and at the end, solved by us, and how far we are from their references.
import { denseSystem } from '#lib/solver/dense-system.ts';
import { integrate } from '#lib/solver/integrate.ts';
import reference from '../../reference/ivp-trajectories.json' with { type: 'json' };
import { worstOf } from '../trajectories.ts';
import * as systems from './classics.ts';

export type ClassicName = keyof typeof reference.problems;

const plain = {
	HIRES: systems.hires,
	VDPOL: systems.vdpol,
	ROBER: systems.rober,
	OREGO: systems.orego,
	Arenstorf: systems.arenstorf,
	Brusselator: systems.brusselator
} satisfies Record<ClassicName, unknown>;

export const classicNames = Object.keys(plain) as ClassicName[];
export const classic = (name: ClassicName) => reference.problems[name];

/** The absolute tolerance of a state is this share of the relative one, times the state's largest value. */
const atolShare = 0.01;

/** Largest error of any state at any of the times, over the largest value of that state; NaN when there is no end. */
export function classicError(name: ClassicName, rtol: number): number {
	const { y0, times, values } = reference.problems[name];
	const system = denseSystem(plain[name]);
	const columns = [...y0.keys()];
	const atol = Float64Array.from(
		columns,
		(j) => rtol * atolShare * Math.max(...values.map((row) => Math.abs(row[j])))
	);
	const rows: number[][] = [];
	const { ok } = integrate({
		system,
		y0: Float64Array.from(y0),
		p: new Float64Array(0),
		t0: 0,
		t1: times[times.length - 1],
		rtol,
		atol,
		samples: Float64Array.from(times),
		onSample: (_, y) => rows.push([...y])
	});
	return ok ? worstOf(values, columns, (i, j) => rows[i][j]).error : NaN;
}
