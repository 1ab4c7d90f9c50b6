// The answer of blood to endotoxin for any parameter vector: what every stage of the calibration compares with data.
import type { MeasuredCytokine } from '../../src/lib/model/generated/endotoxin-data.ts';
import { endotoxin } from '../../src/lib/simulate/systems.ts';
import { parameterIndex } from '../../src/lib/model/generated/layout.ts';
import { areaAbove } from '../../src/lib/simulate/measures.ts';
import { evenTimes } from '../../src/lib/simulate/run.ts';
import { integrate } from '../../src/lib/solver/integrate.ts';
import { Rodas5p } from '../../src/lib/solver/rodas5p.ts';

export const cytokines: readonly MeasuredCytokine[] = ['tnf', 'il6', 'il10'];
/** Times of a curve: eight hours, every three minutes. */
export const hours = evenTimes(8, 0.05);

export type Curves = Record<MeasuredCytokine, Float64Array>;

const method = new Rodas5p(endotoxin);
const stateAt = (name: string) => (endotoxin.states as readonly string[]).indexOf(name);
const place = { tnf: stateAt('blood_tnf'), il6: stateAt('blood_il6'), il10: stateAt('blood_il10') };
const medium = stateAt('blood_endotoxin');

export interface Given {
	/** ng/kg in all. */
	dose: number;
	/** Hours over which it is given; 0 for a bolus. */
	infusionHours?: number;
	/** IL-10 capacity of the person. */
	capacity?: number;
}

/** Eight hours after endotoxin (pg/mL); nothing when the solver has to stop. */
export function curves(
	parameters: Float64Array,
	{ dose, infusionHours = 0, capacity = 1 }: Given
): Curves | undefined {
	const p = Float64Array.from(parameters);
	p[parameterIndex.erk] = capacity;
	const y0 = new Float64Array(endotoxin.n);
	endotoxin.initial(p, y0);
	const rate = (value: number) => (_: Float64Array, q: Float64Array) =>
		void (q[parameterIndex.infusion] = value);
	if (infusionHours === 0) y0[medium] = dose;
	const events =
		infusionHours > 0
			? [
					{ t: 0, apply: rate(dose / infusionHours) },
					{ t: infusionHours, apply: rate(0) }
				]
			: [];
	const out = { tnf: hours.slice(), il6: hours.slice(), il10: hours.slice() };
	const onSample = (i: number, y: Float64Array) => {
		for (const name of cytokines) out[name][i] = y[place[name]];
	};
	const span = { t0: 0, t1: 8, rtol: 1e-5, atol: 1e-7, maxSteps: 4000 };
	const asked = { system: endotoxin, y0, p, events, samples: hours, onSample, ...span };
	return integrate(asked, method).ok ? out : undefined;
}

/** Highest point, between the reported times: of the parabola through the three points around it. */
function summit(values: Float64Array): { value: number; hours: number } {
	let at = 0;
	for (let i = 1; i < values.length; i++) if (values[i] > values[at]) at = i;
	if (at === 0 || at === values.length - 1) return { value: values[at], hours: hours[at] };
	const [before, top, after] = [values[at - 1], values[at], values[at + 1]];
	const shift = (before - after) / (2 * (before - 2 * top + after));
	return { value: top - ((before - after) * shift) / 4, hours: hours[at] + shift * (hours[1] - hours[0]) };
}

/** Area above rest, pg/mL·h. */
export const area = (c: Curves, name: MeasuredCytokine) => areaAbove(hours, c[name], c[name][0]);
/** Peak above rest, pg/mL. */
export const height = (c: Curves, name: MeasuredCytokine) => summit(c[name]).value - c[name][0];
export const peakHour = (c: Curves, name: MeasuredCytokine) => summit(c[name]).hours;
