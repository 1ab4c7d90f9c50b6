// The model: which modules make which compartment, and what is reported from each.
// Equations and parameters stand in modules/; everything else is derived from them by `npm run generate`.
import type { Assembly, Compartment, Observable } from './types.ts';
import { immune } from './modules/immune.ts';
import { blood } from './modules/blood.ts';
import { bone } from './modules/bone.ts';
import { dish } from './modules/dish.ts';
import { il10Arm } from './modules/il10-arm.ts';
import { infection } from './modules/infection.ts';
import { surface } from './modules/surface.ts';
import { tnfAntibody } from './modules/tnf-antibody.ts';
import { drugModule } from './modules/drugs/module.ts';
import { targets } from './modules/drugs/targets.ts';

/** Reported wherever monocytes are at work. */
const cytokines: Record<string, Observable> = {
	tnf: { formula: 'tnf_free', unit: 'pg/mL', column: 'tnf_pg_mL' },
	il6: { formula: 'il6', unit: 'pg/mL', column: 'il6_pg_mL' },
	il1b: { formula: 'il1b', unit: 'pg/mL', column: 'il1b_pg_mL' },
	il10: { formula: 'il10', unit: 'pg/mL', column: 'il10_pg_mL' }
};
const beneath: Record<string, Observable> = {
	il10Need: { formula: 'il10_need', unit: 'pg/mL', column: 'il10_called_for_pg_mL' },
	tnfTotal: { formula: 'tnf', unit: 'pg/mL', column: 'tnf_total_pg_mL' },
	pge2: { formula: 'pge2', unit: '1', column: 'pge2_rel' },
	monocytes: { formula: 'mono', unit: '1', column: 'active_monocytes_share' }
};

const shared: Compartment = {
	id: 'shared',
	about: 'What is the same everywhere: the IL-10 arm and the drugs.',
	modules: [il10Arm, drugModule],
	// What the drugs of a moment leave of each step. No run reports it; whoever wants to know asks for one moment.
	observables: Object.fromEntries(
		Object.keys(targets).map((name) => [name, { formula: name, unit: '1', column: `${name}_share` }])
	)
};
const plasma: Compartment = {
	id: 'blood',
	about: 'The blood: endotoxin, what drains from lesions, and CRP.',
	modules: [immune, blood],
	observables: {
		...cytokines,
		crp: { formula: 'crp', unit: 'mg/L', column: 'crp_mg_L' },
		esr: { formula: 'esr', unit: 'mm/h', column: 'esr_mm_h' },
		fever: { formula: 'fever', unit: 'K', column: 'fever_C' },
		...beneath,
		endotoxin: { formula: 'endotoxin', unit: 'ng/bodykg', column: 'endotoxin_ng_kg' }
	}
};
const culture: Compartment = {
	id: 'dish',
	about: 'Cultured monocytes under LPS, cytokines piling up.',
	modules: [immune, dish],
	observables: {
		...cytokines,
		...beneath,
		lps: { formula: 'lps', unit: 'ng/mL', column: 'lps_ng_mL' }
	}
};
const site: Compartment = {
	id: 'site',
	about: 'One place in a bone.',
	modules: [immune, bone],
	observables: {
		...cytokines,
		osteoclasts: { formula: 'osteoclasts', unit: '1', column: 'osteoclasts_rel' },
		bone: { formula: 'bone', unit: '1', column: 'bone_rel' },
		pain: { formula: 'pain', unit: '1', column: 'pain_vas' },
		mri: { formula: 'oedema', unit: '1', column: 'mri_signal' },
		sclerosis: { formula: 'sclerosis', unit: '1', column: 'sclerosis_rel' },
		swelling: { formula: 'swelling', unit: '1', column: 'swelling_rel' },
		warmth: { formula: 'warmth', unit: '1', column: 'warmth_rel' },
		...beneath,
		danger: { formula: 'danger', unit: '1', column: 'danger_rel' },
		rankl: { formula: 'rankl', unit: '1', column: 'rankl_rel' },
		resorbing: { formula: 'resorbing', unit: '1', column: 'resorbing_osteoclasts_rel' },
		osteoblasts: { formula: 'osteoblasts', unit: '1', column: 'osteoblasts_rel' }
	}
};
const barrier: Compartment = {
	id: 'surface',
	about: 'Skin or bowel, inflamed beside the bones.',
	modules: [immune, surface],
	observables: {
		...cytokines,
		...beneath,
		barrier: { formula: 'barrier', unit: '1', column: 'barrier_rel' },
		severity: { formula: 'severity', unit: '1', column: 'severity_share' }
	}
};

/** Endotoxin in a person: blood only. */
const endotoxinAssembly: Assembly = {
	id: 'endotoxin',
	about: 'Blood after endotoxin: the calibration.',
	shared,
	compartments: [plasma]
};

/** Monocytes in a dish: the experiment behind the IL-10 finding. */
const dishAssembly: Assembly = {
	id: 'dish',
	about: 'Cultured monocytes under LPS.',
	shared,
	compartments: [culture]
};

/** Living with CNO: bone sites that drain into the blood. Here each compartment once; a run may hold many sites. */
const courseAssembly: Assembly = {
	id: 'course',
	about: 'Bone sites, skin and bowel, and the blood that they drain into: the disease.',
	shared,
	compartments: [plasma, site, barrier]
};

/** An infection under therapy: what the defence still does. */
const infectionAssembly: Assembly = {
	id: 'infection',
	about: 'Germs in a tissue, and the defence that drugs may weaken.',
	shared,
	compartments: [
		{
			id: 'tissue',
			about: 'Germs in a tissue, and the defence that drugs may weaken.',
			modules: [immune, infection],
			observables: {
				...cytokines,
				germs: { formula: 'pathogen', unit: '1', column: 'germs_rel' },
				called: { formula: 'called', unit: '1', column: 'phagocytes_share' }
			}
		}
	]
};

/** A TNF antibody and its target, by themselves: where the potency of antibodies comes from. */
const antibodyAssembly: Assembly = {
	id: 'antibody',
	about: 'A TNF antibody with its target and the receptor.',
	shared: { id: 'nothing', about: 'Nothing is shared.', modules: [], observables: {} },
	compartments: [
		{
			id: 'plasma',
			about: 'Plasma with a TNF antibody, TNF and the TNF receptor.',
			modules: [tnfAntibody],
			observables: {
				free: { formula: 'antibody', unit: 'nmol/L', column: 'free_antibody_nM' },
				level: { formula: 'level', unit: 'mg/L', column: 'free_antibody_mg_L' },
				tnf: { formula: 'target', unit: 'nmol/L', column: 'free_tnf_nM' },
				inhibition: { formula: 'inhibition', unit: '1', column: 'inhibition_share' }
			}
		}
	]
};

export const assemblies: readonly Assembly[] = [
	dishAssembly,
	endotoxinAssembly,
	courseAssembly,
	infectionAssembly,
	antibodyAssembly
];
