// What is known of each drug: where it acts, how long it stays, what was reported to be given, what it did.
// Doses are reports from studies, never advice.
import type { Drug } from './types.ts';

const nsaid: Drug = {
	id: 'nsaid',
	name: 'NSAID (naproxen)',
	claims: [
		{
			kind: 'target',
			statement: 'Blocks COX and so PGE2: less pain, and one brake less on TNF.',
			references: ['pge2Brake', 'page2010', 'nsaidTnf'],
			grade: 'abstract'
		},
		{
			kind: 'kinetics',
			statement: 'Half-life in 21 children with juvenile arthritis.',
			quantity: { value: [12, 14], unit: 'h' },
			references: ['naproxen'],
			grade: 'abstract'
		},
		{
			kind: 'kinetics',
			statement: 'Half-life in adults; steady after 4 to 5 days.',
			quantity: { value: [12, 17], unit: 'h' },
			references: ['nsaidLabel'],
			grade: 'abstract'
		},
		{
			kind: 'dose',
			statement: 'Given in the prospective CNO study.',
			quantity: { value: 15, unit: 'mg/kg/d' },
			references: ['beck2010'],
			grade: 'abstract'
		},
		{
			kind: 'effect',
			statement: 'Pain eases within hours; a fair trial in juvenile arthritis takes at least this long.',
			quantity: { value: 8, unit: 'weeks' },
			references: ['nsaidTrial'],
			grade: 'abstract'
		}
	]
};

const corticosteroid: Drug = {
	id: 'corticosteroid',
	name: 'Corticosteroid (prednisolone)',
	claims: [
		{
			kind: 'target',
			statement:
				'3, 10 or 30 mg two hours before endotoxin: the more, the less TNF and IL-6, and the more IL-10 (8 volunteers each).',
			references: ['prednisolone'],
			grade: 'abstract'
		},
		{
			kind: 'kinetics',
			statement: 'Plasma half-life.',
			quantity: { value: [2.5, 3.5], unit: 'h' },
			references: ['steroidView'],
			grade: 'unverified'
		},
		{
			kind: 'kinetics',
			statement: 'Biological half-life.',
			quantity: { value: [12, 36], unit: 'h' },
			references: ['steroidView'],
			grade: 'unverified'
		},
		{
			kind: 'kinetics',
			statement:
				'Absorption constant in a population model; clearance of the free drug grows with weight to 0.75.',
			quantity: { value: 1.19, unit: '1/h' },
			references: ['bouazza2025'],
			grade: 'data'
		},
		{
			kind: 'dose',
			statement:
				'Given for two weeks in two centres, then tapered; for relapse one week, or 0.1 to 0.2 mg/kg/d.',
			quantity: { value: 2, unit: 'mg/kg/d' },
			references: ['steroidDose'],
			grade: 'abstract'
		},
		{
			kind: 'effect',
			statement: 'Said to suppress osteoblasts, and to cost bone and growth when given for long.',
			references: ['steroidBone'],
			grade: 'unverified'
		}
	]
};

const sulfasalazine: Drug = {
	id: 'sulfasalazine',
	name: 'Sulfasalazine',
	claims: [
		{
			kind: 'target',
			statement: 'Said to restrain NF-κB through IKK, and to raise adenosine.',
			references: ['sulfasalazine'],
			grade: 'unverified'
		},
		{
			kind: 'kinetics',
			statement: 'Half-life of the drug; its part sulfapyridine about 14 h.',
			quantity: { value: [6, 10], unit: 'h' },
			references: ['sulfasalazine'],
			grade: 'unverified'
		},
		{
			kind: 'dose',
			statement: 'Commonly quoted.',
			quantity: { value: [30, 50], unit: 'mg/kg/d' },
			references: ['sulfasalazine'],
			grade: 'unverified'
		},
		{
			kind: 'effect',
			statement: 'Time until it works.',
			quantity: { value: [6, 12], unit: 'weeks' },
			references: ['sulfasalazine'],
			grade: 'unverified'
		}
	]
};

