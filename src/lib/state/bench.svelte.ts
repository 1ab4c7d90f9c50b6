// A scenario, its run, the healthy run beside it, and the cursor: what every page with the model stands on. All else is derived.
import { healthyTwin, welcomeScenario } from '#lib/scenario/beginnings.ts';
import { capacityOf } from '#lib/scenario/capacity.ts';
import { fromQuery, pageKeys, toQuery } from '#lib/scenario/link.ts';
import type { Notice } from '#lib/scenario/read.ts';
import type { Scenario, Therapy } from '#lib/scenario/schema.ts';
import { mostTherapies } from '#lib/scenario/fields.ts';
import { agents, agentsOf, type DrugClass } from '#lib/model/modules/drugs/agents.ts';
import { flaresOf } from '#lib/simulate/flares.ts';
import { peakOf } from '#lib/simulate/measures.ts';
import { seenAt } from '#lib/simulate/lesions.ts';
import { missing } from '#lib/simulate/needs.ts';
import { placesOf } from '#lib/simulate/places.ts';
import { durationHours } from '#lib/simulate/problem.ts';
import { dragTolerance, run, type Run, type RunOptions } from '#lib/simulate/run.ts';
import { courseFrom, usualCourse } from '#lib/simulate/usual-course.ts';
import { afterRest } from './after-rest.ts';
import { differences } from './differences.ts';
import { measured } from './measured.ts';
import { isPart, readView, viewHolding, viewWithin, type View } from './view.ts';

/** After so long without a change nothing is dragged any more. */
const stillAfterMs = 150;
/** A solve that takes longer is given up, so that the page stays alive. */
const patienceMs = 10_000;
export class Bench {
	scenario = $state<Scenario>(welcomeScenario());
	notices = $state.raw<Notice[]>([]);
	/** Hours, or undefined while the page chooses. */
	#cursor = $state<number>();
	/** Whether the player (loaded with its buttons) is moving the cursor. */
	playing = $state(false);

