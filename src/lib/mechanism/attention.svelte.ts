// What this person looks at in the mechanism: a part with the focus, one that is told of, a loop, a step of the build-up.
import type { LoopId } from './loops.ts';
import { around } from './neighbours.ts';
import { lastStep } from '#lib/state/step.ts';

export class Attention {
	/** The part that has the focus. */
	looked = $state<string>();
	/** The part that is told of below the picture. */
	open = $state<string>();
	loop = $state<LoopId>();
	#loopParts = $state.raw<ReadonlySet<string>>();
	/** Whether the list of loops is out. */
	loops = $state(false);
	/** The step of a reader who builds the picture up, 0..6. */
	built = $state<number>();
	/** Where the tab key comes back to: among the parts, and among the drugs. */
	stop = $state('danger');
	drugStop = $state('nsaid');
	/** Whether anybody has come here: then there is more for the keyboard. */
	met = $state(false);

	readonly #step: () => number | undefined;
	/** How far the picture is built up, 0..6. */
	readonly step = $derived.by(() => this.#step() ?? this.built ?? lastStep);
	/** What stands in the light, or undefined when all does. */
	readonly lit = $derived.by(() => this.#loopParts ?? around(this.open ?? this.looked));

	/** @param step how far something else has led, if anything does */
	constructor(step: () => number | undefined) {
		this.#step = step;
	}

	/** Tells of a part, or no more of it. */
	tell(part: string | undefined): void {
		void this.choose(undefined);
		this.open = part === this.open ? undefined : part;
	}

	async choose(loop: LoopId | undefined): Promise<void> {
		this.loop = loop;
		if (!loop) {
			this.#loopParts = undefined;
			return;
		}
		this.open = undefined;
		const { partsOfLoop } = await import('./loops.ts');
		if (this.loop === loop) this.#loopParts = partsOfLoop(loop);
	}

	/** @param step 0..6, or undefined for the whole picture */
	build(step: number | undefined): void {
		void this.choose(undefined);
		this.open = undefined;
		this.loops = false;
		this.built = step;
	}

	listLoops(out: boolean): void {
		this.build(undefined);
		this.loops = out;
	}
}
