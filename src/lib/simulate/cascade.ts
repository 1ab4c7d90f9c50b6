// Solves a system part by part, each with steps of its own. Drugs know nothing of the body, and a place knows nothing
// of the others nor of the blood: so the drugs are solved first, then each place with the drugs given, then the blood
// with all that flows into it given. A flare in one bone makes only that bone take small steps.
import { integrate, noStatistics } from '#lib/solver/integrate.ts';
import { Rodas5p } from '#lib/solver/rodas5p.ts';
import { Trace } from '#lib/solver/trace.ts';
import type { Given, OdeSystem, Problem, Solution, Statistics, Watch } from '#lib/solver/types.ts';
import type { Part, SharedBlock, System } from './compose.ts';

/** A problem whose system may be solved part by part. What the parts are watched for stands beside it. */
export interface SystemProblem extends Omit<Problem, 'system' | 'given' | 'onStep' | 'watch'> {
	system: System;
	/** Part, by its place among the parts of the system, and what is looked for in its states. */
	watches?: readonly { part: number; watch: Watch }[];
	/** Room for the states at the samples, one after another; without it they stand in memory kept between solves. */
	rows?: Float64Array;
}

/** A part, in the vector of the whole. */
interface Stage {
	part: Part;
	method: Rodas5p;
	/** What later parts need of it. */
	trace?: Trace;
	given?: Given;
}

/**
 * Solves the problem. As {@link integrate}: never throws, never returns NaN. The statistics are sums over the parts,
 * and so is the limit of steps.
 */
export function solveByParts(problem: SystemProblem): Solution {
	let cascade = cascades.get(problem.system);
	if (!cascade) cascades.set(problem.system, (cascade = new Cascade(problem.system)));
	return cascade.solve(problem);
}

/**
 * Tolerances that suit every state of the model: what counts is its size when something happens, not at rest. Some states
 * never come to more than 1e-5 in a calm bone, and are followed even there.
 */
export const tolerances = (rtol: number) => ({ rtol, atol: rtol * 1e-5, ofLargest: 0.1 });

const cascades = new WeakMap<System, Cascade>();

/** Order and working memory for one system. */
class Cascade {
	readonly #stages: Stage[];
	/** States at the samples, one after another; kept between runs. */
	#rows: Float64Array = new Float64Array();
	/** Parameters of the part that is being solved. */
	#p: Float64Array = new Float64Array();

	constructor(readonly system: System) {
		const [shared, hub, ...places] = system.parts;
		const length = system.n + hub.block.n;
		const drugs = alone(system, shared, hub);
		const drugTrace = this.#drugTrace(shared, drugs);
		const first = { part: shared, method: new Rodas5p(drugs), trace: drugTrace };
		const middle = places.map((part) => {
			const given = new Upstream(length, shared.block, drugTrace, []);
			const place = alone(system, part, hub, given);
			const trace = this.#flowTrace(part, place);
			return { part, method: new Rodas5p(place), trace, given };
		});
		const inflows = middle.map(({ trace }) => trace);
		const given = new Upstream(length, shared.block, drugTrace, inflows);
		const fed = withInflow(system, hub, places, given);
		this.#stages = [first, ...middle, { part: hub, method: new Rodas5p(fed), given }];
	}