	protected readonly solve: (scenario: Scenario, options?: RunOptions) => Run;
	/** Changes come one upon the other: a slider is dragged, and each picture lives for one frame. */
	protected isDragged = $state(false);
	#changedAt = -Infinity;
	readonly #rest = afterRest(stillAfterMs);
	/**
	 * The scenario as a plain object: copied once for all who only read, and far faster to read. As JSON, since a scenario
	 * is no more than that, and Svelte's way of copying anything weighs a third of a kilobyte.
	 */
	readonly asked: Scenario = $derived(JSON.parse(JSON.stringify(this.scenario)));
	readonly duration = $derived(durationHours(this.scenario));
	/** The part of the time axis that was asked for; undefined for all of it. */
	#view = $state.raw<View>();
	/** The part of the time axis that is looked at, in hours; the whole run unless somebody zoomed. */
	readonly view: View = $derived(
		this.#view ? viewWithin(this.#view.from, this.#view.to, this.duration) : { from: 0, to: this.duration }
	);
	/** Looked at closely, a curve needs more points there. */
	readonly #closer = $derived(isPart(this.view, this.duration) ? { closer: this.view } : undefined);
	readonly result: Run = $derived.by(() =>
		this.solve(this.asked, {
			maxMs: patienceMs,
			...(this.isDragged && { rtol: dragTolerance }),
			...this.#closer
		})
	);
	readonly #twinKey = $derived(JSON.stringify(healthyTwin(this.asked)));
	readonly healthy: Run = $derived.by(() =>
		this.solve(JSON.parse(this.#twinKey), { maxMs: patienceMs, ...this.#closer })
	);
	#lastGood: { run: Run; scenario: Scenario } | undefined;
	/** The run to draw: the last good one of the same experiment when the newest failed. */
	readonly shown: Run = $derived.by(() => {
		if (!this.result.failure) this.#lastGood = { run: this.result, scenario: this.asked };
		const good = this.#lastGood?.run;
		return this.result.failure && good?.experiment === this.result.experiment ? good : this.result;
	});
	/** The scenario of the run that is shown: what is said of it must not be mixed with what failed. */
	readonly told: Scenario = $derived.by(() => {
		const isShown = this.shown === this.result;
		return isShown || !this.#lastGood ? this.asked : this.#lastGood.scenario;
	});
	/** Which place of the body is looked at; the first when the chosen one is gone. */
	#place = $state(0);
	readonly places = $derived(this.scenario.experiment === 'course' ? placesOf(this.asked) : []);
	readonly place = $derived(this.#place < this.places.length ? this.#place : 0);
	/** The run and its healthy twin at that place. */
	readonly seen: Run = $derived(seenAt(this.shown, this.place));
	readonly seenHealthy: Run = $derived(seenAt(this.healthy, this.place));
	/** Of another number of places are the last good curves, while the newest cannot be solved. */
	readonly placesFit = $derived(
		this.shown.places.length === this.places.length && this.shown.hours.length > 0
	);
	readonly capacity = $derived(capacityOf(this.scenario.il10));
	readonly cursor = $derived(
		Math.min(this.duration, this.#cursor ?? inside(this.view, tellingTime(this.seen)))
	);
	readonly query = $derived(toQuery(this.asked));
	/** A change waits for something to be loaded; until then all is as before it. */
	waits = $state(false);
	/** What a change needed could not be loaded; until the next change. */
	unreached = $state(false);
	readonly #missing: typeof missing;

	/** @param solve answers a scenario with its run; another one serves tests, as does another `load` */
	constructor(
		solve: (scenario: Scenario, options?: RunOptions) => Run = measured('solve', run),
		load: typeof missing = missing
	) {
		this.solve = solve;
		this.#missing = load;
	}

	/**
	 * Whether the scenario has become one for which something is still to be loaded: then it is put back to what it was,
	 * and `again` is called when all is there. So nobody sees a scenario without its run.
	 * @param further scenarios that are shown beside it
	 */
	protected isEarly(before: Scenario, again: () => void, further: readonly Scenario[] = []): boolean {
		this.unreached = false;
		const parts = [this.asked, ...further].flatMap((scenario) => this.#missing(scenario) ?? []);
		if (parts.length === 0) return false;
		const coming = Promise.all(parts);
		this.scenario = structuredClone(before);
		this.waits = true;
		const ended = (reached: boolean) => {
			this.waits = false;
			this.unreached = !reached;
			if (reached) again();
		};
		coming.then(
			() => ended(true),
			() => ended(false)
		);
		return true;
	}

	/**
	 * Any change by a person: notices about a link have been read by then.
	 * @param what is changed, for the history; found by itself. Empty: always a step of its own
	 */
	change(edit: (scenario: Scenario) => void, what?: string): void {
		const before = this.asked;
		edit(this.scenario);
		if (this.isEarly(before, () => this.change(edit, what))) return;
		const changed = differences(before, this.asked);
		if (changed) this.changed?.(before, what ?? changed);
		const now = performance.now();
		this.isDragged = now - this.#changedAt < stillAfterMs;
		this.#changedAt = now;
		if (this.isDragged) this.#rest(() => (this.isDragged = false));
		if (this.notices.length > 0) this.notices = [];
	}

	/** What there was before a change, for whoever keeps a history; `what` is what was changed. */
	protected changed?(before: Scenario, what: string): void;

	/** Makes any scenario the current one. */
	restore(scenario: Scenario): void {
		const { experiment } = this.scenario;
		this.change(() => (this.scenario = structuredClone(scenario)), '');
		if (scenario.experiment !== experiment) this.lookAnew();
	}

	/** Another experiment has another time. */
	protected lookAnew(): void {
		this.#cursor = undefined;
		this.#view = undefined;
	}

	/** The view follows a cursor that leaves it. */
	moveCursor(hours: number | undefined): void {
		this.#cursor = hours;
		if (hours !== undefined && this.#view) this.#view = viewHolding(this.view, hours, this.duration);
	}

	/** Looks at a part of the time axis, or at all of it; the cursor comes along. */
	zoom(view: View | undefined): void {
		this.#view = view && viewWithin(view.from, view.to, this.duration);
		if (this.#cursor !== undefined) this.#cursor = inside(this.view, this.#cursor);
	}

	look(place: number): void {
		this.#place = place;
	}

	/** The courses of a class of drugs, in the order in which they were added. */
	courses(name: DrugClass): Therapy[] {
		return this.scenario.therapies.filter((t) => agents[t.id].class === name);
	}

	/** Takes all courses of a class away, or gives its first drug in the usual way; false when there are enough. */
	toggle(name: DrugClass): boolean {
		if (this.courses(name).length === 0)
			return this.give([{ id: agentsOf(name)[0], ...usualCourse(this.asked) }]);
		this.change((s) => {
			s.therapies = s.therapies.filter((t) => agents[t.id].class !== name);
		});
		return true;
	}

	/** No further course can be given. */
	readonly full = $derived(this.scenario.therapies.length >= mostTherapies);

	/**
	 * A course of a class of drugs from this day on, of the drug that was given last or of its first one; in an experiment
	 * of hours as usual there. False when there are enough.
	 */
	addCourseAt(name: DrugClass, day: number): boolean {
		const id = this.courses(name).at(-1)?.id ?? agentsOf(name)[0];
		return this.give([{ id, ...courseFrom(this.asked, id, day) }]);
	}

	/** Gives courses, all or none: beside what is given now, or in its place. False when they would be too many. */
	give(courses: readonly Therapy[], instead = false): boolean {
		const kept = instead ? 0 : this.scenario.therapies.length;
		if (kept + courses.length > mostTherapies) return false;
		this.change((s) => {
			s.therapies = [...s.therapies.slice(0, kept), ...courses];
		});
		return true;
	}

	/** Reads a link; an empty one brings the welcome scenario. */
	open(query: string): void {
		this.read(query);
	}

	/**
	 * @param further scenarios that the link brings beside its own
	 * @param andThen called when all that they need is there
	 */
	protected read(query: string, further: readonly Scenario[] = [], andThen?: () => void): void {
		const parameters = new URLSearchParams(query);
		const foreign = [...parameters.keys()].every((key) => pageKeys.includes(key));
		const { scenario, notices } = fromQuery(query);
		const before = this.asked;
		const opened = foreign ? welcomeScenario() : scenario;
		// What is on the page already is not solved and drawn again.
		if (differences(before, opened)) this.scenario = opened;
		if (this.isEarly(before, () => this.read(query, further, andThen), further)) return;
		this.notices = foreign ? [] : notices;
		const at = Number(parameters.get('at') ?? NaN);
		this.#cursor = Number.isFinite(at) && at >= 0 ? at : undefined;
		this.zoom(readView(parameters.get('view')));
		andThen?.();
	}
}

const inside = ({ from, to }: View, hours: number) => Math.min(to, Math.max(from, hours));

/** Where the cursor stands until somebody moves it: in the second flare, or at the peak of TNF. */
function tellingTime(shown: Run): number {
	const second = flaresOf(shown)[1];
	if (second) return (second.start + second.end) / 2;
	return peakOf(shown.hours, shown.columns.tnf).hours;
}
