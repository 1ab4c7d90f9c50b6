// Sources on drugs: targets, kinetics, doses as reported. Those that a parameter names stand in ../../references.ts.
import type { Reference } from '../types.ts';

const byAuthor = 'Known by authors and year; no DOI was at hand.';

export const drugReferences = {
	page2010: {
		label: 'Page et al. 2010 (J Immunol, pp. 3694-3701)',
		unlinked: 'Known by journal and pages; no DOI was at hand.',
		about: 'Volunteers on celecoxib, double-blind: their blood makes more TNF under endotoxin.'
	},
	nsaidLabel: {
		label: 'Naproxen labelling summaries',
		unlinked: 'Read in label summaries; no single address.',
		about: 'Adult half-life, steady state and volume of naproxen.'
	},
	nsaidTrial: {
		label: 'Naproxen in juvenile arthritis, guidance',
		unlinked: 'Read in label summaries; no single address.',
		about: 'Doses in juvenile arthritis and how long a fair trial lasts.'
	},
	steroidDose: {
		label: 'Dresden and Boston experience 2013 (Pediatr Rheumatol 11:47)',
		doi: '10.1186/1546-0096-11-47',
		about: 'How two centres gave prednisone in CNO, as drawn in their figure 3.'
	},
	steroidView: {
		label: 'Prednisolone kinetics, common view',
		unlinked: 'Commonly said; no source was read.',
		about: 'Plasma and biological half-lives of prednisone as commonly quoted.'
	},
	bouazza2025: {
		label: 'Bouazza et al. 2025',
		unlinked: byAuthor,
		about: 'Population kinetics of prednisolone: lag, absorption, clearance, volume.'
	},
	cutolo2001: {
		label: 'Cutolo et al. 2001 (Ann Rheum Dis 60:729)',
		doi: '10.1136/ard.60.8.729',
		about: 'Methotrexate lowers IL-1 and IL-6 and raises the IL-1 receptor antagonist.'
	},
	mtxJia: {
		label: 'Methotrexate in juvenile arthritis (Pediatr Rheumatol 2016)',
		doi: '10.1186/s12969-016-0099-z',
		about: 'Share of children with a 70 % response after 6 and 12 months.'
	},
	mtxView: {
		label: 'Methotrexate kinetics, common view',
		unlinked: 'Commonly said; no source was read.',
		about: 'Plasma half-life and storage as polyglutamates.'
	},
	etanerceptJia: {
		label: 'Etanercept in juvenile arthritis (Buck 2007; PRES abstract P39)',
		unlinked: 'Read in summaries; no DOI was noted.',
		about: 'Kinetics in children and response of 15 of them over 12 weeks.'
	},
	ling2024: {
		label: 'Ling et al. 2024',
		unlinked: byAuthor,
		about: 'Population kinetics of etanercept.'
	},
	adalimumabLabel: {
		label: 'Adalimumab labelling',
		unlinked: 'Read in label summaries; no single address.',
		about: 'Half-life, volume, clearance and time to peak.'
	},
	nassar2024: {
		label: 'Nassar-Sheikh Rashid et al. 2024',
		unlinked: byAuthor,
		about: 'Adalimumab in juvenile arthritis: clearance with weight, antibodies and methotrexate.'
	},
	marcantonio2022: {
		label: 'Marcantonio et al. 2022',
		unlinked: byAuthor,
		about: 'TNF antibodies with their target and receptor, as equations.'
	},
	berends2019: {
		label: 'Berends et al. 2019',
		unlinked: byAuthor,
		about: 'On infliximab total TNF rises while free TNF falls.'
	},
	infliximabCno: {
		label: 'Infliximab series in CNO (J Rheumatol)',
		unlinked: 'Read in a table of the journal’s page; no DOI was noted.',
		about: 'Doses, and CRP and ESR before infliximab or an NSAID.'
	},
	infliximabLabel: {
		label: 'Infliximab labelling',
		unlinked: 'Read in label summaries; no single address.',
		about: 'Half-life of 8 to 10 days; doses in juvenile arthritis every 4 to 8 weeks.'
	},
	steroidBone: {
		label: 'Steroids and bone, common view',
		unlinked: 'Commonly said; no source was read.',
		about: 'Prolonged steroids suppress osteoblasts and cost bone and growth.'
	},
	tnfMechanism: {
		label: 'TNF inhibitors, textbook view',
		unlinked: 'Textbook view; no source was read.',
		about: 'Receptor constructs bind soluble TNF, antibodies membrane TNF too.'
	},
	bisphosphonateAction: {
		label: 'How bisphosphonates act (PMC2781185)',
		link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2781185/',
		about: 'They block farnesyl pyrophosphate synthase in osteoclasts.'
	},
	pamidronateLabel: {
		label: 'Pamidronate drug guide',
		unlinked: 'Read in a drug guide; no single address.',
		about: 'Half-lives in plasma and bone, share retained.'
	},
	pamidronateOncology: {
		label: 'Pamidronate in paediatric oncology (PMC3698414)',
		link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3698414/',
		about: '1 mg/kg on three days, the scheme also quoted for CNO.'
	},
	zoledronatePilot: {
		label: 'Zoledronate pilot in CNO (journal record 0869-8678/314748)',
		unlinked: 'Known by its journal record; no DOI was at hand.',
		about: 'Twenty-two patients: dose, remission, fewer lesions.'
	},
	pillai2004: {
		label: 'Pillai et al. 2004',
		unlinked: byAuthor,
		about: 'A dose-response model of ibandronate and a marker of resorption.'
	},
	urien2013: {
		label: 'Urien et al. 2013',
		unlinked: byAuthor,
		about: 'Population kinetics of anakinra in children.'
	},
	pardeo2015: {
		label: 'Pardeo et al. 2015',
		unlinked: byAuthor,
		about: 'Anakinra in refractory CNO: dose, CRP and ESR before it.'
	},
	chakraborty2012: {
		label: 'Chakraborty et al. 2012',
		unlinked: byAuthor,
		about: 'Population kinetics of canakinumab and its binding of IL-1β.'
	},
	il1Label: {
		label: 'Anakinra and canakinumab labelling',
		unlinked: 'Read in label summaries; no single address.',
		about: 'Targets, half-lives and doses in systemic juvenile arthritis.'
	},
	frey2010: {
		label: 'Frey et al. 2010',
		unlinked: byAuthor,
		about: 'Population kinetics of tocilizumab: linear and saturable loss.'
	},
	tocilizumabLabel: {
		label: 'Tocilizumab labelling',
		unlinked: 'Read in label summaries; no single address.',
		about: 'Doses in systemic juvenile arthritis; half-life depends on the level.'
	},
	jakView: {
		label: 'JAK inhibitors, common view',
		unlinked: 'Commonly said; no source was read.',
		about: 'Half-lives and doses of tofacitinib and baricitinib.'
	},
	jakCno: {
		label: 'JAK inhibitors in CNO (Rheumatol Adv Pract)',
		doi: '10.1093/rap/rkae114',
		about: 'Single cases and off-label use; no controlled data.'
	},
	riskView: {
		label: 'Unwanted effects, common view',
		unlinked: 'Commonly said; no source was read.',
		about: 'Unwanted effects of the drugs as commonly listed; no figure for CNO was found.'
	},
	il10TrialsView: {
		label: 'Recombinant IL-10 trials, common view',
		unlinked: 'Commonly said; no trial report was read.',
		about: 'Trials in Crohn’s disease and psoriasis are said to have disappointed.'
	}
} as const satisfies Record<string, Reference>;
