// Derived from src/lib/model by `npm run generate`. Do not edit.
// A TNF antibody with its target and the receptor.

export const antibody = {
	id: 'antibody' as const,
	/** Number of states. */
	n: 6,
	states: ['plasma_depot', 'plasma_antibody', 'plasma_bound', 'plasma_target', 'plasma_receptor', 'plasma_complex'] as const,
	observables: ['free', 'level', 'tnf', 'inhibition'] as const,
	columns: ['free_antibody_nM', 'free_antibody_mg_L', 'free_tnf_nM', 'inhibition_share'] as const,
	units: ['nmol/L', 'mg/L', 'nmol/L', '1'] as const,
	/** Number of values of the sparse Jacobian, and where they stand. */
	jacobianSize: 19,
	jacobianRows: [0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 5, 5, 5] as const,
	jacobianColumns: [0, 0, 1, 3, 2, 3, 1, 2, 3, 4, 5, 1, 2, 4, 3, 5, 3, 4, 5] as const,
	/** Number of values of the sparse factors. */
	factorSize: 19,
	/** Resting state. */
	initial(p: Float64Array, y: Float64Array): void {
		y[0] = 0;
		y[1] = 0;
		y[2] = 0;
		y[3] = p[148];
		y[4] = p[149];
		y[5] = p[150];
	},
	/** Time derivative of `y`, per hour, into `d`. */
	rhs(y: Float64Array, p: Float64Array, d: Float64Array): void {
		const plasma_depot = y[0];
		const plasma_antibody = y[1];
		const plasma_bound = y[2];
		const plasma_target = y[3];
		const plasma_receptor = y[4];
		const plasma_complex = y[5];
		const antibody_absorption = p[139];
		const antibody_volume = p[140];
		const antibody_loss = p[141];
		const antibody_binding = p[143];
		const antibody_affinity = p[144];
		const receptor_affinity = p[145];
		const target_loss = p[146];
		const receptor_loss = p[147];
		const target_rest = p[148];
		const receptor_rest = p[149];
		const complex_rest = p[150];
		const plasma_caught = antibody_binding * ((plasma_target * plasma_antibody) - (antibody_affinity * plasma_bound));
		const plasma_signalling = antibody_binding * ((plasma_target * plasma_receptor) - (receptor_affinity * plasma_complex));
		d[0] = (-antibody_absorption) * plasma_depot;
		d[1] = (((antibody_absorption * plasma_depot) / antibody_volume) - (antibody_loss * plasma_antibody)) - plasma_caught;
		d[2] = plasma_caught - (antibody_loss * plasma_bound);
		d[3] = (((target_loss * (target_rest - plasma_target)) + (receptor_loss * complex_rest)) - plasma_signalling) - plasma_caught;
		d[4] = (receptor_loss * ((receptor_rest + complex_rest) - plasma_receptor)) - plasma_signalling;
		d[5] = plasma_signalling - (receptor_loss * plasma_complex);
	},
	/** Values of ∂rhs/∂y, sparse, into `jac`. */
	jacobian(y: Float64Array, p: Float64Array, jac: Float64Array): void {
		const plasma_antibody = y[1];
		const plasma_target = y[3];
		const plasma_receptor = y[4];
		const antibody_absorption = p[139];
		const antibody_volume = p[140];
		const antibody_loss = p[141];
		const antibody_binding = p[143];
		const antibody_affinity = p[144];
		const receptor_affinity = p[145];
		const target_loss = p[146];
		const receptor_loss = p[147];
		const d_plasma_caught__plasma_target = antibody_binding * plasma_antibody;
		const d_plasma_caught__plasma_antibody = antibody_binding * plasma_target;
		const d_plasma_caught__plasma_bound = -(antibody_binding * antibody_affinity);
		const d_plasma_signalling__plasma_target = antibody_binding * plasma_receptor;
		const d_plasma_signalling__plasma_receptor = antibody_binding * plasma_target;
		const d_plasma_signalling__plasma_complex = -(antibody_binding * receptor_affinity);
		jac[0] = -antibody_absorption;
		jac[1] = antibody_absorption / antibody_volume;
		jac[2] = -antibody_loss + (-1) * d_plasma_caught__plasma_antibody;
		jac[3] = (-1) * d_plasma_caught__plasma_target;
		jac[4] = (-1) * d_plasma_caught__plasma_bound;
		jac[5] = d_plasma_caught__plasma_target;
		jac[6] = d_plasma_caught__plasma_antibody;
		jac[7] = d_plasma_caught__plasma_bound + -antibody_loss;
		jac[8] = -target_loss + (-1) * d_plasma_signalling__plasma_target + (-1) * d_plasma_caught__plasma_target;
		jac[9] = (-1) * d_plasma_signalling__plasma_receptor;
		jac[10] = (-1) * d_plasma_signalling__plasma_complex;
		jac[11] = (-1) * d_plasma_caught__plasma_antibody;
		jac[12] = (-1) * d_plasma_caught__plasma_bound;
		jac[13] = -receptor_loss + (-1) * d_plasma_signalling__plasma_receptor;
		jac[14] = (-1) * d_plasma_signalling__plasma_target;
		jac[15] = (-1) * d_plasma_signalling__plasma_complex;
		jac[16] = d_plasma_signalling__plasma_target;
		jac[17] = d_plasma_signalling__plasma_receptor;
		jac[18] = d_plasma_signalling__plasma_complex + -receptor_loss;
	},
	/** LU factors of diagonal·I − J into `lu`; false when a pivot vanishes. */
	factor(jac: Float64Array, diagonal: number, lu: Float64Array): boolean {
		let w: number;
		let m: number;
		lu[0] = diagonal - jac[0];
		lu[1] = - jac[1];
		lu[2] = diagonal - jac[2];
		lu[3] = - jac[6];
		lu[4] = - jac[5];
		lu[5] = - jac[3];
		lu[6] = diagonal - jac[7];
		lu[7] = - jac[4];
		lu[8] = - jac[11];
		lu[9] = diagonal - jac[8];
		lu[10] = - jac[12];
		lu[11] = - jac[14];
		lu[12] = diagonal - jac[13];
		lu[13] = - jac[9];
		lu[14] = - jac[15];
		lu[15] = - jac[10];
		lu[16] = - jac[16];
		lu[17] = - jac[17];
		lu[18] = diagonal - jac[18];
		w = lu[0];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[0] = w;
		lu[1] *= w;
		w = lu[2];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[2] = w;
		m = lu[3] * w;
		lu[3] = m;
		lu[4] -= m * lu[5];
		lu[6] -= m * lu[7];
		m = lu[8] * w;
		lu[8] = m;
		lu[9] -= m * lu[5];
		lu[10] -= m * lu[7];
		w = lu[6];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[6] = w;
		m = lu[10] * w;
		lu[10] = m;
		lu[9] -= m * lu[4];
		w = lu[9];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[9] = w;
		m = lu[11] * w;
		lu[11] = m;
		lu[12] -= m * lu[13];
		lu[14] -= m * lu[15];
		m = lu[16] * w;
		lu[16] = m;
		lu[17] -= m * lu[13];
		lu[18] -= m * lu[15];
		w = lu[12];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[12] = w;
		m = lu[17] * w;
		lu[17] = m;
		lu[18] -= m * lu[14];
		w = lu[18];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[18] = w;
		return true;
	},
	/** Solves with the factors, in place. */
	solve(lu: Float64Array, b: Float64Array): void {
		b[1] -= lu[1] * b[0];
		b[2] -= lu[3] * b[1];
		b[3] -= lu[8] * b[1];
		b[3] -= lu[10] * b[2];
		b[4] -= lu[11] * b[3];
		b[5] -= lu[16] * b[3];
		b[5] -= lu[17] * b[4];
		b[5] = (b[5]) * lu[18];
		b[4] = (b[4] - lu[14] * b[5]) * lu[12];
		b[3] = (b[3] - lu[13] * b[4] - lu[15] * b[5]) * lu[9];
		b[2] = (b[2] - lu[4] * b[3]) * lu[6];
		b[1] = (b[1] - lu[5] * b[3] - lu[7] * b[2]) * lu[2];
		b[0] = (b[0]) * lu[0];
	},
	/** Reported quantities, in the order of `observables`, into `o`. */
	observe(y: Float64Array, p: Float64Array, o: Float64Array): void {
		const plasma_antibody = y[1];
		const plasma_target = y[3];
		const plasma_complex = y[5];
		const antibody_mass = p[142];
		const complex_rest = p[150];
		const plasma_level = antibody_mass * plasma_antibody;
		const plasma_inhibition = 1 - (plasma_complex / complex_rest);
		o[0] = plasma_antibody;
		o[1] = plasma_level;
		o[2] = plasma_target;
		o[3] = plasma_inhibition;
	}
};
