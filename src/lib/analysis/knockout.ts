// The rates of one place while something is held at another value: what a step contributes is what is missing when it
// is switched off. The rates are those that the solver integrates, so no formula is written twice.
import { parameterIndex, type ParameterName } from '#lib/model/generated/layout.ts';
import type { Part, System } from '#lib/simulate/compose.ts';
import type { Instant } from '#lib/simulate/kept.ts';

/**
 * States of the place, shared states or parameters, by their names in the model, and the values they are held at; names
 * that a place has not are passed over. Where they stand is remembered with the object: write it once, not in each call.
 */
export type Held = Readonly<Record<string, number>>;

/** Names held at zero. */
export const off = (...names: readonly string[]): Held => Object.fromEntries(names.map((name) => [name, 0]));

/** Rate of a state per hour, in the unit of the state; 0 where the place has no such state. */
export type Rates = (state: string) => number;

/** A place of a system and its names; one for each, for ever. */
interface Place {
	/** Own and shared states by their names: where they stand in the vector of the system. */
	states: Map<string, number>;
	held: WeakMap<Held, { y: Slot[]; p: Slot[] }>;
}
interface Slot {
	at: number;
	value: number;
	before: number;
}

export class Knockout {
	readonly #place: Place;
	readonly #instant: Instant;
	readonly #part: number;

	/** @param part number of the place among the parts of the system: 1 is the hub, from 2 on the others */
	constructor(instant: Instant, part: number) {
		this.#part = part;
		this.#place = placeOf(instant.system, part);
		this.#instant = instant;
	}

	/** The value of a state, a shared state or a parameter; 0 when there is none. */
	value(name: string): number {
		const { y, p } = this.#instant;
		const state = this.#place.states.get(name);
		return (state === undefined ? p[parameterIndex[name as ParameterName]] : y[state]) ?? 0;
	}

	has(state: string): boolean {
		return this.#place.states.has(state);
	}

	/** Rates while some things are held; all is as before when it is done. */
	rates(held: Held): Rates {
		const { states } = this.#place;
		const { system, y, p } = this.#instant;
		const slots = slotsOf(this.#place, held);
		const d = new Float64Array(y.length);
		hold(slots.y, y);
		hold(slots.p, p);
		system.rhsOf(this.#part, y, p, d);
		release(slots.y, y);
		release(slots.p, p);
		return (state) => d[states.get(state) ?? -1] ?? 0;
	}
}

function hold(slots: Slot[], values: Float64Array): void {
	for (let i = 0; i < slots.length; i++) {
		const slot = slots[i];
		slot.before = values[slot.at];
		values[slot.at] = slot.value;
	}
}

function release(slots: Slot[], values: Float64Array): void {
	for (let i = 0; i < slots.length; i++) values[slots[i].at] = slots[i].before;
}

const places = new WeakMap<Part, Place>();

function placeOf({ parts }: System, number: number): Place {
	const part = parts[number];
	let place = places.get(part);
	if (!place) {
		const named = ({ block, o }: Part) => block.states.map((name, i): [string, number] => [name, o + i]);
		const states = new Map([...named(parts[0]), ...named(part)]);
		places.set(part, (place = { states, held: new WeakMap() }));
	}
	return place;
}

function slotsOf({ states, held: known }: Place, held: Held): { y: Slot[]; p: Slot[] } {
	let slots = known.get(held);
	if (!slots) {
		known.set(held, (slots = { y: [], p: [] }));
		for (const [name, value] of Object.entries(held)) {
			const state = states.get(name);
			const at = state ?? parameterIndex[name as ParameterName];
			if (at !== undefined) slots[state === undefined ? 'p' : 'y'].push({ at, value, before: 0 });
		}
	}
	return slots;
}
