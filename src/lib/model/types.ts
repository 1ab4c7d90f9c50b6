// The vocabulary in which the model is written: parameters, species and rate laws as plain data.

/** How well a number is known. Shown beside every number, everywhere. */
export type Grade = 'measured' | 'fitted' | 'assumed';

/** One number of the model. */
export interface Parameter {
	/** TeX symbol, e.g. `k_{T}`. */
	symbol: string;
	value: number;
	/** Unit as text, e.g. `pg/mL/h`; `1` for a pure number. */
	unit: string;
	/** Plausible lowest and highest value. */
	range: readonly [number, number];
	/** Key into {@link file://./references.ts}. */
	source: string;
	grade: Grade;
	/** What it is, in a few plain words. */
	about: string;
}

/** A quantity set from outside while a run goes on (a drug given or not, an infusion running, a capacity). */
export interface Input {
	symbol: string;
	/** Value when nobody touches it: the healthy, untreated, unprovoked person. */
	value: number;
	unit: string;
	range: readonly [number, number];
	about: string;
}

/** One state variable. `rate` is its time derivative in `unit` per hour. */
export interface Species {
	symbol: string;
	name: string;
	unit: string;
	/** Resting value: a number or the name of a parameter. */
	initial: number | string;
	/** Formula of the time derivative; names are local to the compartment first, global second. */
	rate: string;
}

/** A named intermediate: computed once, used in several rates. */
export interface Auxiliary {
	symbol: string;
	unit: string;
	formula: string;
	about: string;
}

/** A set of equations that can be put into any compartment. */
export interface Module {
	id: string;
	about: string;
	parameters: Record<string, Parameter>;
	inputs?: Record<string, Input>;
	/** What differs from place to place and stands still during a run: held beside the states of the place. */
	constants?: Record<string, Input>;
	auxiliaries?: Record<string, Auxiliary>;
	species: Record<string, Species>;
	/** Flows into species of other compartments: compartment → species → formula. */
	flows?: Record<string, Record<string, string>>;
}

/** A place in the body: the modules at work in it, under one name. */
export interface Compartment {
	id: string;
	about: string;
	modules: readonly Module[];
	/** Quantities reported from a run: name → formula over the names of the compartment. */
	observables: Record<string, Observable>;
}

/**
 * What is integrated together. Names of the `shared` compartment are visible everywhere; beyond that, compartments
 * know each other only through flows, and flows go into the first one. So any number of sites can share one blood.
 */
export interface Assembly {
	id: string;
	about: string;
	shared: Compartment;
	compartments: readonly Compartment[];
}

/** A reported quantity. `column` is its name in CSV files. */
export interface Observable {
	formula: string;
	unit: string;
	column: string;
}

/**
 * Functions that formulas may use beside + − × ÷ and powers:
 * `hill(x, K)` = x/(K+x), `hill2(x, K)` = x²/(K²+x²), `pos(x)` = max(x, 0).
 */
export const primitives = ['hill', 'hill2', 'pos'] as const;