const methotrexate: Drug = {
	id: 'methotrexate',
	name: 'Methotrexate',
	claims: [
		{
			kind: 'target',
			statement:
				'Sets adenosine free, which through cAMP raises IL-10 and the IL-1 receptor antagonist and lowers IL-1 and IL-6. Caffeine undoes it.',
			references: ['methotrexate', 'cutolo2001'],
			grade: 'abstract'
		},
		{
			kind: 'kinetics',
			statement: 'Plasma half-life; polyglutamates in cells last for weeks.',
			quantity: { value: [6, 8], unit: 'h' },
			references: ['mtxView'],
			grade: 'unverified'
		},
		{
			kind: 'dose',
			statement: 'Given in juvenile arthritis; a fair trial takes three months.',
			quantity: { value: [10, 15], unit: 'mg/m² per week' },
			references: ['mtxJia'],
			grade: 'abstract'
		},
		{
			kind: 'effect',
			statement: 'Juvenile arthritis: share with a 70 % response after 6 months.',
			quantity: { value: 50.9, unit: '%' },
			references: ['mtxJia'],
			grade: 'abstract'
		},
		{
			kind: 'effect',
			statement: 'The same after 12 months.',
			quantity: { value: 70.9, unit: '%' },
			references: ['mtxJia'],
			grade: 'abstract'
		}
	]
};

const tnfInhibitor: Drug = {
	id: 'tnf-inhibitor',
	name: 'TNF inhibitor (etanercept; adalimumab, infliximab)',
	claims: [
		{
			kind: 'target',
			statement: 'Takes soluble TNF away; antibodies also reach TNF on membranes.',
			references: ['tnfMechanism'],
			grade: 'unverified'
		},
		{
			kind: 'target',
			statement: 'Total TNF rises while free TNF falls: only free TNF acts, and only it should be shown.',
			references: ['berends2019', 'marcantonio2022'],
			grade: 'abstract'
		},
		{
			kind: 'kinetics',
			statement: 'Half-life of etanercept; highest level after 60 to 70 h.',
			quantity: { value: 102, unit: 'h', spread: 30 },
			references: ['etanercept', 'etanerceptJia'],
			grade: 'abstract'
		},
		{
			kind: 'kinetics',
			statement: 'Apparent clearance of etanercept in a population model; volume 7.76 L.',
			quantity: { value: 0.0404, unit: 'L/h' },
			references: ['ling2024'],
			grade: 'data'
		},
		{
			kind: 'kinetics',
			statement: 'Half-life of adalimumab; volume 4.7 to 6 L.',
			quantity: { value: [10, 20], unit: 'd' },
			references: ['adalimumabLabel'],
			grade: 'abstract'
		},
		{
			kind: 'kinetics',
			statement: 'Half-life of infliximab.',
			quantity: { value: [8, 10], unit: 'd' },
			references: ['infliximabLabel'],
			grade: 'abstract'
		},
		{
			kind: 'kinetics',
			statement:
				'Clearance of adalimumab in juvenile arthritis: doubled by antibodies, × 0.72 with methotrexate.',
			quantity: { value: 0.374, unit: 'L/d' },
			references: ['nassar2024'],
			grade: 'data'
		},
		{
			kind: 'dose',
			statement: 'Etanercept in juvenile arthritis, 50 mg at most.',
			quantity: { value: 0.8, unit: 'mg/kg per week' },
			references: ['etanerceptJia'],
			grade: 'abstract'
		},
		{
			kind: 'dose',
			statement:
				'Adalimumab in juvenile arthritis every two weeks, 40 mg at most; the app takes 20 mg up to 30 kg and 40 mg above.',
			quantity: { value: 24, unit: 'mg/m²' },
			references: ['adalimumabLabel', 'nassar2024'],
			grade: 'abstract'
		},
		{
			kind: 'dose',
			statement: 'Infliximab in a CNO series, every 4 to 8 weeks, with methotrexate.',
			quantity: { value: 8.1, unit: 'mg/kg', spread: 1.9 },
			references: ['infliximabCno'],
			grade: 'abstract'
		},
		{
			kind: 'effect',
			statement:
				'Juvenile arthritis, 15 children: share with a 50 % response after 4 weeks (73 % after 8, 92 % after 12).',
			quantity: { value: 26, unit: '%' },
			references: ['etanerceptJia'],
			grade: 'abstract'
		}
	]
};

