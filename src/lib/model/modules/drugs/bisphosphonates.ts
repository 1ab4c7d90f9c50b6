// Pamidronate and zoledronate: one class model. Each course settles on bone within days, idles osteoclasts, and leaves
// bone over months. No kinetic model of either was found; amounts are counted in usual courses, of whichever drug.
import { day, number, perHalfLife, type DrugPart } from './vocabulary.ts';

export const bisphosphonates: DrugPart = {
	parameters: {
		on_bisphosphonate: number(
			'\\tau_{BIS}^{\\mathrm{on}}',
			3 * day,
			'h',
			[day, 14 * day],
			['pamidronate', 'assumed'],
			'time in which a bisphosphonate settles on bone: acts within the first course'
		),
		off_bisphosphonate: number(
			'\\tau_{BIS}^{\\mathrm{off}}',
			300 * day * perHalfLife,
			'h',
			[30 * day, 1000 * day],
			['pamidronateLabel', 'assumed'],
			'mean stay on bone (half-life 300 d, read for pamidronate; that all of it goes on acting is assumed)'
		),
		bisphosphonate_osteoclast: number(
			'm_{BIS}',
			5,
			'1',
			[2, 20],
			['pamidronate', 'assumed'],
			'most resting per resorbing osteoclasts (after one usual course 2.5: resorption falls by 71 %)'
		),
		bisphosphonate_half: number(
			'K_{BIS}',
			1,
			'1',
			[0.2, 5],
			['teaching', 'assumed'],
			'usual courses on bone for half of that'
		)
	},
	inputs: {},
	auxiliaries: {},
	species: {
		bisphosphonate_depot: {
			symbol: 'D_{BIS}',
			name: 'bisphosphonate on its way to bone, in usual courses',
			unit: '1',
			initial: 0,
			rate: '-bisphosphonate_depot / on_bisphosphonate'
		},
		bisphosphonate: {
			symbol: 'A_{BIS}',
			name: 'bisphosphonate on bone, in usual courses',
			unit: '1',
			initial: 0,
			rate: 'bisphosphonate_depot / on_bisphosphonate - bisphosphonate / off_bisphosphonate'
		}
	}
};
