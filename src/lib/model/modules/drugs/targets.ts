// Where the drugs act: what each leaves of a step of the model. Without a drug every share is exactly 1.
import type { Auxiliary } from '../../types.ts';

export const targets: Record<string, Auxiliary> = {
	drug_cox: {
		symbol: 'f_{P}',
		unit: '1',
		formula: '1 / (1 + naproxen_cox * naproxen)',
		about: 'COX activity left'
	},
	drug_nfkb: {
		symbol: 'f_{N}',
		unit: '1',
		formula:
			'1 / ((1 + prednisolone_effect / k_prednisolone_nfkb) * (1 + sulfasalazine_nfkb * sulfasalazine))',
		about: 'NF-κB transcription left'
	},
	drug_act: {
		symbol: 'f_{M}',
		unit: '1',
		formula: '1 / (1 + methotrexate_act * methotrexate)',
		about: 'activation of monocytes left'
	},
	drug_il10: {
		symbol: 'f_{A}',
		unit: '1',
		formula:
			'(1 + prednisolone_il10 * hill(prednisolone_effect, k_prednisolone_nfkb)) * (1 + methotrexate_il10 * methotrexate)',
		about: 'IL-10 production against undrugged'
	},
	drug_tnf: {
		symbol: 'f_{T}',
		unit: '1',
		formula:
			'1 / (1 + conc_etanercept / k_etanercept_tnf + conc_adalimumab / k_adalimumab_tnf + conc_infliximab / k_infliximab_tnf)',
		about: 'free share of TNF under all TNF inhibitors together'
	},
	drug_il1: {
		symbol: 'f_{1}',
		unit: '1',
		formula:
			'1 / (1 + conc_anakinra / k_anakinra_il1 + conc_canakinumab / (mass_canakinumab * kd_canakinumab))',
		about: 'share of IL-1β that still acts'
	},
	drug_il6: {
		symbol: 'f_{6}',
		unit: '1',
		formula: '1 / ((1 + conc_tocilizumab / k_tocilizumab_il6) * (1 + tofacitinib_il6 * tofacitinib))',
		about: 'share of IL-6 signalling left'
	},
	drug_brake: {
		symbol: 'f_{B}',
		unit: '1',
		formula: '1 / (1 + tofacitinib_il10 * tofacitinib)',
		about: 'share of IL-10 signalling left'
	},
	drug_osteoclast: {
		symbol: 'f_{C}',
		unit: '1',
		formula: '1 / (1 + bisphosphonate_osteoclast * hill(bisphosphonate, bisphosphonate_half))',
		about: 'resorbing share of osteoclasts'
	},
	drug_osteoblast: {
		symbol: 'f_{O}',
		unit: '1',
		formula: '1 / (1 + prednisolone_effect / k_prednisolone_osteoblast)',
		about: 'share of osteoblasts that a steroid leaves'
	}
};