const bisphosphonate: Drug = {
	id: 'bisphosphonate',
	name: 'Bisphosphonate (pamidronate, zoledronate)',
	claims: [
		{
			kind: 'target',
			statement:
				'Blocks farnesyl pyrophosphate synthase: osteoclasts rest and die. A direct effect on cytokines is not established.',
			references: ['bisphosphonateAction'],
			grade: 'abstract'
		},
		{
			kind: 'kinetics',
			statement: 'Half-life of pamidronate in bone, where half of a dose stays; in plasma 1.6 and 27 h.',
			quantity: { value: 300, unit: 'd' },
			references: ['pamidronateLabel', 'pamidronate'],
			grade: 'abstract'
		},
		{
			kind: 'kinetics',
			statement:
				'A related drug: rate constant of its effect on resorption. No model of pamidronate was found.',
			quantity: { value: 0.112, unit: '1/d' },
			references: ['pillai2004'],
			grade: 'data'
		},
		{
			kind: 'dose',
			statement: 'Pamidronate on three days, every 1 to 3 months. Read for cancer, quoted for CNO.',
			quantity: { value: 1, unit: 'mg/kg/d' },
			references: ['pamidronateOncology', 'pamidronateLabel'],
			grade: 'unverified'
		},
		{
			kind: 'dose',
			statement: 'Zoledronate every three months, three times, in a CNO pilot.',
			quantity: { value: 0.05, unit: 'mg/kg' },
			references: ['zoledronatePilot'],
			grade: 'abstract'
		},
		{
			kind: 'effect',
			statement: 'Pain falls within the first three-day course; a marker of resorption falls by this share.',
			quantity: { value: 71, unit: '%' },
			references: ['pamidronate'],
			grade: 'derived'
		}
	]
};

const il1Blocker: Drug = {
	id: 'il1-blocker',
	name: 'IL-1 blocker (anakinra, canakinumab)',
	claims: [
		{
			kind: 'target',
			statement: 'Anakinra blocks the IL-1 receptor, canakinumab binds IL-1β.',
			references: ['il1Label'],
			grade: 'abstract'
		},
		{
			kind: 'kinetics',
			statement: 'Half-life of anakinra.',
			quantity: { value: [4, 6], unit: 'h' },
			references: ['il1Label'],
			grade: 'unverified'
		},
		{
			kind: 'kinetics',
			statement: 'Absorption of anakinra in children; clearance 6.24 L/h at 70 kg.',
			quantity: { value: 0.38, unit: '1/h' },
			references: ['urien2013'],
			grade: 'data'
		},
		{
			kind: 'kinetics',
			statement: 'Half-life of canakinumab in adults; 22.9 to 25.7 days in children.',
			quantity: { value: 26, unit: 'd' },
			references: ['il1Label'],
			grade: 'abstract'
		},
		{
			kind: 'kinetics',
			statement: 'How tightly canakinumab binds IL-1β.',
			quantity: { value: 1.07, unit: 'nM' },
			references: ['chakraborty2012'],
			grade: 'data'
		},
		{
			kind: 'dose',
			statement: 'Anakinra in refractory CNO.',
			quantity: { value: 2, unit: 'mg/kg/d' },
			references: ['pardeo2015'],
			grade: 'abstract'
		},
		{
			kind: 'dose',
			statement: 'Canakinumab every four weeks in systemic juvenile arthritis.',
			quantity: { value: [2, 4], unit: 'mg/kg' },
			references: ['il1Label'],
			grade: 'abstract'
		}
	]
};

