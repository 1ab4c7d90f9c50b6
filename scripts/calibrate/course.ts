// One course of the disease for a parameter set, and the figures by which a search judges it.
import '../../src/lib/simulate/further.ts';
import { courseSystem } from '../../src/lib/simulate/systems.ts';
import { parameterIndex } from '../../src/lib/model/generated/layout.ts';
import { flareBegins, flareEnds } from '../../src/lib/simulate/turns.ts';
import { integrate } from '../../src/lib/solver/integrate.ts';
import { Rodas5p } from '../../src/lib/solver/rodas5p.ts';

const course = courseSystem();

const day = 24;
const method = new Rodas5p(course);
const at = {
	tnf: course.states.indexOf('site_tnf'),
	il1b: course.states.indexOf('site_il1b'),
	osteoclasts: course.states.indexOf('site_osteoclasts'),
	bone: course.states.indexOf('site_bone')
};
const danger = course.states.indexOf('site_danger');

/** Highest and lowest of something. */
export interface Range {
	low: number;
	high: number;
}

export interface CourseFigures {
	/** Last day on which TNF is 20 pg/mL above rest. */
	settledDay: number;
	/** TNF above rest on days 100 and 365. */
	excess100: number;
	excess365: number;
	tnfHigh: number;
	osteoclastsHigh: number;
	/** Flares that begin after day 60 and end: how many, mean length, mean time from one to the next, last start. */
	flares: number;
	flareDays: number;
	periodDays: number;
	lastStart: number;
	/** The later 60 % of the run. */
	late: {
		tnf: Range;
		osteoclasts: Range;
		bone: Range;
		il1bHigh: number;
		tnfMean: number;
		/** Share of days with osteoclasts above 1.3, and with TNF less than 10 above rest. */
		active: number;
		quiet: number;
	};
}

/** Follows one trigger on day 0. Nothing when the solver has to stop. */
export function followCourse(
	parameters: Float64Array,
	capacity: number,
	trigger: number,
	years: number
): CourseFigures | undefined {
	const p = Float64Array.from(parameters);
	p[parameterIndex.erk] = capacity;
	const y0 = new Float64Array(course.n);
	course.initial(p, y0);
	const rest = y0[at.tnf];
	y0[danger] += trigger;
	const days = Math.round(years * 365);
	const samples = Float64Array.from({ length: days + 1 }, (_, i) => i * day);
	const keep = () => new Float64Array(days + 1);
	const curves = { tnf: keep(), il1b: keep(), osteoclasts: keep(), bone: keep() };
	const onSample = (i: number, y: Float64Array) => {
		for (const name of Object.keys(curves) as (keyof typeof curves)[]) curves[name][i] = y[at[name]];
	};
	const options = { rtol: 1e-4, atol: 1e-6, maxSteps: 30000 };
	const solution = integrate(
		{ system: course, y0, p, t0: 0, t1: days * day, samples, onSample, ...options },
		method
	);
	return solution.ok ? figuresOf(curves, rest, days) : undefined;
}

type Curves = Record<keyof typeof at, Float64Array>;

function figuresOf({ tnf, il1b, osteoclasts, bone }: Curves, rest: number, days: number): CourseFigures {
	const spans: [start: number, end: number][] = [];
	let inFlare = false;
	let settledDay = 0;
	for (let i = 0; i <= days; i++) {
		if (tnf[i] - rest > 20) settledDay = i;
		if (!inFlare && osteoclasts[i] > flareBegins) {
			spans.push([i, Infinity]);
			inFlare = true;
		} else if (inFlare && osteoclasts[i] < flareEnds) {
			spans[spans.length - 1][1] = i;
			inFlare = false;
		}
	}
	const later = spans.filter(([start, end]) => start > 60 && Number.isFinite(end));
	const from = Math.round(days * 0.4);
	const tail = (values: Float64Array) => values.subarray(from);
	const share = (values: Float64Array, is: (v: number) => boolean) =>
		tail(values).reduce((sum, v) => sum + (is(v) ? 1 : 0), 0) / (days + 1 - from);
	return {
		settledDay,
		excess100: tnf[100] - rest,
		excess365: tnf[365] - rest,
		tnfHigh: rangeOf(tnf).high,
		osteoclastsHigh: rangeOf(osteoclasts).high,
		flares: later.length,
		flareDays: later.reduce((sum, [start, end]) => sum + end - start, 0) / Math.max(1, later.length),
		periodDays: later.length > 1 ? (later[later.length - 1][0] - later[0][0]) / (later.length - 1) : 0,
		lastStart: spans.length > 0 ? spans[spans.length - 1][0] : 0,
		late: {
			tnf: rangeOf(tail(tnf)),
			osteoclasts: rangeOf(tail(osteoclasts)),
			bone: rangeOf(tail(bone)),
			il1bHigh: rangeOf(tail(il1b)).high,
			tnfMean: tail(tnf).reduce((a, b) => a + b) / (days + 1 - from),
			active: share(osteoclasts, (c) => c > 1.3),
			quiet: share(tnf, (t) => t - rest < 10)
		}
	};
}

function rangeOf(values: Float64Array): Range {
	let low = Infinity;
	let high = -Infinity;
	for (const v of values) {
		if (v < low) low = v;
		if (v > high) high = v;
	}
	return { low, high };
}
