// Reading a trace of a drag: made up here, so that every figure is known.
import { expect, test } from 'vitest';
import { measure, type TraceEvent } from '../bench/page-trace.ts';

const [page, thread, other] = [10, 11, 12];

const stage = (id: string, name: string, from: number, to: number, type?: string): TraceEvent[] => [
	{
		name,
		ph: 'b',
		ts: from,
		pid: page,
		tid: other,
		id2: { local: id },
		...(type && { args: { event_latency: { event_type: type } } })
	},
	{ name, ph: 'e', ts: to, pid: page, tid: other, id2: { local: id } }
];
const task = (name: string, from: number, to: number, tid = thread): TraceEvent => ({
	name,
	ph: 'X',
	ts: from,
	dur: to - from,
	tdur: (to - from) / 2,
	pid: page,
	tid
});

/** A move at `t` that is heard 4 ms later and on screen after 20 ms; the page solves for 3 ms and draws for the rest. */
const shownMove = (id: string, t: number): TraceEvent[] => [
	...stage(id, 'EventLatency', t, t + 20_000, 'MOUSE_DRAGGED'),
	...stage(id, 'RendererMainProcessing', t + 4000, t + 5000),
	...stage(id, 'Commit', t + 13_000, t + 14_000),
	...stage(id, 'SwapEndToPresentationCompositorFrame', t + 19_000, t + 20_000),
	task('EventDispatch', t + 4000, t + 5000),
	task('FireAnimationFrame', t + 5000, t + 10_000),
	task('FunctionCall', t + 5100, t + 9900),
	...stage('solve', 'solve', t + 6000, t + 9000).map((e) => ({ ...e, tid: thread })),
	task('UpdateLayoutTree', t + 10_000, t + 10_500),
	task('Layout', t + 10_500, t + 12_000),
	task('Paint', t + 12_000, t + 13_000),
	task('Layout', t + 12_000, t + 13_000, other)
];

const coalesced = (id: string, t: number) => [
	...stage(id, 'EventLatency', t, t + 900, 'MOUSE_DRAGGED'),
	...stage(id, 'RendererMainProcessing', t + 100, t + 200)
];
const named: TraceEvent = {
	name: 'thread_name',
	ph: 'M',
	ts: 0,
	pid: page,
	tid: thread,
	args: { name: 'CrRendererMain' }
};
const press = stage('1', 'EventLatency', 0, 500, 'MOUSE_PRESSED');

test('each move is followed from the pointer to the screen, and its work is told apart', () => {
	// Ids are used again once a journey has ended.
	const trace = [
		named,
		...press,
		...shownMove('1', 1000),
		...shownMove('1', 40_000),
		...coalesced('2', 70_000)
	];
	const { moves, shown, total, answer, processor, parts } = measure(trace.reverse());
	expect({ moves, shown }).toEqual({ moves: 3, shown: 2 });
	expect(total).toEqual({ median: 20, p95: 20 });
	expect(answer).toEqual({ median: 16, p95: 16 });
	// On a processor for half of the time that its tasks took.
	expect(processor.median).toBeCloseTo(4.5, 10);
	expect(parts.solve.median).toBeCloseTo(3, 10);
	// The listener, and the frame around the solve.
	expect(parts.script.median).toBeCloseTo(1 + 2, 10);
	expect(parts.style.median).toBeCloseTo(2, 10);
	expect(parts.paint.median).toBeCloseTo(1, 10);
	expect(parts.compositor.median).toBeCloseTo(6, 10);
});

test('a slow move shows in the 95th percentile, not in the median', () => {
	const quick = Array.from({ length: 9 }, (_, i) => shownMove('1', i * 30_000)).flat();
	const slow = [
		...stage('1', 'EventLatency', 900_000, 990_000, 'MOUSE_DRAGGED'),
		...stage('1', 'SwapEndToPresentationCompositorFrame', 989_000, 990_000)
	];
	expect(measure([...quick, ...slow]).total).toEqual({ median: 20, p95: 90 });
});
