// Derived from src/lib/model by `npm run generate`. Do not edit.
// Plasma with a TNF antibody, TNF and the TNF receptor.

export const plasma = {
	id: 'plasma' as const,
	/** Number of states. */
	n: 6,
	states: ['depot', 'antibody', 'bound', 'target', 'receptor', 'complex'] as const,
	observables: ['free', 'level', 'tnf', 'inhibition'] as const,
	columns: ['free_antibody_nM', 'free_antibody_mg_L', 'free_tnf_nM', 'inhibition_share'] as const,
	units: ['nmol/L', 'mg/L', 'nmol/L', '1'] as const,
	/** Number of values of the sparse Jacobian, and of its factors with what couples the block. */
	jacobianSize: 19,
	factorSize: 19,
	/** Which states of the hub, counted from its first, `flows` flow into. */
	targets: [] as readonly number[],
	/** Resting state. */
	initial(p: Float64Array, y: Float64Array, o: number): void {
		y[o + 0] = 0;
		y[o + 1] = 0;
		y[o + 2] = 0;
		y[o + 3] = p[174];
		y[o + 4] = p[175];
		y[o + 5] = p[176];
	},
	/** Time derivative of the block's states, per hour, into `d`; what flows into the hub is added there. */
	rhs(y: Float64Array, p: Float64Array, d: Float64Array, o: number): void {
		const plasma_depot = y[o + 0];
		const plasma_antibody = y[o + 1];
		const plasma_bound = y[o + 2];
		const plasma_target = y[o + 3];
		const plasma_receptor = y[o + 4];
		const plasma_complex = y[o + 5];
		const antibody_absorption = p[165];
		const antibody_volume = p[166];
		const antibody_loss = p[167];
		const antibody_binding = p[169];
		const antibody_affinity = p[170];
		const receptor_affinity = p[171];
		const target_loss = p[172];
		const receptor_loss = p[173];
		const target_rest = p[174];
		const receptor_rest = p[175];
		const complex_rest = p[176];
		const plasma_caught = antibody_binding * ((plasma_target * plasma_antibody) - (antibody_affinity * plasma_bound));
		const plasma_signalling = antibody_binding * ((plasma_target * plasma_receptor) - (receptor_affinity * plasma_complex));
		d[o + 0] = (-antibody_absorption) * plasma_depot;
		d[o + 1] = (((antibody_absorption * plasma_depot) / antibody_volume) - (antibody_loss * plasma_antibody)) - plasma_caught;
		d[o + 2] = plasma_caught - (antibody_loss * plasma_bound);
		d[o + 3] = (((target_loss * (target_rest - plasma_target)) + (receptor_loss * complex_rest)) - plasma_signalling) - plasma_caught;
		d[o + 4] = (receptor_loss * ((receptor_rest + complex_rest) - plasma_receptor)) - plasma_signalling;
		d[o + 5] = plasma_signalling - (receptor_loss * plasma_complex);
	},
	/** What flows into the hub, per hour, in the order of `targets`, into `out`. */
	flows(y: Float64Array, p: Float64Array, out: Float64Array, o: number): void {
	},
	/** Values of ∂rhs/∂y, sparse, into `jac` from `j`. */
	jacobian(y: Float64Array, p: Float64Array, jac: Float64Array, o: number, j: number): void {
		const plasma_antibody = y[o + 1];
		const plasma_target = y[o + 3];
		const plasma_receptor = y[o + 4];
		const antibody_absorption = p[165];
		const antibody_volume = p[166];
		const antibody_loss = p[167];
		const antibody_binding = p[169];
		const antibody_affinity = p[170];
		const receptor_affinity = p[171];
		const target_loss = p[172];
		const receptor_loss = p[173];
		const d_plasma_caught__plasma_target = antibody_binding * plasma_antibody;
		const d_plasma_caught__plasma_antibody = antibody_binding * plasma_target;
		const d_plasma_caught__plasma_bound = -(antibody_binding * antibody_affinity);
		const d_plasma_signalling__plasma_target = antibody_binding * plasma_receptor;
		const d_plasma_signalling__plasma_receptor = antibody_binding * plasma_target;
		const d_plasma_signalling__plasma_complex = -(antibody_binding * receptor_affinity);
		jac[j + 0] = -antibody_absorption;
		jac[j + 1] = antibody_absorption / antibody_volume;
		jac[j + 2] = -antibody_loss + (-1) * d_plasma_caught__plasma_antibody;
		jac[j + 3] = (-1) * d_plasma_caught__plasma_target;
		jac[j + 4] = (-1) * d_plasma_caught__plasma_bound;
		jac[j + 5] = d_plasma_caught__plasma_target;
		jac[j + 6] = d_plasma_caught__plasma_antibody;
		jac[j + 7] = d_plasma_caught__plasma_bound + -antibody_loss;
		jac[j + 8] = -target_loss + (-1) * d_plasma_signalling__plasma_target + (-1) * d_plasma_caught__plasma_target;
		jac[j + 9] = (-1) * d_plasma_signalling__plasma_receptor;
		jac[j + 10] = (-1) * d_plasma_signalling__plasma_complex;
		jac[j + 11] = (-1) * d_plasma_caught__plasma_antibody;
		jac[j + 12] = (-1) * d_plasma_caught__plasma_bound;
		jac[j + 13] = -receptor_loss + (-1) * d_plasma_signalling__plasma_receptor;
		jac[j + 14] = (-1) * d_plasma_signalling__plasma_target;
		jac[j + 15] = (-1) * d_plasma_signalling__plasma_complex;
		jac[j + 16] = d_plasma_signalling__plasma_target;
		jac[j + 17] = d_plasma_signalling__plasma_receptor;
		jac[j + 18] = d_plasma_signalling__plasma_complex + -receptor_loss;
	},
	/** LU factors of diagonal·I − J of the block into `lu` from `l`; false when a pivot vanishes. */
	factor(jac: Float64Array, diagonal: number, lu: Float64Array, j: number, l: number): boolean {
		let m: number;
		let w: number;
		lu[l + 0] = diagonal - jac[j + 0];
		lu[l + 1] = - jac[j + 1];
		lu[l + 2] = diagonal - jac[j + 2];
		lu[l + 3] = - jac[j + 6];
		lu[l + 4] = - jac[j + 5];
		lu[l + 5] = - jac[j + 3];
		lu[l + 6] = diagonal - jac[j + 7];
		lu[l + 7] = - jac[j + 4];
		lu[l + 8] = - jac[j + 11];
		lu[l + 9] = diagonal - jac[j + 8];
		lu[l + 10] = - jac[j + 12];
		lu[l + 11] = - jac[j + 14];
		lu[l + 12] = diagonal - jac[j + 13];
		lu[l + 13] = - jac[j + 9];
		lu[l + 14] = - jac[j + 15];
		lu[l + 15] = - jac[j + 10];
		lu[l + 16] = - jac[j + 16];
		lu[l + 17] = - jac[j + 17];
		lu[l + 18] = diagonal - jac[j + 18];
		w = lu[l + 0];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 0] = w;
		lu[l + 1] *= w;
		w = lu[l + 2];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 2] = w;
		m = lu[l + 3] * w;
		lu[l + 3] = m;
		lu[l + 4] -= m * lu[l + 5];
		lu[l + 6] -= m * lu[l + 7];
		m = lu[l + 8] * w;
		lu[l + 8] = m;
		lu[l + 9] -= m * lu[l + 5];
		lu[l + 10] -= m * lu[l + 7];
		w = lu[l + 6];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 6] = w;
		m = lu[l + 10] * w;
		lu[l + 10] = m;
		lu[l + 9] -= m * lu[l + 4];
		w = lu[l + 9];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 9] = w;
		m = lu[l + 11] * w;
		lu[l + 11] = m;
		lu[l + 12] -= m * lu[l + 13];
		lu[l + 14] -= m * lu[l + 15];
		m = lu[l + 16] * w;
		lu[l + 16] = m;
		lu[l + 17] -= m * lu[l + 13];
		lu[l + 18] -= m * lu[l + 15];
		w = lu[l + 12];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 12] = w;
		m = lu[l + 17] * w;
		lu[l + 17] = m;
		lu[l + 18] -= m * lu[l + 14];
		w = lu[l + 18];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 18] = w;
		return true;
	},
	/** Solves for the block, in place; shared states must have been solved, the hub is solved after. */
	solve(lu: Float64Array, b: Float64Array, o: number, l: number): void {
		b[o + 1] -= lu[l + 1] * b[o + 0];
		b[o + 2] -= lu[l + 3] * b[o + 1];
		b[o + 3] -= lu[l + 8] * b[o + 1];
		b[o + 3] -= lu[l + 10] * b[o + 2];
		b[o + 4] -= lu[l + 11] * b[o + 3];
		b[o + 5] -= lu[l + 16] * b[o + 3];
		b[o + 5] -= lu[l + 17] * b[o + 4];
		b[o + 5] = (b[o + 5]) * lu[l + 18];
		b[o + 4] = (b[o + 4] - lu[l + 14] * b[o + 5]) * lu[l + 12];
		b[o + 3] = (b[o + 3] - lu[l + 13] * b[o + 4] - lu[l + 15] * b[o + 5]) * lu[l + 9];
		b[o + 2] = (b[o + 2] - lu[l + 4] * b[o + 3]) * lu[l + 6];
		b[o + 1] = (b[o + 1] - lu[l + 5] * b[o + 3] - lu[l + 7] * b[o + 2]) * lu[l + 2];
		b[o + 0] = (b[o + 0]) * lu[l + 0];
	},
	/** Reported quantities, in the order of `observables`, into `out` from `w`. */
	observe(y: Float64Array, p: Float64Array, out: Float64Array, o: number, w: number): void {
		const plasma_antibody = y[o + 1];
		const plasma_target = y[o + 3];
		const plasma_complex = y[o + 5];
		const antibody_mass = p[168];
		const complex_rest = p[176];
		const plasma_level = antibody_mass * plasma_antibody;
		const plasma_inhibition = 1 - (plasma_complex / complex_rest);
		out[w + 0] = plasma_antibody;
		out[w + 1] = plasma_level;
		out[w + 2] = plasma_target;
		out[w + 3] = plasma_inhibition;
	}
};

/** Where the values of the Jacobian stand: row and column in the block; a column in the shared states; a row
 *  in the whole vector. Only tests ask. */
export const plasmaPlaces = {
	inside: [[0, 0], [1, 0], [1, 1], [1, 3], [1, 2], [2, 3], [2, 1], [2, 2], [3, 3], [3, 4], [3, 5], [3, 1], [3, 2], [4, 4], [4, 3], [4, 5], [5, 3], [5, 4], [5, 5]],
	byShared: [],
	outward: []
} as const;
