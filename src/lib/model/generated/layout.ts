// Derived from src/lib/model by `npm run generate`. Do not edit.
// Places of parameters and inputs in the one vector that every system reads.

export type ParameterName =
	| 'turnover_naproxen'
	| 'naproxen_cox'
	| 'cl_prednisolone'
	| 'v_prednisolone'
	| 'lag_prednisolone'
	| 'k_prednisolone_nfkb'
	| 'prednisolone_il10'
	| 'k_prednisolone_osteoblast'
	| 'turnover_sulfasalazine'
	| 'sulfasalazine_nfkb'
	| 'turnover_methotrexate'
	| 'methotrexate_act'
	| 'methotrexate_il10'
	| 'ka_etanercept'
	| 'cl_etanercept'
	| 'v_etanercept'
	| 'k_etanercept_tnf'
	| 'ka_adalimumab'
	| 'cl_adalimumab'
	| 'v1_adalimumab'
	| 'q_adalimumab'
	| 'v2_adalimumab'
	| 'k_adalimumab_tnf'
	| 'life_infliximab'
	| 'v_infliximab'
	| 'k_infliximab_tnf'
	| 'on_bisphosphonate'
	| 'off_bisphosphonate'
	| 'bisphosphonate_osteoclast'
	| 'bisphosphonate_half'
	| 'cl_anakinra'
	| 'v_anakinra'
	| 'k_anakinra_il1'
	| 'ka_canakinumab'
	| 'f_canakinumab'
	| 'cl_canakinumab'
	| 'v1_canakinumab'
	| 'q_canakinumab'
	| 'v2_canakinumab'
	| 'kd_canakinumab'
	| 'mass_canakinumab'
	| 'cl_tocilizumab'
	| 'v1_tocilizumab'
	| 'q_tocilizumab'
	| 'v2_tocilizumab'
	| 'loss_tocilizumab'
	| 'km_tocilizumab'
	| 'k_tocilizumab_il6'
	| 'turnover_tofacitinib'
	| 'tofacitinib_il6'
	| 'tofacitinib_il10'
	| 'v_il10_given'
	| 'life_il10_given'
	| 't_signal'
	| 'k_act'
	| 'a_tnf'
	| 'k_mono_tnf'
	| 'k_off'
	| 'k_rest'
	| 'k_tnf'
	| 'c_tnf'
	| 'k_tnf_il10'
	| 'b_pge2'
	| 'tnf0'
	| 'k_il6_tnf'
	| 'k_il6_il10'
	| 't_il6'
	| 'k_il6'
	| 'c_il6'
	| 'il60'
	| 't_il10'
	| 'k_il10'
	| 'c_il10'
	| 'k_il10_self'
	| 'il100'
	| 'k_il1b'
	| 'c_il1b'
	| 'k_pge2'
	| 't_pge2'
	| 'k_lps_dish'
	| 'c_lps_dish'
	| 'pace_dish'
	| 'density_dish'
	| 'loss_dish'
	| 'k_endotoxin'
	| 'k_lps'
	| 'pace_blood'
	| 'loss_blood'
	| 'density_blood'
	| 'c_crp'
	| 'crp0'
	| 'k_crp'
	| 'k_crp_il6'
	| 't_liver'
	| 'k_fever_il6'
	| 'k_fever_il1b'
	| 'k_fever_tnf'
	| 'fever_max'
	| 't_fever'
	| 'esr0'
	| 'esr_rise'
	| 'k_esr'
	| 't_esr'
	| 'pace_bone'
	| 'loss_bone'
	| 'density_bone'
	| 'potency'
	| 'k_danger'
	| 'k_debris'
	| 'c_danger'
	| 't_debris'
	| 'k_debris_full'
	| 'slack'
	| 'r_tnf'
	| 'k_rankl_tnf'
	| 'r_il6'
	| 'k_rankl_il6'
	| 'r_il1b'
	| 'k_rankl_il1b'
	| 'r_pge2'
	| 'k_rankl_il10'
	| 't_osteoclast'
	| 't_osteoblast'
	| 's_osteoblast'
	| 'k_osteoblast_tnf'
	| 'k_bone'
	| 'drain'
	| 'w_pge2'
	| 'w_il1b'
	| 'k_pain_il1b'
	| 'w_lysis'
	| 'pain_max'
	| 't_pain'
	| 'k_oedema'
	| 't_oedema'
	| 'k_sclerosis'
	| 't_sclerosis'
	| 'k_swelling_tnf'
	| 'k_swelling_il1b'
	| 'w_swelling'
	| 't_swelling'
	| 't_warmth'
	| 'density_surface'
	| 'k_breach'
	| 'k_harm'
	| 'k_harm_tnf'
	| 't_barrier'
	| 't_severity'
	| 'pace_infection'
	| 'density_infection'
	| 'loss_infection'
	| 'k_pathogen'
	| 'g_pathogen'
	| 'most_pathogen'
	| 'local_kill'
	| 'local_half'
	| 'called_kill'
	| 't_called'
	| 'call_germs'
	| 'call_tnf'
	| 'call_il6'
	| 'call_il1b'
	| 'k_call_tnf'
	| 'k_call_il6'
	| 'k_call_il1b'
	| 'antibody_absorption'
	| 'antibody_volume'
	| 'antibody_loss'
	| 'antibody_mass'
	| 'antibody_binding'
	| 'antibody_affinity'
	| 'receptor_affinity'
	| 'target_loss'
	| 'receptor_loss'
	| 'target_rest'
	| 'receptor_rest'
	| 'complex_rest'
	| 'erk'
	| 'sp1'
	| 'h3s10p'
	| 'give_naproxen'
	| 'give_prednisolone'
	| 'give_sulfasalazine'
	| 'give_methotrexate'
	| 'give_anakinra'
	| 'give_tofacitinib'
	| 'give_il10'
	| 'infusion';

