// What is embedded, as others see it: the messages of a frame, the custom element and the plugin of a slide deck all speak to this.
export { lastStep } from '#lib/state/step.ts';
import type { Notice } from '#lib/scenario/read.ts';
import type { Scenario } from '#lib/scenario/schema.ts';

/** Everything in it can be sent as a message. */
export interface StageState {
	/** A valid scenario. */
	scenario: Scenario;
	/** The same as the query of a link, without its leading `?`. */
	query: string;
	/** Hours from the start of the run: the cursor, and the end. */
	at: number;
	duration: number;
	/** How far the mechanism is built up, 0 to `lastStep`. */
	step: number;
	playing: boolean;
	language: string;
	theme: string;
	/** At the cursor: pg/mL for cytokines, against health where a quantity has no unit. */
	readouts: Record<string, number>;
	/** What happens, in plain sentences of `language`. */
	summary: string;
	/** Why there is no new run, in words; absent while all is well. */
	failure?: string;
}

/** What can be changed from outside. What is absent stays as it is. */
export interface StageChange {
	/** A scenario as the query of a link; all of it is replaced. */
	query?: string;
	/** A scenario as data, read as leniently as a file; all of it is replaced. */
	scenario?: unknown;
	/** Hours. */
	at?: number;
	/** 0 to `lastStep`. */
	step?: number;
	language?: string;
	theme?: string;
}

export interface Stage {
	state(): StageState;
	/** Takes what it can and never throws; tells what it could not take, or took otherwise. */
	set(change: StageChange): Notice[];
	play(): void;
	pause(): void;
	/** The build-up of the mechanism: one step on (1) or back (-1). */
	step(by: 1 | -1): void;
	/** Told of every state from now on, at most once a frame; ends with what is returned. */
	subscribe(listener: (state: StageState) => void): () => void;
	/** Ends everything; nothing of it is drawn or runs any more. */
	destroy(): void;
}
