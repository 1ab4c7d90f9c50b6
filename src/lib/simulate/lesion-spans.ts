// When a place is inflamed: from and until which hour MRI sees it, and whether it is felt. For bones these are the turns
// that the solver found, exact whatever hours are reported; skin and bowel have none, there the reported hours decide.
import { severeFrom } from './lesions.ts';
import type { Columns, Run } from './run.ts';
import { feltFrom, seenFrom, type Turn } from './turns.ts';

/** Hours; `isFelt` tells a lesion that hurts from a silent one. */
export interface LesionSpan {
	start: number;
	end: number;
	isFelt: boolean;
}

/** Spans in which a place is inflamed, in order. A change between felt and silent begins a new one. */
export function lesionSpans(hours: Float64Array, columns: Columns, turns: readonly Turn[]): LesionSpan[] {
	if (hours.length === 0) return [];
	if (columns.severity) return severeSpans(hours, columns.severity);
	if (!columns.mri || !columns.pain) return [];
	let isSeen = columns.mri[0] >= seenFrom;
	let isFelt = columns.pain[0] >= feltFrom;
	let start = hours[0];
	const spans: LesionSpan[] = [];
	const close = (end: number) => {
		if (isSeen && end > start) spans.push({ start, end, isFelt });
		start = end;
	};
	for (const { what, hours: at, rising } of turns) {
		if (what !== 'seen' && what !== 'felt') continue;
		close(at);
		if (what === 'seen') isSeen = rising;
		else isFelt = rising;
	}
	close(hours[hours.length - 1]);
	return spans;
}

/** The spans of a place of a course, counted as in `Run.places`. */
export const spansAt = (run: Run, place: number): LesionSpan[] =>
	run.places[place] ? lesionSpans(run.hours, run.places[place], run.placeTurns[place]) : [];

function severeSpans(hours: Float64Array, severity: Float64Array): LesionSpan[] {
	const spans: LesionSpan[] = [];
	for (let i = 0; i < hours.length; i++) {
		if (severity[i] < severeFrom) continue;
		const last = spans.at(-1);
		const goesOn = last && i > 0 && severity[i - 1] >= severeFrom;
		if (goesOn) last.end = hours[i];
		else spans.push({ start: hours[i], end: hours[i], isFelt: true });
	}
	return spans;
}
