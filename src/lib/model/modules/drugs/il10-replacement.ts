// IL-10 replacement: hypothetical, an experiment of thought. IL-10 that is given brakes like IL-10 that is made.
import { number, perHalfLife, type DrugPart } from './vocabulary.ts';

export const il10Replacement: DrugPart = {
	parameters: {
		v_il10_given: number(
			'V_{RIL}',
			1000,
			'mL/bodykg',
			[700, 1350],
			['huhn1997', 'measured'],
			'volume of IL-10 given under the skin (0.70 to 1.35 L/kg)'
		),
		life_il10_given: number(
			'\\tau_{RIL}',
			3.6 * perHalfLife,
			'h',
			[3, 7],
			['huhn1997', 'measured'],
			'mean stay of IL-10 given under the skin (half-life 2.7 to 4.5 h)'
		)
	},
	inputs: {
		give_il10: {
			symbol: 'u_{RIL}',
			value: 0,
			unit: 'pg/bodykg/h',
			range: [0, 20000],
			about: 'IL-10 given, average rate'
		}
	},
	auxiliaries: {},
	species: {
		il10_given: {
			symbol: 'C_{RIL}',
			name: 'IL-10 that was given',
			unit: 'pg/mL',
			initial: 0,
			rate: 'give_il10 / v_il10_given - il10_given / life_il10_given'
		}
	}
};
