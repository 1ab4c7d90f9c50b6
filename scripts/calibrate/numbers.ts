// What a search may change: named parameters within bounds, walked on a logarithmic scale.
import {
	defaultParameters,
	parameterIndex,
	type ParameterName
} from '../../src/lib/model/generated/layout.ts';

/** Lowest and highest value that a search accepts. */
export type Bounds = Partial<Record<ParameterName, readonly [low: number, high: number]>>;

export interface SearchSpace {
	names: ParameterName[];
	/** Logarithms of the present values of the model. */
	start: number[];
	/** Logarithms of the bounds. */
	low: number[];
	high: number[];
	/** The whole parameter vector for a point; what is not searched stays as in the model. */
	vector(x: readonly number[]): Float64Array;
	/** The nearest point within the bounds. */
	inside(x: readonly number[]): number[];
	/** How far a point lies beyond its bounds, squared; 0 inside. */
	beyond(x: readonly number[]): number;
}

export function spaceOf(bounds: Bounds): SearchSpace {
	const names = Object.keys(bounds) as ParameterName[];
	const low = names.map((name) => Math.log(bounds[name]![0]));
	const high = names.map((name) => Math.log(bounds[name]![1]));
	return {
		names,
		start: names.map((name) => Math.log(valueOf(name))),
		low,
		high,
		vector(x) {
			const p = Float64Array.from(defaultParameters);
			names.forEach((name, i) => (p[parameterIndex[name]] = Math.exp(x[i])));
			return p;
		},
		inside: (x) => x.map((v, i) => Math.min(high[i], Math.max(low[i], v))),
		beyond: (x) => x.reduce((sum, v, i) => sum + outside(v, low[i], high[i]) ** 2, 0)
	};
}

/** Value of a parameter in the model as it stands. */
export const valueOf = (name: ParameterName): number => defaultParameters[parameterIndex[name]];

/** Distance of a value from a window; 0 inside. */
export const outside = (value: number, low: number, high: number): number =>
	value < low ? low - value : value > high ? value - high : 0;

/** Four significant digits: what is written into files. */
export const rounded = (value: number): number => Number(value.toPrecision(4));
