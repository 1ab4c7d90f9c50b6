// Which part of the time axis is looked at: always within the run, never narrower than can be drawn.

/** Hours. */
export interface View {
	from: number;
	to: number;
}

/** The narrowest view, as a share of the run. */
const narrowest = 1 / 120;

/** Whether a view is a part of a run, and not all of it. */
export const isPart = ({ from, to }: View, duration: number): boolean => from > 0 || to < duration;

/**
 * The view nearest to what is asked: ends in order, within the run, and wide enough. What is not a number is the
 * whole run, and so is all but the last thousandth of it.
 */
export function viewWithin(a: number, b: number, duration: number): View {
	const whole = { from: 0, to: duration };
	if (!Number.isFinite(a) || !Number.isFinite(b)) return whole;
	const inside = (t: number) => Math.min(duration, Math.max(0, t));
	let [from, to] = a < b ? [inside(a), inside(b)] : [inside(b), inside(a)];
	const least = duration * narrowest;
	if (to - from < least) {
		from = Math.min(Math.max(0, (from + to - least) / 2), duration - least);
		to = from + least;
	}
	return to - from > 0.999 * duration ? whole : { from, to };
}

/** The view of the same width that holds a time: the one at hand where it does, else as if a page were turned. */
export function viewHolding(view: View, hours: number, duration: number): View {
	if (hours >= view.from && hours <= view.to) return view;
	const span = view.to - view.from;
	const from = hours > view.to ? Math.min(hours, duration - span) : Math.max(0, hours - span);
	return { from, to: from + span };
}

/** A view as a link says it, in hours: `2400-9000`; undefined where that cannot be read. */
export function readView(text: string | null): View | undefined {
	const found = /^(\d{1,7}(?:\.\d{1,4})?)-(\d{1,7}(?:\.\d{1,4})?)$/.exec(text ?? '');
	if (!found) return undefined;
	const [from, to] = [Number(found[1]), Number(found[2])];
	return from < to ? { from, to } : undefined;
}

export const viewToText = ({ from, to }: View): string => [from, to].map((t) => +t.toFixed(2)).join('-');
