// Drives Rodas5P over a time span: step-size control, exact events, dense samples, typed failure.
import { Rodas5p } from './rodas5p.ts';
import { Watcher } from './watcher.ts';
import type { FailureCause, OneStepMethod, Problem, Solution, Statistics } from './types.ts';

const safety = 0.9;
const smallestChange = 0.2;
const largestChange = 6;
const leastStep = 1e-200;
const leastFirstShare = 1e-8;
const defaultMaxSteps = 100_000;
/** Steps between two looks at the clock. */
const clockEvery = 32;

/**
 * Solves an initial-value problem.
 * @returns the state at the end, or the cause and the time at which it stopped. Never throws, never returns NaN.
 */
export function integrate(problem: Problem, method: OneStepMethod = new Rodas5p(problem.system)): Solution {
	return new Run(problem, method).solve();
}

/** Statistics before the first step. */
export const noStatistics = (): Statistics => ({
	accepted: 0,
	rejected: 0,
	rhsCalls: 0,
	jacobianCalls: 0,
	factorizations: 0,
	segments: 0
});

class Run {
	readonly #statistics = noStatistics();
	readonly #y: Float64Array;
	readonly #sampleState: Float64Array;
	readonly #atol: Float64Array;
	readonly #largest: Float64Array;
	readonly #from: number;
	readonly #to: number;
	readonly #watcher: Watcher | undefined;
	#t: number;
	/** What would have been a good first step after the last event. */
	#lastFirstStep = 0;
	#nextSample = 0;
	#stepsLeft: number;
	readonly #deadline: number;

	constructor(
		readonly problem: Problem,
		readonly method: OneStepMethod
	) {
		const { system, y0, atol } = problem;
		this.#t = problem.t0;
		this.#y = Float64Array.from(y0);
		this.#sampleState = new Float64Array(system.n);
		this.#atol = typeof atol === 'number' ? new Float64Array(system.n).fill(atol) : atol;
		this.#largest = new Float64Array(system.n);
		this.#from = system.from ?? 0;
		this.#to = system.to ?? system.n;
		this.#watcher = problem.watch && new Watcher(problem.watch, system.n, problem.given);
		this.#stepsLeft = problem.maxSteps ?? defaultMaxSteps;
		this.#deadline = problem.maxMs === undefined ? Infinity : performance.now() + problem.maxMs;
	}