/** In their order; as one text, which is the shortest way to send them. */
const names = 'turnover_naproxen naproxen_cox cl_prednisolone v_prednisolone lag_prednisolone k_prednisolone_nfkb prednisolone_il10 k_prednisolone_osteoblast turnover_sulfasalazine sulfasalazine_nfkb turnover_methotrexate methotrexate_act methotrexate_il10 ka_etanercept cl_etanercept v_etanercept k_etanercept_tnf ka_adalimumab cl_adalimumab v1_adalimumab q_adalimumab v2_adalimumab k_adalimumab_tnf life_infliximab v_infliximab k_infliximab_tnf on_bisphosphonate off_bisphosphonate bisphosphonate_osteoclast bisphosphonate_half cl_anakinra v_anakinra k_anakinra_il1 ka_canakinumab f_canakinumab cl_canakinumab v1_canakinumab q_canakinumab v2_canakinumab kd_canakinumab mass_canakinumab cl_tocilizumab v1_tocilizumab q_tocilizumab v2_tocilizumab loss_tocilizumab km_tocilizumab k_tocilizumab_il6 turnover_tofacitinib tofacitinib_il6 tofacitinib_il10 v_il10_given life_il10_given t_signal k_act a_tnf k_mono_tnf k_off k_rest k_tnf c_tnf k_tnf_il10 b_pge2 tnf0 k_il6_tnf k_il6_il10 t_il6 k_il6 c_il6 il60 t_il10 k_il10 c_il10 k_il10_self il100 k_il1b c_il1b k_pge2 t_pge2 k_lps_dish c_lps_dish pace_dish density_dish loss_dish k_endotoxin k_lps pace_blood loss_blood density_blood c_crp crp0 k_crp k_crp_il6 t_liver k_fever_il6 k_fever_il1b k_fever_tnf fever_max t_fever esr0 esr_rise k_esr t_esr pace_bone loss_bone density_bone potency k_danger k_debris c_danger t_debris k_debris_full slack r_tnf k_rankl_tnf r_il6 k_rankl_il6 r_il1b k_rankl_il1b r_pge2 k_rankl_il10 t_osteoclast t_osteoblast s_osteoblast k_osteoblast_tnf k_bone drain w_pge2 w_il1b k_pain_il1b w_lysis pain_max t_pain k_oedema t_oedema k_sclerosis t_sclerosis k_swelling_tnf k_swelling_il1b w_swelling t_swelling t_warmth density_surface k_breach k_harm k_harm_tnf t_barrier t_severity pace_infection density_infection loss_infection k_pathogen g_pathogen most_pathogen local_kill local_half called_kill t_called call_germs call_tnf call_il6 call_il1b k_call_tnf k_call_il6 k_call_il1b antibody_absorption antibody_volume antibody_loss antibody_mass antibody_binding antibody_affinity receptor_affinity target_loss receptor_loss target_rest receptor_rest complex_rest erk sp1 h3s10p give_naproxen give_prednisolone give_sulfasalazine give_methotrexate give_anakinra give_tofacitinib give_il10 infusion';

