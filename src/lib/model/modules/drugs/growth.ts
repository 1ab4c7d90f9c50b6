// How the kinetics of a drug grow with body weight: parameters are written for 70 kg, this gives the power of
// weight / 70 kg. What is not listed does not depend on weight. Sources stand with the parameters themselves.

/** Weight for which kinetic parameters are written, kg. */
export const adultWeight = 70;

/** Clearances to the power 3/4 and volumes in proportion, unless a study found other powers. */
export const powersOfWeight = {
	cl_prednisolone: 0.75,
	v_prednisolone: 1,
	cl_etanercept: 0.75,
	v_etanercept: 1,
	cl_adalimumab: 0.75,
	v1_adalimumab: 1,
	q_adalimumab: 0.75,
	v2_adalimumab: 1,
	v_infliximab: 1,
	cl_anakinra: 0.47,
	v_anakinra: 0.76,
	cl_canakinumab: 0.695,
	v1_canakinumab: 0.684,
	v2_canakinumab: 0.798,
	cl_tocilizumab: 0.75,
	v1_tocilizumab: 1,
	q_tocilizumab: 0.75,
	v2_tocilizumab: 1,
	loss_tocilizumab: 0.75
} as const;
