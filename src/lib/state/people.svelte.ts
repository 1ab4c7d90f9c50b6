// How people differ in what is on the workbench: bands that come in portions, some time after the last change.
import type { Bands, EnsembleQuestion } from '#lib/analysis/ensemble.ts';
import { runEnsemble } from '#lib/workers/ensemble.ts';
import type { Pool } from '#lib/workers/pool.ts';
import type { tasks } from '#lib/workers/tasks.ts';
import { webPool } from '#lib/workers/web.ts';

/** So many that one in twenty is ten people. */
const people = 200;
const seed = 1;
/** Milliseconds without a change before anything is computed: while something is dragged, the picture comes first. */
const rest = 250;
/** Milliseconds between two pictures: more often tells nobody more. */
const pace = 200;

/** Bands, and of which scenario and place they are. */
export interface PeopleFound {
	key: string;
	bands: Bands;
}

export class People {
	found = $state.raw<PeopleFound>();
	failed = $state(false);
	readonly #pool: Pool<typeof tasks>;

	/** @param pool does the work; another one serves tests */
	constructor(pool: Pool<typeof tasks> = webPool()) {
		this.#pool = pool;
	}

	/**
	 * Asks anew. What is under way is dropped.
	 * @param key names the question: bands carry it, so that they are never taken for those of another one
	 * @returns stops it
	 */
	ask(key: string, question: Pick<EnsembleQuestion, 'scenario' | 'place'>): () => void {
		const stop = new AbortController();
		this.failed = false;
		let last = -Infinity;
		const onbands = (bands: Bands) => {
			const all = bands.people + bands.failed === bands.of;
			if (!all && performance.now() - last < pace) return;
			last = performance.now();
			this.found = { key, bands };
		};
		const timer = setTimeout(async () => {
			const outcome = await runEnsemble(
				this.#pool,
				{ ...question, people, seed },
				{ slot: 'people', signal: stop.signal, onbands }
			);
			if (!outcome.ok && outcome.cause === 'crashed') this.failed = true;
		}, rest);
		return () => {
			clearTimeout(timer);
			stop.abort();
		};
	}

	end(): void {
		this.#pool.end();
	}
}
