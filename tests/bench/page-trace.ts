// A trace of a drag → how long each move took to the screen, and what the main thread did meanwhile. Pure.

/** What is read of an event in the trace format of Chromium; times in microseconds. */
export interface TraceEvent {
	name: string;
	ph: string;
	ts: number;
	dur?: number;
	/** Of that, time on a processor. */
	tdur?: number;
	pid: number;
	tid: number;
	id2?: { local?: string };
	args?: { event_latency?: { event_type?: string }; name?: string };
}

export interface Spread {
	median: number;
	p95: number;
}

/** Milliseconds. */
export interface Measured {
	/** Moves that were sent, and those whose own picture came to the screen; the others are dropped frames. */
	moves: number;
	shown: number;
	/** From the pointer (as the browser got it from the system) to the screen, waiting for the display included. */
	total: Spread;
	/** The same without the wait before the page hears of it: moves are handed out once per refresh of the display. */
	answer: Spread;
	/** Processor time of the main thread per picture: other programs that run beside hardly change it. */
	processor: Spread;
	/** Of the answer: main thread per picture (solve, other script, style and layout, paint and commit), then the compositor. */
	parts: Record<Part, Spread>;
}

type Task = 'solve' | 'script' | 'style' | 'paint';
type Part = Task | 'compositor';

/** Name that the page gives its solves. */
const solveMark = 'solve';

/** Name that the browser gives the main thread of a page. */
const mainThread = 'CrRendererMain';

const taskOf: Record<string, Task> = {
	[solveMark]: 'solve',
	EventDispatch: 'script',
	FunctionCall: 'script',
	FireAnimationFrame: 'script',
	TimerFire: 'script',
	RunMicrotasks: 'script',
	MinorGC: 'script',
	MajorGC: 'script',
	UpdateLayoutTree: 'style',
	Layout: 'style',
	PrePaint: 'paint',
	Paint: 'paint',
	Layerize: 'paint',
	Commit: 'paint'
};

/** One pointer move on its way: when it came, and when each stage began and ended. */
interface Journey {
	type: string;
	pid: number;
	start: number;
	end: number;
	stages: Map<string, { start: number; end: number }>;
}

export function measure(events: TraceEvent[]): Measured {
	const moves = journeys(events).filter(({ type }) => type === 'MOUSE_DRAGGED');
	const shown = moves.filter(({ stages }) => stages.has('SwapEndToPresentationCompositorFrame'));
	const heard = ({ stages, start }: Journey) => stages.get('RendererMainProcessing')?.start ?? start;
	const committed = ({ stages, end }: Journey) => stages.get('Commit')?.end ?? end;
	const work = workBetween(events, shown[0]?.pid, shown.map(heard));
	const processor = work.map(({ processor }) => processor);
	const spread = (values: number[]) => spreadOf(values.map((value) => value / 1000));
	return {
		moves: moves.length,
		shown: shown.length,
		total: spread(shown.map(({ start, end }) => end - start)),
		answer: spread(shown.map((move) => move.end - heard(move))),
		processor: spread(processor),
		parts: {
			solve: spread(work.map(({ solve }) => solve)),
			script: spread(work.map(({ script }) => script)),
			style: spread(work.map(({ style }) => style)),
			paint: spread(work.map(({ paint }) => paint)),
			compositor: spread(shown.map((move) => move.end - committed(move)))
		}
	};
}

/** Input events with their stages. Ids are used again, so what belongs together also lies within begin and end. */
function journeys(events: TraceEvent[]): Journey[] {
	const open = new Map<string, Journey>();
	const done: Journey[] = [];
	const async = events.filter(({ ph, id2 }) => (ph === 'b' || ph === 'e') && id2?.local);
	for (const { name, ph, ts, pid, id2, args } of async.sort((a, b) => a.ts - b.ts)) {
		const key = `${pid} ${id2!.local}`;
		const journey = open.get(key);
		if (name === 'EventLatency' && ph === 'b') {
			const type = args?.event_latency?.event_type ?? '';
			open.set(key, { type, pid, start: ts, end: ts, stages: new Map() });
		} else if (name === 'EventLatency' && journey) {
			journey.end = ts;
			done.push(journey);
			open.delete(key);
		} else if (ph === 'b') journey?.stages.set(name, { start: ts, end: ts });
		else if (journey?.stages.has(name)) journey.stages.get(name)!.end = ts;
	}
	return done.sort((a, b) => a.start - b.start);
}

/** Work of the page's main thread from each of these times to the next: the picture of one move. */
function workBetween(
	events: TraceEvent[],
	pid: number,
	times: number[]
): (Record<Task, number> & { processor: number })[] {
	const frames = times.map(() => ({ solve: 0, script: 0, style: 0, paint: 0, processor: 0 }));
	const main = events.find((e) => e.args?.name === mainThread && e.pid === pid)?.tid;
	const spans = [...solves(events, pid), ...events.filter((e) => e.ph === 'X' && e.tid === main)]
		.filter((e) => e.pid === pid && e.name in taskOf)
		.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
	const stack: { task: Task; end: number }[] = [];
	let at = 0;
	let frame = -1;
	/** Time up to `to` belongs to the innermost span that is open. */
	const passTo = (to: number) => {
		while (stack.length > 0) {
			const { task, end } = stack[stack.length - 1];
			const until = Math.min(end, to);
			if (frame >= 0 && until > at) frames[frame][task] += until - at;
			at = Math.max(at, until);
			if (end > to) break;
			stack.pop();
		}
		at = Math.max(at, to);
	};
	for (const { name, ts, dur = 0, tdur = dur } of spans) {
		passTo(ts);
		while (frame + 1 < times.length && times[frame + 1] <= ts) frame++;
		if (frame >= 0 && stack.length === 0) frames[frame].processor += tdur;
		stack.push({ task: taskOf[name], end: ts + dur });
	}
	passTo(Infinity);
	return frames;
}

/** The page's own marks have a begin and an end: made one span each. */
function solves(events: TraceEvent[], pid: number): TraceEvent[] {
	const marks = events.filter((e) => e.name === solveMark && e.pid === pid).sort((a, b) => a.ts - b.ts);
	const begins = marks.filter(({ ph }) => ph === 'b');
	const ends = marks.filter(({ ph }) => ph === 'e');
	return begins.map((begin, i) => ({ ...begin, ph: 'X', dur: (ends[i]?.ts ?? begin.ts) - begin.ts }));
}

function spreadOf(values: number[]): Spread {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
	return { median: at(0.5), p95: at(0.95) };
}
