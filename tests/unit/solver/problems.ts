// Classical initial-value problems with analytic Jacobians, and their reference end states.
import { denseSystem, type PlainSystem } from '#lib/solver/dense-system.ts';
import type { OdeSystem } from '#lib/solver/types.ts';
import reference from '../../reference/ivp-reference.json' with { type: 'json' };

export interface ReferenceProblem {
	system: OdeSystem;
	t1: number;
	y0: Float64Array;
	end: readonly number[];
}

/** Plant physiology, 8 states: moderately stiff, slow at the end. */
const hires: PlainSystem = {
	n: 8,
	rhs(y, _, d) {
		const flash = 280 * y[5] * y[7];
		d[0] = -1.71 * y[0] + 0.43 * y[1] + 8.32 * y[2] + 0.0007;
		d[1] = 1.71 * y[0] - 8.75 * y[1];
		d[2] = -10.03 * y[2] + 0.43 * y[3] + 0.035 * y[4];
		d[3] = 8.32 * y[1] + 1.71 * y[2] - 1.12 * y[3];
		d[4] = -1.745 * y[4] + 0.43 * y[5] + 0.43 * y[6];
		d[5] = -flash + 0.69 * y[3] + 1.71 * y[4] - 0.43 * y[5] + 0.69 * y[6];
		d[6] = flash - 1.81 * y[6];
		d[7] = -flash + 1.81 * y[6];
	},
	jacobian(y, _, j) {
		const [a, b] = [280 * y[7], 280 * y[5]];
		j.set([-1.71, 0.43, 8.32, 0, 0, 0, 0, 0], 0);
		j.set([1.71, -8.75, 0, 0, 0, 0, 0, 0], 8);
		j.set([0, 0, -10.03, 0.43, 0.035, 0, 0, 0], 16);
		j.set([0, 8.32, 1.71, -1.12, 0, 0, 0, 0], 24);
		j.set([0, 0, 0, 0, -1.745, 0.43, 0.43, 0], 32);
		j.set([0, 0, 0, 0.69, 1.71, -0.43 - a, 0.69, -b], 40);
		j.set([0, 0, 0, 0, 0, a, -1.81, b], 48);
		j.set([0, 0, 0, 0, 0, -a, 1.81, -b], 56);
	}
};

/** Van der Pol's oscillator with a stiffness of a million: creeping, then a jump. */
const vdpol: PlainSystem = {
	n: 2,
	rhs(y, _, d) {
		d[0] = y[1];
		d[1] = ((1 - y[0] * y[0]) * y[1] - y[0]) / 1e-6;
	},
	jacobian(y, _, j) {
		j.set([0, 1, (-2 * y[0] * y[1] - 1) / 1e-6, (1 - y[0] * y[0]) / 1e-6]);
	}
};

const moon = 0.012277471;

/** A satellite around earth and moon, back where it began after one period: errors grow thousandfold. */
const arenstorf: PlainSystem = {
	n: 4,
	rhs([x, y, u, v], _, d) {
		const [a, b] = [x + moon, x - 1 + moon];
		const ra = Math.hypot(a, y) ** 3;
		const rb = Math.hypot(b, y) ** 3;
		d[0] = u;
		d[1] = v;
		d[2] = x + 2 * v - ((1 - moon) * a) / ra - (moon * b) / rb;
		d[3] = y - 2 * u - ((1 - moon) * y) / ra - (moon * y) / rb;
	},
	jacobian([x, y], _, j) {
		const [a, b] = [x + moon, x - 1 + moon];
		const [ra, rb] = [Math.hypot(a, y), Math.hypot(b, y)];
		const pull = (1 - moon) / ra ** 3 + moon / rb ** 3;
		const turn = (p: number, q: number, s: number, t: number) =>
			(3 * (1 - moon) * p * q) / ra ** 5 + (3 * moon * s * t) / rb ** 5;
		const xy = turn(a, y, b, y);
		j.set([0, 0, 1, 0, 0, 0, 0, 1]);
		j.set([1 - pull + turn(a, a, b, b), xy, 0, 2], 8);
		j.set([xy, 1 - pull + turn(y, y, y, y), -2, 0], 12);
	}
};

/** Chemical oscillator, not stiff. */
const brusselator: PlainSystem = {
	n: 2,
	rhs([a, b], _, d) {
		d[0] = 1 + a * a * b - 4 * a;
		d[1] = 3 * a - a * a * b;
	},
	jacobian([a, b], _, j) {
		j.set([2 * a * b - 4, a * a, 3 - 2 * a * b, -a * a]);
	}
};

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
