// The six therapies of the founding paper. Each has one effect state (0 none, 1 full) with its own onset and
// offset, and acts at its own target. While a drug is given its input is 1, otherwise 0.
import type { Module, Parameter, Species, Input } from '../types.ts';
import type { ReferenceId } from '../references.ts';

interface Drug {
	id: string;
	symbol: string;
	name: string;
	/** Time constants of onset and offset in hours. */
	onset: number;
	offset: number;
	source: ReferenceId;
	grade: Parameter['grade'];
	/** Why these times. */
	about: string;
}

const day = 24;
const perHalfLife = 1 / Math.LN2;

/** Order, names and time constants of the therapies. Onset and offset are mean times in hours. */
const drugs: readonly Drug[] = [
	{
		id: 'nsaid',
		symbol: 'N',
		name: 'NSAID (naproxen)',
		onset: 13 * perHalfLife,
		offset: 13 * perHalfLife,
		source: 'naproxen',
		grade: 'measured',
		about: 'from the half-life of 13 h in children'
	},
	{
		id: 'corticosteroid',
		symbol: 'G',
		name: 'corticosteroid (prednisolone)',
		onset: day,
		offset: day * perHalfLife,
		source: 'prednisolone',
		grade: 'assumed',
		about: 'biological half-life 12 to 36 h as commonly quoted'
	},
	{
		id: 'sulfasalazine',
		symbol: 'Z',
		name: 'sulfasalazine',
		onset: 28 * day,
		offset: 14 * day,
		source: 'sulfasalazine',
		grade: 'assumed',
		about: 'works after 6 to 12 weeks'
	},
	{
		id: 'methotrexate',
		symbol: 'X',
		name: 'methotrexate',
		onset: 28 * day,
		offset: 28 * day,
		source: 'methotrexate',
		grade: 'assumed',
		about: 'works after 8 to 12 weeks, through polyglutamates'
	},
	{
		id: 'tnf-inhibitor',
		symbol: 'H',
		name: 'TNF inhibitor (etanercept)',
		onset: 102 * perHalfLife,
		offset: 102 * perHalfLife,
		source: 'etanercept',
		grade: 'measured',
		about: 'from the half-life of 102 h'
	},
	{
		id: 'bisphosphonate',
		symbol: 'Y',
		name: 'bisphosphonate (pamidronate)',
		onset: 3 * day,
		offset: 300 * day * perHalfLife,
		source: 'pamidronate',
		grade: 'assumed',
		about: 'acts within the first course, stays in bone for about 300 days'
	}
];

/** `tnf-inhibitor` → `tnf_inhibitor`: ids as they may stand in a formula. */
export const formulaName = (drugId: string): string => drugId.replaceAll('-', '_');

const size = (
	symbol: string,
	value: number,
	range: readonly [number, number],
	source: ReferenceId,
	about: string
): Parameter => ({ symbol, value, unit: '1', range, source, grade: 'assumed', about });

const effectSizes: Record<string, Parameter> = {
	nsaid_cox: size('m_{N}', 0.8, [0.5, 0.95], 'nsaidTnf', 'PGE2 synthesis that an NSAID takes away'),
	steroid_nfkb: size(
		'm_{G}',
		0.4,
		[0.2, 0.95],
		'prednisolone',
		'NF-κB transcription that a steroid takes away'
	),
	steroid_il10: size(
		'n_{G}',
		5,
		[0, 12],
		'prednisolone',
		'IL-10 production that a steroid adds: as much as makes IL-10 rise in blood after endotoxin, as was measured; the size is assumed'
	),
	sulfasalazine_nfkb: size('m_{Z}', 0.25, [0.05, 0.6], 'sulfasalazine', 'NF-κB transcription taken away'),
	methotrexate_act: size('m_{X}', 0.15, [0.05, 0.5], 'methotrexate', 'activation of monocytes taken away'),
	methotrexate_il10: size('n_{X}', 0.3, [0, 1], 'methotrexate', 'IL-10 production that methotrexate adds'),
	inhibitor_tnf: size(
		'm_{H}',
		19,
		[4, 50],
		'etanercept',
		'bound over free TNF under a full inhibitor (free: 1 in 20)'
	),
	bisphosphonate_osteoclast: size(
		'm_{Y}',
		2.5,
		[1, 5],
		'pamidronate',
		'resting over resorbing osteoclasts (resorption falls by 71 %)'
	)
};

const parameters: Record<string, Parameter> = { ...effectSizes };
const inputs: Record<string, Input> = {};
const species: Record<string, Species> = {};

for (const drug of drugs) {
	const name = formulaName(drug.id);
	for (const [kind, value] of [
		['onset', drug.onset],
		['offset', drug.offset]
	] as const) {
		parameters[`${kind}_${name}`] = {
			symbol: `\\tau_{${drug.symbol}}^{\\mathrm{${kind === 'onset' ? 'on' : 'off'}}}`,
			value,
			unit: 'h',
			range: [value / 4, value * 4],
			source: drug.source,
			grade: drug.grade,
			about: `${kind} of ${drug.name}: ${drug.about}`
		};
	}
	inputs[`give_${name}`] = {
		symbol: `u_{${drug.symbol}}`,
		value: 0,
		unit: '1',
		range: [0, 1],
		about: `${drug.name} is being given`
	};
	species[name] = {
		symbol: `e_{${drug.symbol}}`,
		name: `${drug.name}, effect`,
		unit: '1',
		initial: 0,
		rate: `give_${name} * (1 - ${name}) / onset_${name} - (1 - give_${name}) * ${name} / offset_${name}`
	};
}

/** The therapies a person can be given, in the order in which the pages list them. */
export const therapyIds = [
	'nsaid',
	'corticosteroid',
	'sulfasalazine',
	'methotrexate',
	'tnf-inhibitor',
	'bisphosphonate'
] as const;
export type TherapyId = (typeof therapyIds)[number];

export const drugModule: Module = {
	id: 'drugs',
	about: 'Six therapies, each acting at its own target.',
	parameters,
	inputs,
	auxiliaries: {
		drug_cox: {
			symbol: 'f_{P}',
			unit: '1',
			formula: '1 - nsaid_cox * nsaid',
			about: 'COX activity left'
		},
		drug_nfkb: {
			symbol: 'f_{N}',
			unit: '1',
			formula: '(1 - steroid_nfkb * corticosteroid) * (1 - sulfasalazine_nfkb * sulfasalazine)',
			about: 'NF-κB transcription left'
		},
		drug_act: {
			symbol: 'f_{M}',
			unit: '1',
			formula: '1 - methotrexate_act * methotrexate',
			about: 'activation of monocytes left'
		},
		drug_il10: {
			symbol: 'f_{A}',
			unit: '1',
			formula: '(1 + steroid_il10 * corticosteroid) * (1 + methotrexate_il10 * methotrexate)',
			about: 'IL-10 production against undrugged'
		},
		drug_tnf: {
			symbol: 'f_{T}',
			unit: '1',
			formula: '1 / (1 + inhibitor_tnf * tnf_inhibitor)',
			about: 'free share of TNF'
		},
		drug_osteoclast: {
			symbol: 'f_{C}',
			unit: '1',
			formula: '1 / (1 + bisphosphonate_osteoclast * bisphosphonate)',
			about: 'resorbing share of osteoclasts'
		}
	},
	species
};
