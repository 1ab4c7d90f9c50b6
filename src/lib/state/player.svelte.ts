// Plays through time: the cursor glides, a run in twenty seconds, or steps from one whole day, week or month to the next.
import { clock, type Experiment } from '#lib/scenario/fields.ts';
import { flaresOf } from '#lib/simulate/flares.ts';
import { peakOf } from '#lib/simulate/measures.ts';
import { hoursPerDay } from '#lib/simulate/problem.ts';
import type { Run } from '#lib/simulate/run.ts';

/** What can be played: the workbench, as far as the player knows it. */
export interface Playable {
	/** The run that is looked at. */
	readonly seen: Run;
	/** Hours. */
	readonly cursor: number;
	readonly duration: number;
	/** Kept there, so that what moves along need not know the player. */
	playing: boolean;
	moveCursor(hours: number): void;
}

export const speeds = [0.5, 1, 2, 4] as const;
export type Speed = (typeof speeds)[number];

const hoursPer = {
	quarter: 0.25,
	hour: 1,
	day: hoursPerDay,
	week: 7 * hoursPerDay,
	month: 30.4375 * hoursPerDay
};
export type StepUnit = keyof typeof hoursPer;

const unitsOf = { h: ['quarter', 'hour'], d: ['day', 'week', 'month'] } as const;

/** At the usual speed the whole run takes so long. */
export const wholeRunMs = 20_000;
/** For those who want no motion: one step in so long, at the usual speed. */
export const stillStepMs = 1000;
/** How often somebody looks whether anything is drawn. */
const watchMs = 1000;
/** A frame that comes later than this (a busy page) does not make the cursor leap. */
const longestFrameMs = 100;

export class Player {
	readonly #bench: Playable;
	speed = $state<Speed>(1);
	#unit = $state<StepUnit>();

	#frame = 0;
	#watch: ReturnType<typeof setInterval> | undefined;
	/** Pictures drawn since the watch looked last, and how often it saw none. */
	#drawn = 0;
	#missed = 0;
	#lastFrame?: number;
	/** Milliseconds towards the next step, where nothing glides. */
	#waited = 0;
	#experiment?: Experiment;

	readonly #milestones: readonly number[] = $derived.by(() =>
		milestones(this.#bench.seen, this.#bench.duration)
	);

	constructor(bench: Playable) {
		this.#bench = bench;
	}

	get playing(): boolean {
		return this.#bench.playing;
	}

	/** Steps that suit the experiment. */
	get units(): readonly StepUnit[] {
		return unitsOf[clock[this.#bench.seen.experiment]];
	}

	/** What a step goes by: as chosen, else about a twentieth of the run. */
	get unit(): StepUnit {
		if (this.#unit && this.units.includes(this.#unit)) return this.#unit;
		const fits = this.units.filter((unit) => hoursPer[unit] <= this.#bench.duration / 10);
		return fits.at(-1) ?? this.units[0];
	}
	set unit(unit: StepUnit) {
		this.#unit = unit;
	}

	get atStart(): boolean {
		return this.#bench.cursor <= 0;
	}

	get atEnd(): boolean {
		return this.#bench.cursor >= this.#bench.duration;
	}

	/** Hours of the next flare, peak of a cytokine, or end of a culture; undefined when none comes. */
	get next(): number | undefined {
		const { cursor, duration } = this.#bench;
		return this.#milestones.find((hours) => hours > cursor + 1e-6 && hours <= duration);
	}

	/** From where the cursor stands; from the start when it stands at the end. */
	play(): void {
		if (this.playing) return;
		if (this.atEnd) this.#bench.moveCursor(0);
		this.#bench.playing = true;
		this.#lastFrame = undefined;
		this.#waited = 0;
		this.#experiment = this.#bench.seen.experiment;
		document.addEventListener('visibilitychange', this.#onHidden);
		this.#frame = requestAnimationFrame(this.#advance);
		this.#drawn = this.#missed = 0;
		clearInterval(this.#watch);
		this.#watch = setInterval(this.#look, watchMs);
	}

	pause(): void {
		if (this.playing) this.#stop();
	}

	#stop(): void {
		this.#bench.playing = false;
		cancelAnimationFrame(this.#frame);
		clearInterval(this.#watch);
		document.removeEventListener('visibilitychange', this.#onHidden);
	}

	toggle(): void {
		if (this.playing) this.pause();
		else this.play();
	}

	/** To the next whole unit, or the one before. */
	step(direction: 1 | -1): void {
		const { cursor, duration } = this.#bench;
		const size = hoursPer[this.unit];
		const whole = cursor / size;
		// A cursor that stands on a whole unit, but for rounding, goes to the next one.
		const to = direction > 0 ? Math.floor(whole + 1e-6) + 1 : Math.ceil(whole - 1e-6) - 1;
		this.#bench.moveCursor(Math.min(duration, Math.max(0, to * size)));
	}

	toStart(): void {
		this.#bench.moveCursor(0);
	}

	toNext(): void {
		const { next } = this;
		if (next !== undefined) this.#bench.moveCursor(next);
	}

	readonly #onHidden = () => {
		if (document.hidden) this.pause();
	};

	/**
	 * A browser may stop to draw a frame that is out of sight without a word to what is in it. Twice, because a page that is
	 * busy for long draws nothing for a while either.
	 */
	readonly #look = () => {
		this.#missed = this.#drawn > 0 ? 0 : this.#missed + 1;
		this.#drawn = 0;
		if (this.#missed >= 2) this.#stop();
	};

	readonly #advance = (now: number) => {
		const bench = this.#bench;
		this.#drawn++;
		// Somebody else has ended it; and another experiment has another time.
		if (!this.playing || bench.seen.experiment !== this.#experiment) return this.#stop();
		const passed = Math.min(longestFrameMs, now - (this.#lastFrame ?? now)) * this.speed;
		this.#lastFrame = now;
		if (wantsStillness()) {
			this.#waited += passed;
			if (this.#waited >= stillStepMs) {
				this.#waited -= stillStepMs;
				this.step(1);
			}
		} else if (passed > 0) {
			bench.moveCursor(Math.min(bench.duration, bench.cursor + (passed / wholeRunMs) * bench.duration));
		}
		if (this.atEnd) return this.pause();
		this.#frame = requestAnimationFrame(this.#advance);
	};
}

function wantsStillness(): boolean {
	return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Times worth going to, in hours, in order: where flares begin, where the cytokines peak, where a culture ends. */
export function milestones(run: Run, duration: number): number[] {
	if (run.experiment === 'course') return flaresOf(run).map(({ start }) => start);
	if (run.experiment === 'dish') return [duration];
	const { tnf, il6, il10 } = run.columns;
	return [tnf, il6, il10].map((values) => peakOf(run.hours, values).hours).sort((a, b) => a - b);
}
