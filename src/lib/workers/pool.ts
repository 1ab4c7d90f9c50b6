// Many tasks, few workers. Jobs of tasks are handed out in order; a job can be cancelled, or superseded by the next one
// of its slot; a worker that dies is replaced; where workers are refused, the work is done on this thread.
import type { FromWorker, Port, Tasks } from './port.ts';

export type JobFailure =
	/** By its own signal, or because the pool has ended. */
	| 'cancelled'
	/** A newer job of the same slot has come. */
	| 'superseded'
	/** One of its tasks was the end of two workers. */
	| 'crashed';

export type Outcome<Out> = { ok: true; results: Out[] } | { ok: false; cause: JobFailure };

type InOf<T extends Tasks, K extends keyof T> = Parameters<T[K]>[0];
type OutOf<T extends Tasks, K extends keyof T> =
	ReturnType<T[K]> extends Generator<void, infer Out> ? Out : never;

export interface JobOptions<Out> {
	/** Of the jobs of one slot only the newest is wanted. */
	slot?: string;
	signal?: AbortSignal;
	/** For each task that is done, in any order; `done` of `total` counts up to the end. */
	onresult?(result: Out, index: number, done: number, total: number): void;
}

export interface PoolOptions {
	/** Starts a worker; throws where workers are refused. */
	start: () => Port;
	/** Does the work on this thread. */
	local: () => Port;
	/** Workers at most, at least 1. */
	size: number;
	/** Milliseconds after which a silent worker is asked for no longer; some deaths are silent. */
	patience?: number;
}

interface Job {
	readonly results: unknown[];
	readonly total: number;
	done: number;
	readonly onresult?: JobOptions<unknown>['onresult'];
	/** Undefined once the job has ended. */
	settle?: (outcome: Outcome<unknown>) => void;
}

interface Item {
	readonly id: number;
	readonly job: Job;
	readonly index: number;
	readonly name: string;
	readonly input: unknown;
	/** Workers that died of it. */
	deaths: number;
}

interface Hand {
	readonly port: Port;
	readonly isLocal: boolean;
	ready: boolean;
	item?: Item;
	timer?: ReturnType<typeof setTimeout>;
}

const deadly = 2;

export class Pool<T extends Tasks> {
	readonly #options: PoolOptions;
	readonly #hands = new Set<Hand>();
	readonly #slots = new Map<string, Job>();
	#queue: Item[] = [];
	#nextId = 0;
	/** Workers that may be called for: fewer than wanted once one could not start. */
	#limit: number;
	#refused = false;
	#ended = false;

	constructor(options: PoolOptions) {
		this.#options = options;
		this.#limit = options.size;
	}

	/** Whether the work is done on this thread, because workers are refused. */
	get isLocal(): boolean {
		return this.#refused;
	}

