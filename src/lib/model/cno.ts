// The model: which modules make which compartment, and what is reported from a run.
// Equations and parameters stand in modules/; everything else is derived from them by `npm run generate`.
import type { Assembly, Compartment, Observable } from './types.ts';
import { immune } from './modules/immune.ts';
import { blood } from './modules/blood.ts';
import { bone } from './modules/bone.ts';
import { dish } from './modules/dish.ts';
import { il10Arm } from './modules/il10-arm.ts';
import { infection } from './modules/infection.ts';
import { tnfAntibody } from './modules/tnf-antibody.ts';
import { drugModule } from './modules/drugs/module.ts';

const shared: Compartment = { id: 'shared', modules: [il10Arm, drugModule] };
const plasma: Compartment = { id: 'blood', modules: [immune, blood] };
const culture: Compartment = { id: 'dish', modules: [immune, dish] };
const tissue: Compartment = { id: 'tissue', modules: [immune, infection] };
const site: Compartment = { id: 'site', modules: [immune, bone] };

/** What every experiment reports, read in one compartment. */
const cytokines = (at: string): Record<string, Observable> => ({
	tnf: { formula: `${at}_tnf_free`, unit: 'pg/mL', column: 'tnf_pg_mL' },
	il6: { formula: `${at}_il6`, unit: 'pg/mL', column: 'il6_pg_mL' },
	il1b: { formula: `${at}_il1b`, unit: 'pg/mL', column: 'il1b_pg_mL' },
	il10: { formula: `${at}_il10`, unit: 'pg/mL', column: 'il10_pg_mL' }
});

const crp: Observable = { formula: 'blood_crp', unit: 'mg/L', column: 'crp_mg_L' };

const beneath = (at: string): Record<string, Observable> => ({
	il10Need: { formula: `${at}_il10_need`, unit: 'pg/mL', column: 'il10_called_for_pg_mL' },
	tnfTotal: { formula: `${at}_tnf`, unit: 'pg/mL', column: 'tnf_total_pg_mL' },
	pge2: { formula: `${at}_pge2`, unit: '1', column: 'pge2_rel' },
	monocytes: { formula: `${at}_mono`, unit: '1', column: 'active_monocytes_share' }
});

/** Endotoxin in a person: blood only. */
const endotoxinAssembly: Assembly = {
	id: 'endotoxin',
	about: 'Blood after endotoxin: the calibration.',
	shared,
	compartments: [plasma],
	observables: {
		...cytokines('blood'),
		crp,
		...beneath('blood'),
		endotoxin: { formula: 'blood_endotoxin', unit: 'ng/bodykg', column: 'endotoxin_ng_kg' }
	}
};

/** Monocytes in a dish: the experiment behind the IL-10 finding. */
const dishAssembly: Assembly = {
	id: 'dish',
	about: 'Cultured monocytes under LPS, cytokines piling up.',
	shared,
	compartments: [culture],
	observables: {
		...cytokines('dish'),
		...beneath('dish'),
		lps: { formula: 'dish_lps', unit: 'ng/mL', column: 'lps_ng_mL' }
	}
};

/** Living with CNO: one bone site that drains into the blood. */
const courseAssembly: Assembly = {
	id: 'course',
	about: 'One bone site and the blood it drains into: the disease.',
	shared,
	compartments: [plasma, site],
	observables: {
		...cytokines('site'),
		crp,
		osteoclasts: { formula: 'site_osteoclasts', unit: '1', column: 'osteoclasts_rel' },
		bone: { formula: 'site_bone', unit: '1', column: 'bone_rel' },
		pain: { formula: 'site_pain', unit: '1', column: 'pain_vas' },
		...beneath('site'),
		danger: { formula: 'site_danger', unit: '1', column: 'danger_rel' },
		rankl: { formula: 'site_rankl', unit: '1', column: 'rankl_rel' },
		resorbing: { formula: 'site_resorbing', unit: '1', column: 'resorbing_osteoclasts_rel' },
		osteoblasts: { formula: 'site_osteoblasts', unit: '1', column: 'osteoblasts_rel' },
		bloodTnf: { formula: 'blood_tnf_free', unit: 'pg/mL', column: 'blood_tnf_pg_mL' },
		bloodIl6: { formula: 'blood_il6', unit: 'pg/mL', column: 'blood_il6_pg_mL' },
		bloodIl10: { formula: 'blood_il10', unit: 'pg/mL', column: 'blood_il10_pg_mL' }
	}
};

/** An infection under therapy: what the defence still does. */
const infectionAssembly: Assembly = {
	id: 'infection',
	about: 'Germs in a tissue, and the defence that drugs may weaken.',
	shared,
	compartments: [tissue],
	observables: {
		...cytokines('tissue'),
		germs: { formula: 'tissue_pathogen', unit: '1', column: 'germs_rel' },
		called: { formula: 'tissue_called', unit: '1', column: 'phagocytes_share' }
	}
};

/** A TNF antibody and its target, by themselves: where the potency of antibodies comes from. */
const antibodyAssembly: Assembly = {
	id: 'antibody',
	about: 'A TNF antibody with its target and the receptor.',
	shared: { id: 'shared', modules: [] },
	compartments: [{ id: 'plasma', modules: [tnfAntibody] }],
	observables: {
		free: { formula: 'plasma_antibody', unit: 'nmol/L', column: 'free_antibody_nM' },
		level: { formula: 'plasma_level', unit: 'mg/L', column: 'free_antibody_mg_L' },
		tnf: { formula: 'plasma_target', unit: 'nmol/L', column: 'free_tnf_nM' },
		inhibition: { formula: 'plasma_inhibition', unit: '1', column: 'inhibition_share' }
	}
};

export const assemblies: readonly Assembly[] = [
	dishAssembly,
	endotoxinAssembly,
	courseAssembly,
	infectionAssembly,
	antibodyAssembly
];
