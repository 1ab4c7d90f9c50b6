// Runs that are kept to compare with: pinned by a person, named, shown or hidden, in an order of their own.
import { cleanName, freeName, mostPins, pinsToQuery, type Pin, type PinText } from '#lib/scenario/pins.ts';
import type { Experiment } from '#lib/scenario/fields.ts';
import { toQuery } from '#lib/scenario/link.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { seenAt } from '#lib/simulate/lesions.ts';
import { placesOf } from '#lib/simulate/places.ts';
import type { Run } from '#lib/simulate/run.ts';

/** A pin with its run, told of the place that is looked at. */
export interface ShownPin {
	id: string;
	name: string;
	run: Run;
}

/** What pins need to know of the page around them. */
export interface Around {
	solve: (scenario: Scenario) => Run;
	experiment: () => Experiment;
	/** Name of the place that is looked at; undefined where there is none. */
	place: () => string | undefined;
	/** Called before anything changes, so that it can be undone. The same `what` again, soon after, is the same step. */
	before: (what: string) => void;
}

/** The healthy twin, as what runs are compared with. */
export const healthyId = 'healthy';

export class Pins {
	/** All of them, in order. Replaced as a whole by undo and redo. */
	list = $state.raw<readonly Pin[]>([]);
	/** What the current run is compared with: `healthy`, or a pin; of a pin that is gone or hidden, the last one shown. */
	against = $state('');

	readonly #around: Around;
	/** Kept by scenario, so that what comes back by undo needs no solve. */
	readonly #runs = new WeakMap<Scenario, Run>();
	/** Counts solves that came late. */
	#solved = $state(0);
	#isSolving = false;
	#last = 0;

	/** Pins of the experiment and place that are looked at, as far as they are solved. The same objects while these stay. */
	readonly shown: readonly ShownPin[] = $derived.by(() => {
		void this.#solved;
		const experiment = this.#around.experiment();
		const place = this.#around.place();
		return this.list.flatMap(({ id, name, scenario, shown }) => {
			const run = this.#runs.get(scenario);
			if (!shown || !run || run.hours.length < 2 || scenario.experiment !== experiment) return [];
			if (experiment !== 'course') return [{ id, name, run }];
			const at = placesOf(scenario).findIndex((p) => p.id === place);
			return at < 0 ? [] : [{ id, name, run: seenAt(run, at) }];
		});
	});
	/** The pin that the current run is compared with. */
	readonly reference = $derived(this.shown.find(({ id }) => id === this.against) ?? this.shown.at(-1));
	readonly #queries = $derived(this.list.map(({ scenario }) => toQuery(scenario)));
	readonly isFull = $derived(this.list.length >= mostPins);
	/** All of them for a link, as many as there is room for. */
	readonly query = $derived(pinsToQuery(this.list));

	constructor(around: Around) {
		this.#around = around;
	}

	/** The pin of just this scenario, if there is one. */
	of(query: string): Pin | undefined {
		return this.list[this.#queries.indexOf(query)];
	}

	/** The whole run of a pin; undefined until it is solved. */
	runOf({ scenario }: Pin): Run | undefined {
		void this.#solved;
		return this.#runs.get(scenario);
	}

	/**
	 * Keeps a scenario at the end of the list; nothing happens when the list is full.
	 * @param run its run, when that is known to the usual tolerance
	 */
	add(name: string, scenario: Scenario, run?: Run): void {
		if (this.isFull) return;
		this.#around.before('');
		if (run) this.#runs.set(scenario, run);
		const taken = this.list.map((one) => one.name);
		const named = freeName(cleanName(name) || String(this.list.length + 1), taken);
		const pin = { id: this.#newId(), name: named, scenario, shown: true };
		this.list = [...this.list, pin];
		this.against = pin.id;
		this.#solveMissing();
	}

	/** An empty name changes nothing. */
	rename(id: string, name: string): void {
		const cleaned = cleanName(name);
		const others = this.list.filter((pin) => pin.id !== id).map((pin) => pin.name);
		if (cleaned !== '') this.#replace(id, { name: freeName(cleaned, others) });
	}

	show(id: string, shown: boolean): void {
		this.#replace(id, { shown });
	}

	remove(id: string): void {
		if (!this.list.some((pin) => pin.id === id)) return;
		this.#around.before('');
		this.list = this.list.filter((pin) => pin.id !== id);
	}

	/** One place forwards (-1) or backwards (1) in the list. */
	move(id: string, by: -1 | 1): void {
		const from = this.list.findIndex((pin) => pin.id === id);
		const to = from + by;
		if (from < 0 || to < 0 || to >= this.list.length) return;
		this.#around.before('');
		const list = [...this.list];
		[list[from], list[to]] = [list[to], list[from]];
		this.list = list;
	}

	/** What a link brings. It is solved one by one while the page stays alive. */
	open(pins: readonly PinText[]): void {
		this.list = pins.map((pin) => ({ ...pin, id: this.#newId() }));
		this.#solveMissing();
	}

	/** What undo and redo bring back; their runs are still known. */
	bringBack(list: readonly Pin[]): void {
		this.list = list;
		this.#solveMissing();
	}

	/** Never used twice, so that redo cannot bring back a pin under the id of another. */
	#newId(): string {
		this.#last += 1;
		return `pin${this.#last}`;
	}

	#replace(id: string, changed: Partial<PinText>): void {
		const pin = this.list.find((one) => one.id === id);
		const names = Object.keys(changed) as (keyof PinText)[];
		if (!pin || names.every((name) => pin[name] === changed[name])) return;
		this.#around.before(`${id} ${names.join(' ')}`);
		this.list = this.list.map((one) => (one === pin ? { ...one, ...changed } : one));
	}

	/** One solve a turn of the event loop: a link may bring many, and each may take long. */
	#solveMissing(): void {
		if (this.#isSolving) return;
		const missing = this.list.find(({ scenario }) => !this.#runs.has(scenario));
		if (!missing) return;
		this.#isSolving = true;
		setTimeout(() => {
			this.#runs.set(missing.scenario, this.#around.solve(missing.scenario));
			this.#solved += 1;
			this.#isSolving = false;
			this.#solveMissing();
		});
	}
}