	solve(): Solution {
		const { problem } = this;
		if (!this.#inputIsGood()) return this.#failed('bad-input');
		this.method.clear?.();
		let next = 0;
		const events = problem.events ?? [];
		// Times that differ by rounding only are one time: no step fits between them.
		const rounding = 1e-13 * Math.max(Math.abs(problem.t0), Math.abs(problem.t1));
		const isDue = () => next < events.length && events[next].t <= this.#t + rounding;
		for (;;) {
			while (isDue()) events[next++].apply(this.#y, problem.p);
			if (!allFinite(this.#y, this.#from, this.#to)) return this.#failed('not-finite');
			const end = Math.min(problem.t1, next < events.length ? events[next].t : Infinity);
			if (end > this.#t + rounding) {
				problem.given?.enter(this.#t, end, problem.p);
				const cause = this.#segment(end);
				if (cause) return this.#failed(cause);
			}
			if (this.#t + rounding >= problem.t1 && !isDue()) break;
		}
		this.#sampleHere();
		return { ok: true, t: this.#t, y: this.#y, statistics: this.#statistics };
	}

	#inputIsGood(): boolean {
		const { t0, t1, rtol, y0, p, system, events = [], samples } = this.problem;
		const sorted = (times: ArrayLike<number>) => {
			for (let i = 0; i < times.length; i++) {
				if (Number.isNaN(times[i]) || times[i] < times[i - 1]) return false;
			}
			return true;
		};
		return (
			Number.isFinite(t0) &&
			Number.isFinite(t1) &&
			t1 >= t0 &&
			rtol > 0 &&
			y0.length === system.n &&
			this.#atol.length === system.n &&
			this.#atol.every((tolerance) => tolerance > 0) &&
			allFinite(y0) &&
			allFinite(p) &&
			sorted(events.map((e) => e.t)) &&
			(!samples || (sorted(samples) && !(samples[0] < t0) && !(samples[samples.length - 1] > t1)))
		);
	}

	/** From the present time to `end` without events in between. */
	#segment(end: number): FailureCause | undefined {
		const { method, problem } = this;
		const { p } = problem;
		const power = 1 / (method.estimateOrder + 1);
		const stats = this.#statistics;
		const y = this.#y;
		stats.segments++;
		let step = 0;
		let lastError = 1e-4;
		let lastStep = 0;
		while (this.#t < end) {
			method.begin(y, p, this.#t, problem.given);
			this.#watcher?.begin(y, p, this.#t);
			stats.rhsCalls++;
			stats.jacobianCalls++;
			const isFirst = step === 0;
			if (isFirst) step = this.#firstStep(end);
			let rejectedHere = false;
			for (;;) {
				if (this.#stepsLeft-- <= 0) return 'too-many-steps';
				if (this.#stepsLeft % clockEvery === 0 && performance.now() > this.#deadline) return 'too-long';
				const left = end - this.#t;
				const reachesEnd = step * 1.01 >= left;
				if (reachesEnd) step = left;
				// So small that time would stand still; or that nothing is ever small enough.
				if (!(step > Math.max(1e-14 * Math.abs(this.#t), leastStep))) {
					return allFinite(y, this.#from, this.#to) ? 'step-too-small' : 'not-finite';
				}
				const error = this.#attempt(step);
				if (error <= 1) {
					this.#accept(step, reachesEnd ? end : this.#t + step);
					const next = nextStep(step, error, lastStep, lastError, power);
					lastError = Math.max(error, 1e-4);
					lastStep = step;
					if (isFirst) this.#lastFirstStep = next;
					step = rejectedHere ? Math.min(next, step) : next;
					break;
				}
				stats.rejected++;
				rejectedHere = true;
				step *= Number.isFinite(error) ? Math.max(smallestChange, safety * error ** -power) : 0.25;
			}
		}
		return undefined;
	}

	/** Scaled error of one tried step: accepted when at most 1; infinite when the step made no sense. */
	#attempt(step: number): number {
		const { method, problem } = this;
		const { y1, error } = method;
		this.#statistics.factorizations++;
		if (method.try(this.#y, problem.p, step) === 'singular') return Infinity;
		this.#statistics.rhsCalls += 7;
		const y = this.#y;
		const atol = this.#atol;
		const largest = this.#largest;
		const { rtol, nonNegative, ofLargest = 0 } = problem;
		let worst = 0;
		for (let i = this.#from; i < this.#to; i++) {
			const size = Math.max(Math.abs(y[i]), Math.abs(y1[i]), ofLargest * largest[i]);
			const scale = atol[i] + rtol * size;
			const share = Math.abs(error[i]) / scale;
			if (share > worst) worst = share;
			else if (!(share <= worst)) return Infinity;
			// Measured by what never shrinks: what was allowed once stays allowed, else no step would be small enough.
			if (nonNegative && y1[i] < -10 * (atol[i] + (ofLargest > 0 ? rtol * largest[i] : 0))) return Infinity;
		}
		return worst;
	}

	#accept(step: number, t1: number): void {
		const { samples, onSample, onStep, p } = this.problem;
		const { y1 } = this.method;
		this.#statistics.accepted++;
		onStep?.(this.#t, step, this.#y, this.method);
		if (samples && onSample && this.#nextSample < samples.length && samples[this.#nextSample] < t1) {
			this.method.prepareDense();
			const t0 = this.#t;
			while (this.#nextSample < samples.length && samples[this.#nextSample] < t1) {
				const theta = (samples[this.#nextSample] - t0) / step;
				this.method.interpolate(this.#y, theta, this.#sampleState);
				onSample(this.#nextSample++, this.#sampleState, p);
			}
		}
		this.#watcher?.step(this.#y, p, this.#t, step, this.method);
		for (let i = this.#from; i < this.#to; i++) {
			this.#y[i] = y1[i];
			this.#largest[i] = Math.max(this.#largest[i], Math.abs(y1[i]));
		}
		this.#t = t1;
	}

	/** Samples that fall on the final time. */
	#sampleHere(): void {
		const { samples, onSample, p } = this.problem;
		if (!samples || !onSample) return;
		while (this.#nextSample < samples.length) onSample(this.#nextSample++, this.#y, p);
	}

	/** Hairer, Nørsett and Wanner, Solving ODE I, II.4, without the second evaluation; the control does the rest. */
	#firstStep(end: number): number {
		const y = this.#y;
		const { f0 } = this.method;
		let size = 0;
		let slope = 0;
		for (let i = this.#from; i < this.#to; i++) {
			const scale = this.#atol[i] + this.problem.rtol * Math.abs(y[i]);
			size = Math.max(size, Math.abs(y[i]) / scale);
			slope = Math.max(slope, Math.abs(f0[i]) / scale);
		}
		const span = end - this.#t;
		// Nothing moves, and nothing from outside will move it: one step to the end.
		if (slope === 0 && !this.problem.given) return span;
		const guess = size > 1e-5 && slope > 1e-10 ? (0.01 * size) / slope : span * 1e-3;
		// A state that starts at nothing and rises steeply makes the guess senseless, and one dose is like the one before:
		// what is too long is tried again.
		return Math.min(Math.max(guess, span * leastFirstShare, this.#lastFirstStep), span);
	}

	#failed(cause: FailureCause): Solution {
		return {
			ok: false,
			cause,
			t: this.#t,
			y: this.#y,
			samplesDone: this.#nextSample,
			statistics: this.#statistics
		};
	}
}

/** Predictive control after Gustafsson; with an estimate of order 4 errors go with step⁵, and `power` is 1/5. */
function nextStep(step: number, error: number, lastStep: number, lastError: number, power: number): number {
	const bounded = Math.max(error, 1e-10);
	let change = safety * bounded ** -power;
	if (lastStep > 0)
		change = Math.min(change, (step / lastStep) * (lastError / (bounded * bounded)) ** power * safety);
	return step * Math.min(largestChange, Math.max(smallestChange, change));
}

function allFinite(values: ArrayLike<number>, from = 0, to = values.length): boolean {
	for (let i = from; i < to; i++) if (!Number.isFinite(values[i])) return false;
	return true;
}