const il6Blocker: Drug = {
	id: 'il6-blocker',
	name: 'IL-6 blocker (tocilizumab)',
	claims: [
		{
			kind: 'target',
			statement: 'Blocks the IL-6 receptor, hence CRP; use in CNO is not established.',
			references: ['tocilizumabLabel'],
			grade: 'unverified'
		},
		{
			kind: 'kinetics',
			statement: 'Half-life in children; it depends on the level.',
			quantity: { value: [16, 23], unit: 'd' },
			references: ['tocilizumabLabel'],
			grade: 'unverified'
		},
		{
			kind: 'kinetics',
			statement: 'Linear clearance; at most 7.5 mg a day are lost by binding.',
			quantity: { value: 0.3, unit: 'L/d' },
			references: ['frey2010'],
			grade: 'data'
		},
		{
			kind: 'dose',
			statement: 'Every two weeks in systemic juvenile arthritis.',
			quantity: { value: [8, 12], unit: 'mg/kg' },
			references: ['tocilizumabLabel'],
			grade: 'abstract'
		}
	]
};

const jakInhibitor: Drug = {
	id: 'jak-inhibitor',
	name: 'JAK inhibitor (tofacitinib, baricitinib)',
	claims: [
		{
			kind: 'target',
			statement:
				'Blocks signals of IL-6, interferons and GM-CSF, and also those of IL-10 through JAK1 and TYK2: it would loosen the brake as well.',
			references: ['il10Receptor', 'jakView'],
			grade: 'unverified'
		},
		{
			kind: 'kinetics',
			statement: 'Half-lives of tofacitinib and baricitinib.',
			quantity: { value: [3, 12], unit: 'h' },
			references: ['jakView'],
			grade: 'unverified'
		},
		{
			kind: 'dose',
			statement: 'Tofacitinib twice a day in adolescents, less by weight in children; commonly quoted.',
			quantity: { value: 5, unit: 'mg' },
			references: ['jakView'],
			grade: 'unverified'
		},
		{
			kind: 'effect',
			statement: 'Single cases and off-label use in CNO; no controlled data were found.',
			references: ['jakCno'],
			grade: 'abstract'
		}
	]
};

const il10Replacement: Drug = {
	id: 'il10-replacement',
	name: 'IL-10 replacement',
	hypothetical: true,
	claims: [
		{
			kind: 'target',
			statement: 'Would brake TNF, IL-6 and IL-1β as the IL-10 of the cells does. Nobody is treated with it.',
			references: ['il10TrialsView'],
			grade: 'unverified'
		},
		{
			kind: 'dose',
			statement:
				'Chosen here so that about as much IL-10 is added as a lesion lacks; volunteers had 0.1 to 100 µg/kg once.',
			quantity: { value: 0.2, unit: 'µg/kg/d' },
			references: ['huhn1996'],
			grade: 'unverified'
		},
		{
			kind: 'kinetics',
			statement: 'Half-life of recombinant IL-10 in a vein.',
			quantity: { value: [2.3, 3.7], unit: 'h' },
			references: ['huhn1996'],
			grade: 'abstract'
		},
		{
			kind: 'kinetics',
			statement: 'Half-life under the skin; volume 0.70 to 1.35 L/kg.',
			quantity: { value: [2.7, 4.5], unit: 'h' },
			references: ['huhn1997'],
			grade: 'abstract'
		},
		{
			kind: 'effect',
			statement: 'Trials in Crohn’s disease and psoriasis are said to have disappointed.',
			references: ['il10TrialsView'],
			grade: 'unverified'
		}
	]
};

/** The classes of drugs of the app, in its order. */
export const drugEvidence: readonly Drug[] = [
	nsaid,
	corticosteroid,
	sulfasalazine,
	methotrexate,
	tnfInhibitor,
	bisphosphonate,
	il1Blocker,
	il6Blocker,
	jakInhibitor,
	il10Replacement
];