	solve(problem: SystemProblem): Solution {
		const { system, samples = new Float64Array(), watches = [] } = problem;
		const { n } = system;
		const rows = problem.rows ?? this.#rowsFor(samples.length * n);
		const y = new Float64Array(n);
		const statistics = noStatistics();
		let { t1 } = problem;
		let count = samples.length;
		let stepsLeft = problem.maxSteps;
		const begun = problem.maxMs === undefined ? 0 : performance.now();
		let failure: Extract<Solution, { ok: false }> | undefined;
		for (const [order, { part, method, trace, given }] of this.#stages.entries()) {
			const isLast = order === this.#stages.length - 1;
			const { o, block } = part;
			const length = method.system.n;
			this.#p = isLast ? problem.p : Float64Array.from(problem.p);
			trace?.clear();
			const solution = integrate(
				{
					...problem,
					system: method.system,
					y0: lengthened(problem.y0, n, length),
					atol: typeof problem.atol === 'number' ? problem.atol : padded(problem.atol, n, length),
					p: this.#p,
					t1,
					samples: samples.subarray(0, count),
					maxSteps: stepsLeft,
					maxMs: problem.maxMs && Math.max(0, problem.maxMs - (performance.now() - begun)),
					given,
					onStep: trace?.keep,
					watch: watches.find((w) => system.parts[w.part] === part)?.watch,
					onSample(index, state, p) {
						const row = index * n;
						for (let i = o; i < o + block.n; i++) rows[row + i] = state[i];
						if (isLast) problem.onSample?.(index, rows.subarray(row, row + n), p);
					}
				},
				method
			);
			for (const key of Object.keys(statistics) as (keyof Statistics)[])
				statistics[key] += solution.statistics[key];
			for (let i = o; i < o + block.n; i++) y[i] = solution.y[i];
			if (stepsLeft !== undefined) stepsLeft -= solution.statistics.accepted + solution.statistics.rejected;
			if (!solution.ok) {
				failure = solution;
				// The others are followed as far as this one came.
				t1 = solution.t;
				count = solution.samplesDone;
				if (solution.cause === 'bad-input') break;
			}
		}
		if (failure) return { ...failure, y, samplesDone: count, statistics };
		return { ok: true, t: t1, y, statistics };
	}

	#rowsFor(size: number): Float64Array {
		if (this.#rows.length < size) this.#rows = new Float64Array(size);
		return this.#rows;
	}

	#drugTrace({ o, block }: Part, drugs: OdeSystem): Trace {
		const places = Array.from({ length: block.n }, (_, i) => o + i);
		return new Trace(places, drugs, (y, out) => {
			for (let i = 0; i < block.n; i++) out[i] = y[o + i];
		});
	}

	/** What a place adds to states of the hub: behind the vector, in the order of the hub's states. */
	#flowTrace({ o, block }: Part, place: OdeSystem): Trace {
		const places = block.targets.map((target) => this.system.n + target);
		return new Trace(places, place, (y, out) => block.flows(y, this.#p, out, o));
	}
}

/**
 * The levers at the beginning of the vector, where the whole has the shared states that they come from; what flows into
 * the hub behind its end.
 */
class Upstream implements Given {
	/** Whether the levers change between the two present events; while no drug is given they do not. */
	move = false;
	#p: Float64Array = new Float64Array();
	readonly #drugs: Float64Array;
	readonly #drugSlopes: Float64Array;
	readonly #slopesByDrug: Float64Array;
	/** Levers where they rest; how they turn at the start of the step. */
	readonly #levers: Float64Array;
	readonly #turns: Float64Array;
	/** Those of the inflows that have anything to say. */
	#speaking: readonly Trace[] = [];
	/** Their places in the vector, and slopes there. */
	#places: number[] = [];
	readonly #slopes: Float64Array;

	constructor(
		length: number,
		readonly shared: SharedBlock,
		readonly drugTrace: Trace,
		readonly inflows: readonly Trace[]
	) {
		this.#drugs = new Float64Array(shared.n);
		this.#drugSlopes = new Float64Array(shared.n);
		this.#slopesByDrug = new Float64Array(shared.slopeCount);
		this.#levers = new Float64Array(shared.leverCount);
		this.#turns = new Float64Array(shared.leverCount);
		this.#slopes = new Float64Array(length);
	}

