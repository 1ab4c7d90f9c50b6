// The workbench: a bench with a history of what was done, and runs that are kept to compare with.
import { welcomeScenario } from '#lib/scenario/beginnings.ts';
import { therapyDays, type Experiment } from '#lib/scenario/fields.ts';
import type { DrugClass } from '#lib/model/modules/drugs/agents.ts';
import { toQuery } from '#lib/scenario/link.ts';
import { pinsFromQuery, type Pin } from '#lib/scenario/pins.ts';
import type { Scenario, Therapy } from '#lib/scenario/schema.ts';
import { Bench } from './bench.svelte.ts';
import { differences } from './differences.ts';
import { History } from './history.svelte.ts';
import { Pins } from './pins.svelte.ts';

/** A pinned run of a link that takes longer is given up; there may be several. */
const pinPatienceMs = 3000;

/** What undo and redo bring back. */
interface Step {
	scenario: Scenario;
	pins: readonly Pin[];
}

export class Workbench extends Bench {
	/** What a person did, step by step. */
	readonly history = new History<Step>();
	readonly #placeId = $derived(this.places[this.place]?.id);
	/** Runs that are kept to compare with. */
	readonly pins = new Pins({
		solve: (scenario) => this.solve(scenario, { maxMs: pinPatienceMs }),
		experiment: () => this.scenario.experiment,
		place: () => this.#placeId,
		before: (what) => this.history.record(this.#step(), what)
	});

	/** The whole of what a link carries: the scenario, and the pins beside it. */
	readonly fullQuery = $derived(withPins(this.query, this.pins.query));

	/** The same for what is shown, which stays the last good run while the solver fails. */
	readonly toldQuery = $derived(withPins(toQuery(this.told), this.pins.query));

	protected override changed(before: Scenario, what: string): void {
		this.history.record({ scenario: before, pins: this.pins.list }, what);
	}

	undo(): void {
		this.#bringBack(this.history.undo(this.#step()));
	}

	redo(): void {
		this.#bringBack(this.history.redo(this.#step()));
	}

	#step(): Step {
		return { scenario: this.asked, pins: this.pins.list };
	}

	#bringBack(step: Step | undefined): void {
		if (!step) return;
		const before = this.asked;
		// A step that only touched pins needs no new solve.
		if (differences(before, step.scenario)) this.scenario = structuredClone(step.scenario);
		this.pins.bringBack(step.pins);
		if (this.isEarly(before, () => (this.scenario = structuredClone(step.scenario)))) return;
		if (this.notices.length > 0) this.notices = [];
	}

	choose(experiment: Experiment): void {
		if (experiment === this.scenario.experiment) return;
		this.change((s) => (s.experiment = experiment));
		this.lookAnew();
	}

	reset(): void {
		const { experiment } = this.scenario;
		this.change(() => (this.scenario = { ...welcomeScenario(), experiment }));
		this.lookAnew();
	}

	/** One more course of the same drug, as long as the last one and a pause after it; false when there are enough. */
	addCourse(name: DrugClass): boolean {
		const last = this.courses(name).at(-1);
		if (!last) return false;
		const length = last.end - last.start;
		const start = Math.min(last.end + Math.ceil(length / 4), therapyDays.max - 1);
		const end = Math.min(start + length, therapyDays.max);
		return this.give([{ ...last, start, end }]);
	}

	setCourse(course: Therapy, changed: Therapy): void {
		this.change((s) => {
			s.therapies = s.therapies.map((t) => (t === course ? changed : t));
		});
	}

	removeCourse(course: Therapy): void {
		this.change((s) => {
			s.therapies = s.therapies.filter((t) => t !== course);
		});
	}

	/** Keeps the run as it is now under a name; not while the solver fails, nor when there are enough. */
	pin(name: string): void {
		if (this.result.failure) return;
		const known = this.pins.of(this.query);
		if (known) this.pins.against = known.id;
		else this.pins.add(name, this.asked, this.isDragged ? undefined : this.result);
	}

	/** Reads a link with its pins; an empty one brings the welcome scenario. */
	override open(query: string): void {
		const pinned = pinsFromQuery(query);
		const scenarios = pinned.pins.map((pin) => pin.scenario);
		this.read(query, scenarios, () => {
			this.pins.open(pinned.pins);
			this.notices = [...this.notices, ...pinned.notices];
		});
	}
}

const withPins = (query: string, pins: string) => (pins ? `${query || 'v=1'}&${pins}` : query);
