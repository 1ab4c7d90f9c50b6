// Where the numbers come from. Every parameter names one of these.

export interface Reference {
	/** Short citation as shown on the page. */
	label: string;
	/** DOI, PMID or address, when there is one. */
	link?: string;
	/** What was shown or done, in one line. */
	about: string;
}

export const references = {
	endotoxin20: {
		label: 'Janum and Berg endotoxin data, published with the NCSU model (Windoloski et al. 2023)',
		link: 'https://arxiv.org/abs/2308.01495',
		about: 'Plasma TNF, IL-6, IL-8 and IL-10 of healthy young men after 2 ng/kg endotoxin.'
	},
	calibration: {
		label: 'Fitted here to both endotoxin protocols',
		about: 'One parameter set for bolus and infusion; see docs/validation.md for the fit and its weak points.'
	},
	loop: {
		label: 'Searched here so that one trigger gives the clinical courses',
		about:
			'Chosen so that falling IL-10 capacity gives healing, recurrence and chronic disease; not measured.'
	},
	teaching: {
		label: 'Assumption for teaching',
		about: 'No CNO measurement was found; the direction is known, the size is not.'
	},
	tnfClearance: {
		label: 'Recombinant TNF in patients (J Clin Oncol 1987;5:1942)',
		link: 'https://pubmed.ncbi.nlm.nih.gov/3681377/',
		about: 'Plasma half-life of TNF about 20 minutes.'
	},
	pge2Brake: {
		label: 'PGE2 suppresses TNF (Eur J Pharmacol 2004;501:9)',
		link: 'https://doi.org/10.1016/j.ejphar.2004.08.003',
		about: 'Exogenous PGE2 lowers LPS-induced TNF of human monocytes; an NSAID takes this brake away.'
	},
	crpHalfLife: {
		label: 'CRP kinetics (Vigushin et al. 1993, as cited by Wilkins et al. 1998, Clin Chem)',
		about: 'CRP is lost with a half-life of 19 h at every level, so its level follows synthesis.'
	},
	crpAdults: {
		label: 'CRP in adult blood donors (Wilkins et al. 1998, Clin Chem)',
		about: 'Median 0.8 mg/L, 90th percentile 3 mg/L.'
	},
	osteoclastLife: {
		label: 'Bone remodelling textbook value',
		about:
			'Osteoclasts live about two weeks, osteoblasts about one to three months; the primary source was not read.'
	},
	il10Arm: {
		label: 'Hofmann et al. 2011 and 2012 (Clin Immunol 141:317 and 145:69)',
		link: 'https://doi.org/10.1016/j.clim.2012.07.012',
		about:
			'CRMO monocytes: attenuated ERK1/2, less SP-1 at the IL10 promoter, less H3S10 phosphorylation, less IL-10. Sizes were not reported in the abstracts.'
	},
	naproxen: {
		label: 'Naproxen in children (Mäkelä 1978)',
		about: 'Half-life 12 to 14 h in children with juvenile arthritis.'
	},
	nsaidTnf: {
		label: 'Page et al. 2010 (J Immunol); Haertel et al. 2004',
		link: 'https://doi.org/10.1111/j.0300-9475.2004.01481.x',
		about: 'COX inhibitors raise, not lower, TNF and IL-6 of stimulated human blood.'
	},
	prednisolone: {
		label: 'de Kruif et al. 2007 (J Immunol 178:1845)',
		link: 'https://pubmed.ncbi.nlm.nih.gov/17237435/',
		about:
			'Prednisolone before endotoxin: TNF and IL-6 fall with dose, IL-10 rises. Effect sizes here are assumed.'
	},
	sulfasalazine: {
		label: 'Sulfasalazine practice (onset 6 to 12 weeks)',
		about: 'Inhibits NF-κB through IKK; onset as commonly quoted, source not read.'
	},
	methotrexate: {
		label: 'Cutolo et al. 2001; Chan and Cronstein 2002',
		link: 'https://doi.org/10.1186/ar419',
		about: 'Adenosine release raises IL-10; onset over 8 to 12 weeks. Effect sizes here are assumed.'
	},
	etanercept: {
		label: 'Etanercept labelling',
		about: 'Elimination half-life 102 ± 30 h; neutralises soluble TNF.'
	},
	pamidronate: {
		label: 'Miettunen et al. 2009 (Rheumatology)',
		link: 'https://pubmed.ncbi.nlm.nih.gov/19138427/',
		about:
			'Pamidronate in CNO: uNTX fell by 71 %, pain from 10 to 0-3 after the first course; bone retention about 300 days.'
	}
} as const satisfies Record<string, Reference>;

export type ReferenceId = keyof typeof references;
