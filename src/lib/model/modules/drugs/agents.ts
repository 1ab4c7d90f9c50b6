// The drugs a person can be given, as the program needs them: class, route, usual dose, and where a dose enters the
// equations. What a drug does there stands in the other files of this folder. Doses are reports, never advice: where
// each was read is in evidence/drugs.ts.

/** Classes in the order in which the pages list them. The first six are those of the founding paper. */
export const drugClasses = [
	'nsaid',
	'corticosteroid',
	'sulfasalazine',
	'methotrexate',
	'tnf-inhibitor',
	'bisphosphonate',
	'il1-blocker',
	'il6-blocker',
	'jak-inhibitor',
	'il10-replacement'
] as const;
export type DrugClass = (typeof drugClasses)[number];

export const therapyIds = [
	'naproxen',
	'prednisolone',
	'sulfasalazine',
	'methotrexate',
	'etanercept',
	'adalimumab',
	'infliximab',
	'pamidronate',
	'zoledronate',
	'anakinra',
	'canakinumab',
	'tocilizumab',
	'tofacitinib',
	'il10-replacement'
] as const;
export type TherapyId = (typeof therapyIds)[number];

/** What a dose is counted by. */
export type DoseUnit = 'mg/kg' | 'mg/m²' | 'mg' | 'µg/kg';

export interface Agent {
	class: DrugClass;
	route: 'oral' | 'subcutaneous' | 'intravenous';
	/** The usual dose: per day, per week where it says so, or per injection or infusion where there is an interval. */
	dose: { amount: number; unit: DoseUnit };
	weekly?: true;
	/** No usual dose is larger than this (mg). */
	most?: number;
	/** Days between injections; absent for what is taken daily and enters as its average rate. */
	every?: number;
	/** Days over which the dose falls to zero at the end, unless a course says otherwise. */
	taper?: number;
	/**
	 * Where it enters. `input`: set to the amount per hour while the drug is given. `state`: each dose adds its amount.
	 * Kinetic models take amounts, K-PD models the share of the usual dose.
	 */
	enters: { into: 'input' | 'state'; name: string; as: 'mg' | 'pg/kg' | 'share' };
}

export const agents: Record<TherapyId, Agent> = {
	naproxen: {
		class: 'nsaid',
		route: 'oral',
		dose: { amount: 15, unit: 'mg/kg' },
		enters: { into: 'input', name: 'give_naproxen', as: 'share' }
	},
	prednisolone: {
		class: 'corticosteroid',
		route: 'oral',
		dose: { amount: 2, unit: 'mg/kg' },
		most: 60,
		taper: 28,
		enters: { into: 'input', name: 'give_prednisolone', as: 'mg' }
	},
	sulfasalazine: {
		class: 'sulfasalazine',
		route: 'oral',
		dose: { amount: 40, unit: 'mg/kg' },
		enters: { into: 'input', name: 'give_sulfasalazine', as: 'share' }
	},
	methotrexate: {
		class: 'methotrexate',
		route: 'oral',
		dose: { amount: 15, unit: 'mg/m²' },
		weekly: true,
		enters: { into: 'input', name: 'give_methotrexate', as: 'share' }
	},
	etanercept: {
		class: 'tnf-inhibitor',
		route: 'subcutaneous',
		dose: { amount: 0.8, unit: 'mg/kg' },
		most: 50,
		every: 7,
		enters: { into: 'state', name: 'etanercept_depot', as: 'mg' }
	},
	adalimumab: {
		class: 'tnf-inhibitor',
		route: 'subcutaneous',
		dose: { amount: 20, unit: 'mg' },
		every: 14,
		enters: { into: 'state', name: 'adalimumab_depot', as: 'mg' }
	},
	infliximab: {
		class: 'tnf-inhibitor',
		route: 'intravenous',
		dose: { amount: 8, unit: 'mg/kg' },
		every: 42,
		enters: { into: 'state', name: 'infliximab', as: 'mg' }
	},
	pamidronate: {
		class: 'bisphosphonate',
		route: 'intravenous',
		dose: { amount: 3, unit: 'mg/kg' },
		every: 90,
		enters: { into: 'state', name: 'bisphosphonate_depot', as: 'share' }
	},
	zoledronate: {
		class: 'bisphosphonate',
		route: 'intravenous',
		dose: { amount: 0.05, unit: 'mg/kg' },
		every: 90,
		enters: { into: 'state', name: 'bisphosphonate_depot', as: 'share' }
	},
	anakinra: {
		class: 'il1-blocker',
		route: 'subcutaneous',
		dose: { amount: 2, unit: 'mg/kg' },
		enters: { into: 'input', name: 'give_anakinra', as: 'mg' }
	},
	canakinumab: {
		class: 'il1-blocker',
		route: 'subcutaneous',
		dose: { amount: 4, unit: 'mg/kg' },
		every: 28,
		enters: { into: 'state', name: 'canakinumab_depot', as: 'mg' }
	},
	tocilizumab: {
		class: 'il6-blocker',
		route: 'intravenous',
		dose: { amount: 8, unit: 'mg/kg' },
		every: 14,
		enters: { into: 'state', name: 'tocilizumab', as: 'mg' }
	},
	tofacitinib: {
		class: 'jak-inhibitor',
		route: 'oral',
		dose: { amount: 0.25, unit: 'mg/kg' },
		most: 10,
		enters: { into: 'input', name: 'give_tofacitinib', as: 'share' }
	},
	'il10-replacement': {
		class: 'il10-replacement',
		route: 'subcutaneous',
		dose: { amount: 0.2, unit: 'µg/kg' },
		enters: { into: 'input', name: 'give_il10', as: 'pg/kg' }
	}
};

/** The agents of a class; the first is given when a class is switched on. */
export const agentsOf = (drugClass: DrugClass): TherapyId[] =>
	therapyIds.filter((id) => agents[id].class === drugClass);

/** Names under which links of earlier versions know a drug. */
export const formerNames: Readonly<Record<string, TherapyId>> = {
	nsaid: 'naproxen',
	corticosteroid: 'prednisolone',
	'tnf-inhibitor': 'etanercept',
	bisphosphonate: 'pamidronate'
};

/** Above this weight (kg) adalimumab is given as 40 instead of 20 mg. */
const adalimumabStep = 30;

/** Body surface in m² from weight in kg alone, by the common rule (4 W + 7) / (W + 90). */
const surface = (weight: number): number => (4 * weight + 7) / (weight + 90);

/** The usual dose of a drug at this weight (kg) in mg, or in µg where it is dosed so. */
export function usualAmount(id: TherapyId, weight: number): number {
	const { dose, most = Infinity } = agents[id];
	if (id === 'adalimumab') return weight > adalimumabStep ? 2 * dose.amount : dose.amount;
	const per = { 'mg/kg': weight, 'µg/kg': weight, 'mg/m²': surface(weight), mg: 1 }[dose.unit];
	return Math.min(most, dose.amount * per);
}
