// Classical initial-value problems with analytic Jacobians, as the Bari test set has them (Mazzia and Magherini 2008,
// release 2.4) and, for the mild ones, Hairer, Nørsett and Wanner, Solving ODE I. Reference states: tests/reference.
import type { PlainSystem } from '#lib/solver/dense-system.ts';

/** Plant physiology, 8 states: moderately stiff, slow at the end. */
export const hires: PlainSystem = {
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
export const vdpol: PlainSystem = {
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
export const arenstorf: PlainSystem = {
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
export const brusselator: PlainSystem = {
	n: 2,
	rhs([a, b], _, d) {
		d[0] = 1 + a * a * b - 4 * a;
		d[1] = 3 * a - a * a * b;
	},
	jacobian([a, b], _, j) {
		j.set([2 * a * b - 4, a * a, 3 - 2 * a * b, -a * a]);
	}
};

/** Robertson's three reactions: from seconds to millennia, rates from 0.04 to 3·10⁷. */
export const rober: PlainSystem = {
	n: 3,
	rhs([a, b, c], _, d) {
		d[0] = -0.04 * a + 1e4 * b * c;
		d[2] = 3e7 * b * b;
		d[1] = -d[0] - d[2];
	},
	jacobian([, b, c], _, j) {
		j.set([-0.04, 1e4 * c, 1e4 * b, 0.04, -1e4 * c - 6e7 * b, -1e4 * b, 0, 6e7 * b, 0]);
	}
};

/** The Oregonator of the Belousov-Zhabotinsky reaction: rest, then a spike five decades high. */
export const orego: PlainSystem = {
	n: 3,
	rhs([a, b, c], _, d) {
		d[0] = 77.27 * (b + a * (1 - 8.375e-6 * a - b));
		d[1] = (c - (1 + a) * b) / 77.27;
		d[2] = 0.161 * (a - c);
	},
	jacobian([a, b], _, j) {
		j.set([77.27 * (1 - 2 * 8.375e-6 * a - b), 77.27 * (1 - a), 0]);
		j.set([-b / 77.27, -(1 + a) / 77.27, 1 / 77.27], 3);
		j.set([0.161, 0, -0.161], 6);
	}
};
