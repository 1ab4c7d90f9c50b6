// Pamidronate and zoledronate: one class model. Each course settles on bone within days, idles osteoclasts, and leaves
// bone over months. No kinetic model of either was found; amounts are counted in usual courses.
import { day, number, perHalfLife, together, type DrugPart } from './vocabulary.ts';

const onBone = (name: string, code: string): DrugPart => ({
	parameters: {},
	inputs: {},
	auxiliaries: {},
	species: {
		[`${name}_depot`]: {
			symbol: `D_{${code}}`,
			name: `${name} on its way to bone, in usual courses`,
			unit: '1',
			initial: 0,
			rate: `-${name}_depot / settling_bisphosphonate`
		},
		[name]: {
			symbol: `A_{${code}}`,
			name: `${name} on bone, in usual courses`,
			unit: '1',
			initial: 0,
			rate: `${name}_depot / settling_bisphosphonate - ${name} / stay_bisphosphonate`
		}
	}
});

export const bisphosphonates = together(onBone('pamidronate', 'PAM'), onBone('zoledronate', 'ZOL'), {
	parameters: {
		settling_bisphosphonate: number(
			'\\tau_{BIS}^{\\mathrm{on}}',
			3 * day,
			'h',
			[day, 14 * day],
			['pamidronate', 'assumed'],
			'time in which a bisphosphonate settles on bone: acts within the first course'
		),
		stay_bisphosphonate: number(
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
	species: {}
});