	/** Runs a task for each input. Results stand in the order of the inputs. Never rejects. */
	run<K extends keyof T & string>(
		name: K,
		inputs: readonly InOf<T, K>[],
		{ slot, signal, onresult }: JobOptions<OutOf<T, K>> = {}
	): Promise<Outcome<OutOf<T, K>>> {
		return new Promise((resolve) => {
			const job: Job = { results: [], total: inputs.length, done: 0, onresult: onresult as Job['onresult'] };
			const onabort = () => this.#settle(job, { ok: false, cause: 'cancelled' });
			job.settle = (outcome) => {
				signal?.removeEventListener('abort', onabort);
				if (slot !== undefined && this.#slots.get(slot) === job) this.#slots.delete(slot);
				resolve(outcome as Outcome<OutOf<T, K>>);
			};
			if (slot !== undefined) {
				const older = this.#slots.get(slot);
				if (older) this.#settle(older, { ok: false, cause: 'superseded' });
				this.#slots.set(slot, job);
			}
			if (signal?.aborted || this.#ended) return onabort();
			if (inputs.length === 0) return this.#settle(job, { ok: true, results: [] });
			signal?.addEventListener('abort', onabort);
			inputs.forEach((input, index) =>
				this.#queue.push({ id: this.#nextId++, job, index, name, input, deaths: 0 })
			);
			this.#handOut();
		});
	}

	/** Ends all workers; what was running or waiting is cancelled. */
	end(): void {
		this.#ended = true;
		const jobs = [...this.#queue, ...[...this.#hands].flatMap(({ item }) => item ?? [])].map(
			({ job }) => job
		);
		for (const job of jobs) this.#settle(job, { ok: false, cause: 'cancelled' });
		for (const hand of this.#hands) this.#dismiss(hand);
	}

	/** Gives each idle worker a task, and calls for more workers while tasks wait. */
	#handOut(): void {
		if (this.#ended) return;
		const idle = [...this.#hands].filter((hand) => !hand.item).length;
		let wanted = this.#queue.length - idle;
		while (wanted-- > 0 && this.#hands.size < this.#limit) this.#call();
		for (const hand of this.#hands) {
			if (!hand.ready || hand.item) continue;
			const item = this.#queue.shift();
			if (!item) return;
			hand.item = item;
			hand.port.post({ id: item.id, name: item.name, input: item.input });
			this.#watch(hand);
		}
	}

	#call(): void {
		const isLocal = this.#refused;
		let port: Port;
		try {
			port = isLocal ? this.#options.local() : this.#options.start();
		} catch {
			return this.#refuse();
		}
		const hand: Hand = { port, isLocal, ready: false };
		this.#hands.add(hand);
		this.#watch(hand);
		port.listen(
			(message) => this.#hear(hand, message),
			() => this.#lose(hand)
		);
	}

	#hear(hand: Hand, message: FromWorker): void {
		if (!this.#hands.has(hand)) return;
		clearTimeout(hand.timer);
		if ('ready' in message) hand.ready = true;
		else {
			const { item } = hand;
			if (item?.id !== message.id) return;
			// Whatever a task that threw has left behind goes with its worker.
			if ('error' in message) return this.#lose(hand);
			hand.item = undefined;
			if ('output' in message) this.#finish(item, message.output);
		}
		this.#handOut();
	}

	#finish({ job, index }: Item, output: unknown): void {
		if (!job.settle) return;
		job.results[index] = output;
		job.done++;
		job.onresult?.(output, index, job.done, job.total);
		if (job.done === job.total) this.#settle(job, { ok: true, results: job.results });
	}

	/** A worker is gone: its task is given to another, unless it was the end of one before. */
	#lose(hand: Hand): void {
		if (!this.#hands.has(hand)) return;
		const { item, ready } = hand;
		this.#dismiss(hand);
		if (!ready) return this.#refuse();
		if (item?.job.settle) {
			if (++item.deaths >= deadly) this.#settle(item.job, { ok: false, cause: 'crashed' });
			else this.#queue.unshift(item);
		}
		this.#handOut();
	}

	/** A worker could not start: those that did, or still may, do the work; if there is none, this thread does. */
	#refuse(): void {
		if (this.#hands.size === 0) this.#refused = true;
		this.#limit = Math.max(1, this.#hands.size);
		this.#handOut();
	}

	#dismiss(hand: Hand): void {
		clearTimeout(hand.timer);
		this.#hands.delete(hand);
		hand.port.end();
	}

	#settle(job: Job, outcome: Outcome<unknown>): void {
		const { settle } = job;
		if (!settle) return;
		job.settle = undefined;
		this.#queue = this.#queue.filter((item) => item.job !== job);
		for (const { item, port } of this.#hands) if (item?.job === job) port.post({ cancel: item.id });
		settle(outcome);
	}

	/** Asked twice: after a computer has slept, time has passed before the messages are read. */
	#watch(hand: Hand): void {
		const { patience = 60_000 } = this.#options;
		clearTimeout(hand.timer);
		if (hand.isLocal) return;
		hand.timer = setTimeout(() => {
			hand.timer = setTimeout(() => this.#lose(hand), patience / 10);
		}, patience);
	}
}
