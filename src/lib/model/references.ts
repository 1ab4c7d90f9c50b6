// Where everything comes from: the one registry of sources. Those that parameters name stand here, the others by theme
// in evidence/references/.
import { clinicalReferences } from './evidence/references/clinical.ts';
import { drugReferences } from './evidence/references/drugs.ts';
import { mechanismReferences } from './evidence/references/mechanism.ts';
import { quantityReferences } from './evidence/references/quantities.ts';
import type { Reference } from './evidence/types.ts';

export const references = {
	endotoxin20: {
		label: 'Janum and Berg endotoxin data, published with the NCSU model (Windoloski et al. 2023)',
		link: 'https://arxiv.org/abs/2308.01495',
		about: 'Plasma TNF, IL-6, IL-8 and IL-10 of healthy young men after 2 ng/kg endotoxin.'
	},
	calibration: {
		label: 'Fitted here to both endotoxin protocols',
		unlinked: 'Work of this project: docs/validation.md.',
		about: 'One parameter set for bolus and infusion; see docs/validation.md for the fit and its weak points.'
	},
	loop: {
		label: 'Searched here so that one trigger gives the clinical courses',
		unlinked: 'Work of this project: docs/validation.md.',
		about:
			'Chosen so that falling IL-10 capacity gives healing, recurrence and chronic disease; not measured.'
	},
	teaching: {
		label: 'Assumption for teaching',
		unlinked: 'Work of this project: docs/validation.md.',
		about: 'No CNO measurement was found; the direction is known, the size is not.'
	},
	tnfClearance: {
		label: 'Recombinant TNF in patients (J Clin Oncol 1987;5:1942)',
		pmid: '3681377',
		about: 'Plasma half-life of TNF about 20 minutes.'
	},
	pge2Brake: {
		label: 'PGE2 suppresses TNF (Eur J Pharmacol 2004;501:9)',
		doi: '10.1016/j.ejphar.2004.08.003',
		about: 'Exogenous PGE2 lowers LPS-induced TNF of human monocytes; an NSAID takes this brake away.'
	},
	crpHalfLife: {
		label: 'CRP kinetics (Vigushin et al. 1993, as cited by Wilkins et al. 1998, Clin Chem)',
		unlinked: 'Cited through a second paper; no DOI was noted.',
		about: 'CRP is lost with a half-life of 19 h at every level, so its level follows synthesis.'
	},
	crpAdults: {
		label: 'CRP in adult blood donors (Wilkins et al. 1998, Clin Chem)',
		unlinked: 'Known by journal and year; no DOI was at hand.',
		about: 'Median 0.8 mg/L, 90th percentile 3 mg/L.'
	},
	osteoclastLife: {
		label: 'Bone remodelling textbook value',
		unlinked: 'Textbook value; the primary source was not read.',
		about:
			'Osteoclasts live about two weeks, osteoblasts about one to three months; the primary source was not read.'
	},
	naproxen: {
		label: 'Naproxen in children (Mäkelä 1978)',
		unlinked: 'Known by author and year; no DOI was at hand.',
		about: 'Half-life 12 to 14 h in children with juvenile arthritis.'
	},
	nsaidTnf: {
		label: 'Haertel et al. 2004 (Scand J Immunol)',
		doi: '10.1111/j.0300-9475.2004.01481.x',
		about:
			'Indomethacin raises, not lowers, TNF and IL-6 of stimulated human cells, the more the higher the dose.'
	},
	prednisolone: {
		label: 'de Kruif et al. 2007 (J Immunol 178:1845)',
		pmid: '17237435',
		about:
			'Prednisolone before endotoxin: TNF and IL-6 fall with dose, IL-10 rises. Effect sizes here are assumed.'
	},
	sulfasalazine: {
		label: 'Sulfasalazine practice (onset 6 to 12 weeks)',
		unlinked: 'Commonly quoted; no source was read.',
		about: 'Inhibits NF-κB through IKK; onset as commonly quoted, source not read.'
	},
	methotrexate: {
		label: 'Chan and Cronstein 2002 (Arthritis Res)',
		doi: '10.1186/ar419',
		about: 'Adenosine release raises IL-10; onset over 8 to 12 weeks. Effect sizes here are assumed.'
	},
	etanercept: {
		label: 'Etanercept labelling',
		unlinked: 'Read in label summaries; no single address.',
		about: 'Elimination half-life 102 ± 30 h; neutralises soluble TNF.'
	},
	pamidronate: {
		label: 'Miettunen et al. 2009 (Rheumatology)',
		pmid: '19138427',
		about:
			'Pamidronate in CNO: uNTX fell by 71 %, pain from 10 to 0-3 after the first course; bone retention about 300 days.'
	},
	reynolds2006: {
		label: 'Reynolds et al. 2006 (BioModels 714)',
		link: 'https://www.ebi.ac.uk/biomodels/BIOMD0000000714',
		about:
			'A reduced model of acute inflammation: germs, local defence, phagocytes and an anti-inflammatory brake. Its structure is followed here, not its numbers.'
	},
	...mechanismReferences,
	...quantityReferences,
	...drugReferences,
	...clinicalReferences
} as const satisfies Record<string, Reference>;

export type ReferenceId = keyof typeof references;

/** Where a source can be opened: its DOI, its PubMed page, or its own address. */
export function addressOf({ doi, pmid, link }: Reference): string | undefined {
	if (doi) return `https://doi.org/${doi}`;
	return pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : link;
}
