// How a drug is written down: its part of the module, and the two forms that most drugs share.
import type { Module, Parameter, Species } from '../../types.ts';
import type { ReferenceId } from '../../references.ts';

/** Parameters, inputs, states and levels of one drug or class. What a drug does is written in targets.ts. */
export type DrugPart = Required<Pick<Module, 'parameters' | 'inputs' | 'auxiliaries' | 'species'>>;

export const day = 24;
export const perHalfLife = 1 / Math.LN2;

/** A number of a drug; every one has a source and a grade. */
export const number = (
	symbol: string,
	value: number,
	unit: string,
	range: readonly [number, number],
	[source, grade]: readonly [ReferenceId, Parameter['grade']],
	about: string
): Parameter => ({ symbol, value, unit, range, source, grade, about });

interface Kpd {
	/** The name in formulas. */
	name: string;
	/** Three capitals, in symbols. */
	code: string;
	/** In plain words. */
	title: string;
	/** Mean time in hours in which its level comes, and goes. */
	turnover: number;
	known: readonly [ReferenceId, Parameter['grade']];
	/** Why this time. */
	why: string;
}

/** A drug without a kinetic model of its own: a level that follows the daily dose with a lag, 1 at the usual dose. */
export const kpd = ({ name, code, title, turnover, known, why }: Kpd): DrugPart => ({
	parameters: {
		[`turnover_${name}`]: number(
			`\\tau_{${code}}`,
			turnover,
			'h',
			[turnover / 4, turnover * 4],
			known,
			`time in which ${title} comes and goes: ${why}`
		)
	},
	inputs: {
		[`give_${name}`]: {
			symbol: `u_{${code}}`,
			value: 0,
			unit: '1',
			range: [0, 2],
			about: `${title} given, share of the usual dose`
		}
	},
	auxiliaries: {},
	species: {
		[name]: {
			symbol: `e_{${code}}`,
			name: `${title}, level against that of the usual dose`,
			unit: '1',
			initial: 0,
			rate: `(give_${name} - ${name}) / turnover_${name}`
		}
	}
});

/** An amount of drug in mg somewhere in the body. */
export const amount = (symbol: string, name: string, rate: string): Species => ({
	symbol,
	name,
	unit: 'mg',
	initial: 0,
	rate
});

/** Drugs of one file, put together. */
export function together(...parts: readonly DrugPart[]): DrugPart {
	const all = <K extends keyof DrugPart>(key: K) =>
		Object.assign({}, ...parts.map((part) => part[key])) as DrugPart[K];
	return {
		parameters: all('parameters'),
		inputs: all('inputs'),
		auxiliaries: all('auxiliaries'),
		species: all('species')
	};
}