	enter(start: number, end: number, p: Float64Array): void {
		this.#p = p;
		this.drugTrace.enter(start, end);
		this.move = !this.drugTrace.rests;
		if (!this.move) this.shared.levers(this.#drugs.fill(0), p, this.#levers);
		this.#speaking = this.inflows.filter((trace) => trace.live.length > 0);
		for (const trace of this.#speaking) trace.enter(start, end);
		this.#places = [...new Set(this.#speaking.flatMap((trace) => trace.live))];
	}

	begin(t: number, y: Float64Array): void {
		this.values(t, y);
		if (this.move) {
			this.drugTrace.addSlopes(t, this.#drugSlopes.fill(0));
			this.shared.slopes(this.#drugs, this.#p, this.#slopesByDrug, 0);
			this.shared.turn(this.#slopesByDrug, 0, this.#drugSlopes, this.#turns);
		}
		this.#clear(this.#slopes);
		for (let i = 0; i < this.#speaking.length; i++) this.#speaking[i].addSlopes(t, this.#slopes);
	}

	values(t: number, y: Float64Array): void {
		if (this.move) {
			this.drugTrace.addValues(t, this.#drugs.fill(0));
			this.shared.levers(this.#drugs, this.#p, y);
		} else {
			for (let i = 0; i < this.#levers.length; i++) y[i] = this.#levers[i];
		}
		this.#clear(y);
		for (let i = 0; i < this.#speaking.length; i++) this.#speaking[i].addValues(t, y);
	}

	slopes(factor: number, b: Float64Array): void {
		if (this.move) for (let i = 0; i < this.#turns.length; i++) b[i] = factor * this.#turns[i];
		const places = this.#places;
		for (let i = 0; i < places.length; i++) b[places[i]] = factor * this.#slopes[places[i]];
	}

	#clear(v: Float64Array): void {
		const places = this.#places;
		for (let i = 0; i < places.length; i++) v[places[i]] = 0;
	}
}

/** A part by itself. What it sends to the hub falls on places that nobody reads; they are kept at zero. */
function alone({ n }: System, { o, block }: Part, hub: Part, given?: Upstream): OdeSystem {
	const targets = block.targets.map((target) => hub.o + target);
	const clear = (v: Float64Array) => {
		for (let i = 0; i < targets.length; i++) v[targets[i]] = 0;
	};
	return {
		n,
		from: o,
		to: o + block.n,
		jacobianSize: block.jacobianSize,
		factorSize: block.factorSize,
		rhs(y, p, d) {
			clear(d);
			block.rhs(y, y, p, d, o);
		},
		jacobian: (y, p, jac) => block.jacobian(y, y, p, jac, o, 0, given?.move === true),
		factor: (jac, diagonal, lu) => block.factor(jac, diagonal, lu, 0, 0),
		solve(lu, b) {
			clear(b);
			block.solve(lu, b, o, 0, given?.move ? b : undefined);
		}
	};
}

/** The hub, with what flows into it standing behind the vector, in the order of its states. */
function withInflow({ n }: System, { o, block }: Part, places: readonly Part[], given: Upstream): OdeSystem {
	const targets = [...new Set(places.flatMap((place) => [...place.block.targets]))];
	const add = (v: Float64Array, to: Float64Array) => {
		for (let i = 0; i < targets.length; i++) to[o + targets[i]] += v[n + targets[i]];
	};
	return {
		n: n + block.n,
		from: o,
		to: o + block.n,
		jacobianSize: block.jacobianSize,
		factorSize: block.factorSize,
		rhs(y, p, d) {
			block.rhs(y, y, p, d, o);
			add(y, d);
		},
		jacobian: (y, p, jac) => block.jacobian(y, y, p, jac, o, 0, given.move),
		factor: (jac, diagonal, lu) => block.factor(jac, diagonal, lu, 0, 0),
		solve(lu, b) {
			add(b, b);
			block.solve(lu, b, o, 0, given.move ? b : undefined);
		}
	};
}

/** The vector with room behind it; a vector of the wrong length stays wrong, for the solver to refuse. */
function lengthened(y: Float64Array, n: number, length: number, rest = 0): Float64Array {
	if (y.length !== n || length === n) return y;
	const more = new Float64Array(length).fill(rest);
	more.set(y);
	return more;
}

const padded = (atol: Float64Array, n: number, length: number) => lengthened(atol, n, length, 1);
