// What drives a quantity at a moment: the terms of its rate, each by itself, and what brakes keep back. A term is what
// the rate comes to with the others switched off (src/lib/analysis/knockout.ts), so the terms make the rate.
import { instantOf, type Instant } from '#lib/simulate/kept.ts';
import type { Run } from '#lib/simulate/run.ts';
import { systemFor } from '#lib/simulate/systems.ts';
import { Knockout, type Held } from './knockout.ts';
import { released, specs, type BrakeId, type DrivenId, type Spec } from './rate-terms.ts';

export type { BrakeId, DrivenId };

export interface Term<Id extends string = string> {
	id: Id;
	/** Unit of the quantity per hour: above zero what adds, below what takes away. */
	value: number;
}

export interface Balance {
	id: DrivenId;
	/** Unit of the quantity; rates are per hour. */
	unit: string;
	/** The sum of the terms. */
	rate: number;
	terms: Term[];
	/**
	 * What would come to it without the brake, all else as it is at the moment: of the gains, or of the losses where they
	 * are braked (then below zero). Each over those before it. Of the other sign: what the brake adds.
	 */
	brakes: Term<BrakeId>[];
}

/** Quantities that a place has, in the order in which the mechanism runs. */
export function drivenIn(instant: Instant, part: number): DrivenId[] {
	const [here, blood] = [new Knockout(instant, part), new Knockout(instant, 1)];
	const ids = Object.keys(specs) as DrivenId[];
	return ids.filter((id) => (specs[id].home === 'blood' ? blood : here).has(id));
}

/** The balance of a quantity; states and parameters are as before when it is done. */
export function balanceOf(instant: Instant, part: number, id: DrivenId): Balance {
	const spec: Spec = specs[id];
	const here = new Knockout(instant, spec.home === 'blood' ? 1 : part);
	const terms = termsOf(here, id, spec);
	return {
		id,
		unit: spec.unit,
		rate: terms.reduce((sum, { value }) => sum + value, 0),
		terms,
		brakes: brakesOf(here, id, spec)
	};
}

function termsOf(here: Knockout, id: DrivenId, { terms, needs, split }: Spec): Term[] {
	const found: Term[] = [];
	for (const term in terms) {
		if (needs?.[term] && !here.has(needs[term])) continue;
		const held = terms[term];
		const value = isPair(held) ? here.rates(held[0])(id) - here.rates(held[1])(id) : here.rates(held)(id);
		if (split?.term === term) found.push(...partsOf(here, id, value, split.parts));
		else found.push({ id: term, value });
	}
	return found;
}

const isPair = (held: Held | readonly [Held, Held]): held is readonly [Held, Held] => Array.isArray(held);

/** A term told apart, in the proportion of what its causes do by themselves. */
function partsOf(here: Knockout, id: DrivenId, whole: number, parts: Readonly<Record<string, Held>>): Term[] {
	const alone = Object.entries(parts).map(([part, held]) => ({ id: part, value: here.rates(held)(id) }));
	const sum = alone.reduce((all, { value }) => all + value, 0);
	return alone.map((part) => ({ id: part.id, value: sum === 0 ? 0 : (whole * part.value) / sum }));
}

function brakesOf(here: Knockout, id: DrivenId, { brakes = [], gene }: Spec): Term<BrakeId>[] {
	const [braked, ...freed] = stepsOf(id);
	if (!braked) return [];
	const state = gene?.state ?? id;
	// What a gene is read for becomes as much secretion as its last step makes of it.
	const scale = gene ? here.value(gene.delay) * here.rates(gene.made)(id) : 1;
	let before = here.rates(braked)(state);
	return freed.map((held, i) => {
		const after = here.rates(held)(state);
		const value = (after - before) * scale;
		before = after;
		return { id: brakes[i], value };
	});
}

/** What is held while brakes are released one after the other; made once for each quantity. */
function stepsOf(id: DrivenId): readonly Held[] {
	let found = steps.get(id);
	if (!found) {
		const { braked, brakes = [] }: Spec = specs[id];
		found = braked ? [braked] : [];
		for (const brake of brakes) found.push({ ...found[found.length - 1], ...released[brake] });
		steps.set(id, found);
	}
	return found;
}
const steps = new Map<DrivenId, Held[]>();

/** @returns undefined where the run keeps no states, or the place has no such quantity */
export function balanceAt(run: Run, hours: number, place: number, id: DrivenId): Balance | undefined {
	const { kept, experiment } = run;
	if (!kept || run.hours.length === 0) return undefined;
	const instant = instantOf(experiment, kept, run.hours, hours);
	const part = experiment === 'course' ? 2 + place : 1;
	if (!instant.system.parts[part] || !drivenIn(instant, part).includes(id)) return undefined;
	return balanceOf(instant, part, id);
}

/** The balance over a run: for each term and brake one curve, in their order, all as long as the hours. */
export interface BalanceCourse {
	hours: Float64Array;
	terms: { id: string; values: Float64Array }[];
	brakes: { id: BrakeId; values: Float64Array }[];
}

/**
 * @param every takes only every so many of the reported times, and the last
 * @returns undefined where {@link balanceAt} is
 */
export function balanceCourse(run: Run, place: number, id: DrivenId, every = 1): BalanceCourse | undefined {
	const { kept, experiment } = run;
	const first = balanceAt(run, run.hours[0], place, id);
	if (!kept || !first) return undefined;
	const last = run.hours.length - 1;
	const picked = Array.from({ length: Math.ceil(last / every) }, (_, i) => i * every).concat(last);
	const hours = Float64Array.from(picked, (i) => run.hours[i]);
	const curve = <Id extends string>({ id: name }: Term<Id>) => ({
		id: name,
		values: new Float64Array(hours.length)
	});
	const course = { hours, terms: first.terms.map(curve), brakes: first.brakes.map(curve) };
	const system = systemFor(experiment, kept.places);
	const part = experiment === 'course' ? 2 + place : 1;
	const p = kept.p.slice();
	let change = 0;
	for (const [k, i] of picked.entries()) {
		for (; kept.changes[change]?.from <= hours[k]; change++)
			p[kept.changes[change].at] = kept.changes[change].value;
		// The row itself: it is as before when the balance is done.
		const y = kept.rows.subarray(i * system.n, (i + 1) * system.n);
		const { terms, brakes } = balanceOf({ system, y, p }, part, id);
		terms.forEach(({ value }, t) => (course.terms[t].values[k] = value));
		brakes.forEach(({ value }, b) => (course.brakes[b].values[k] = value));
	}
	return course;
}