export const parameterIndex = Object.fromEntries(
	names.split(' ').map((name, i) => [name, i])
) as Readonly<Record<ParameterName, number>>;

/** Values as written in the model: the healthy, untreated, unprovoked person. */
export const defaultParameters: readonly number[] = [
	18.755035531556523,
	4,
	54.3,
	235,
	24,
	0.029,
	10,
	0.8,
	672,
	0.33,
	672,
	0.18,
	0.3,
	0.0396,
	0.0404,
	7.76,
	1.66,
	0.010916666666666667,
	0.015583333333333333,
	2.67,
	0.07083333333333333,
	3.94,
	1.66,
	311.6221288320161,
	5,
	0.63,
	72,
	10387.404294400536,
	5,
	1,
	6.24,
	65.2,
	0.06,
	0.011208333333333334,
	0.7,
	0.0072499999999999995,
	3.3,
	0.017875,
	2.71,
	1.07,
	0.149117,
	0.012499999999999999,
	3.5,
	0.008333333333333333,
	2.9,
	0.3125,
	2.7,
	1,
	4.32808512266689,
	3,
	0.5,
	1000,
	5.193702147200268,
	0.0918,
	0.06319,
	176.2,
	356.6,
	1.156,
	0.0043,
	25000,
	1.4,
	7.818,
	0.3,
	6.24,
	74.28,
	2,
	0.4585,
	1769000,
	2.3,
	0.61,
	0.3149,
	3859,
	2.6,
	80,
	4.2,
	5000,
	2,
	100,
	2,
	1,
	0.03,
	1,
	2.5,
	0.05,
	6,
	0.5235,
	1,
	1,
	1,
	0.03648143055578659,
	0.8,
	4.5,
	30,
	6,
	60,
	10,
	100,
	2.5,
	2,
	8,
	110,
	0.4,
	168,
	0.01159,
	1,
	4.588,
	3.232,
	0.006822,
	0.017,
	0.034,
	7960,
	0.01501,
	0.4443,
	6.773,
	219.6,
	0.3,
	200,
	0.8,
	20,
	0.3,
	19.56,
	336,
	720,
	0.3329,
	46.51,
	0.0001568,
	0.02,
	2.2,
	0.3,
	5,
	0.25,
	10,
	24,
	30,
	504,
	0.0001,
	17532,
	150,
	15,
	0.5,
	72,
	12,
	3,
	0.006,
	0.003,
	120,
	960,
	72,
	0.1,
	1,
	1,
	20,
	0.06,
	1000,
	0.08,
	0.3,
	0.4,
	120,
	0.2,
	0.3,
	0.25,
	0.25,
	20,
	20,
	1,
	0.011552453009332421,
	5,
	0.0014440566261665526,
	0.148,
	3.6,
	0.0086,
	0.019,
	1.3862943611198906,
	0.07701635339554948,
	0.0000573,
	0.23,
	0.0003262659177743626,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0
];
