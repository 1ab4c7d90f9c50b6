// How the bars and bands of what drives a quantity look, and where they stand.
import type { DriveKind } from '#lib/describe/drives.ts';

/** Colour belongs to biology: a cytokine, tissue, bone; losses and the sum are ink. */
export type DriveTone = 'tnf' | 'il6' | 'il1b' | 'il10' | 'tissue' | 'bone' | 'plain' | 'ink';

const own: Readonly<Record<string, DriveTone>> = {
	tnf: 'tnf',
	il6: 'il6',
	il1b: 'il1b',
	il10: 'il10',
	mono: 'tissue',
	pge2: 'tissue',
	osteoclasts: 'bone',
	osteoblasts: 'bone',
	bone: 'bone',
	debris: 'bone',
	danger: 'tissue',
	barrier: 'tissue',
	pain: 'tissue'
};
const causes: Readonly<Record<string, DriveTone>> = {
	tnf: 'tnf',
	il6: 'il6',
	il1b: 'il1b',
	pge2: 'tissue',
	danger: 'tissue',
	lysis: 'bone',
	debris: 'plain',
	rest: 'plain'
};
const brakes: Readonly<Record<string, DriveTone>> = {
	il10: 'il10',
	capacity: 'il10',
	pge2: 'tissue',
	tnf: 'tnf',
	drugs: 'ink'
};

/** @param quantity what is driven; a gain without a cause of its own has the tone of the quantity */
export function toneOf(quantity: string, kind: DriveKind, id: string): DriveTone {
	if (kind === 'net') return 'ink';
	if (kind === 'loss') return 'plain';
	if (kind === 'kept' || kind === 'added') return brakes[id] ?? 'ink';
	return causes[id] ?? own[quantity] ?? 'plain';
}

/** Tones that what a brake keeps back may have: those are hatched. */
export const hatchedTones = [...new Set(Object.values(brakes))];

const tokens: Readonly<Partial<Record<DriveTone, [fill: string, edge: string]>>> = {
	tissue: ['tissue', 'tissue-edge'],
	bone: ['bone', 'bone-edge'],
	plain: ['ghost', 'line']
};

/** The tone as the properties `--tone`, for areas, and `--edge`, for lines and hatches. */
export function coloursOf(tone: DriveTone): string {
	const [fill, edge] = tokens[tone] ?? [tone, tone];
	return `--tone: var(--${fill}); --edge: var(--${edge})`;
}

/** The range of values that a picture of bars has room for. */
export interface BarRoom {
	low: number;
	high: number;
}

/** Coarse, so that bars stand still while values move a little. */
const steps = [1.25, 1.5, 2, 3];

/**
 * Room for gains and losses up to `scale`, and for what brakes keep back beyond them, as far as it is no more than a
 * few times as much.
 */
export function barRoom(ends: readonly number[], scale: number): BarRoom {
	const room = (most: number) =>
		scale * (steps.find((step) => most <= step * scale) ?? steps[steps.length - 1]);
	return { low: -room(-Math.min(0, ...ends)), high: room(Math.max(0, ...ends)) };
}

/** A value → percent of the width, and whether it had to be cut. */
export function barPlace(value: number, { low, high }: BarRoom): { at: number; cut: boolean } {
	const bounded = Math.min(high, Math.max(low, value));
	return { at: (100 * (bounded - low)) / (high - low), cut: bounded !== value };
}

/** A band of a stack over time: its lower and its upper edge as shares of the whole, 0..1. */
export interface DriveBand {
	key: string;
	id: string;
	kind: DriveKind;
	lower: Float64Array;
	upper: Float64Array;
}

export interface DriveStack {
	/** share: gains and what brakes keep back; parts: gains alone; tug: gains against losses. */
	shows: 'share' | 'parts' | 'tug';
	hours: Float64Array;
	bands: DriveBand[];
}

interface Curve {
	id: string;
	values: Float64Array;
}

/**
 * Curves over a run → a stack of shares. What adds and what brakes keep back of it, where there are several; else what
 * adds against what takes away. Where nothing happens there is nothing to share.
 * @param spares whether brakes act on what takes away
 * @param least less than this is nothing, in the unit of the curves
 */
export function driveStack(
	{ hours, terms, brakes: kept }: { hours: Float64Array; terms: readonly Curve[]; brakes: readonly Curve[] },
	{ spares, least }: { spares: boolean; least: number }
): DriveStack {
	const everAbove = ({ values }: Curve) => values.some((value) => value > least);
	const gains = terms.filter(everAbove);
	const losses = terms.filter((term) => !gains.includes(term));
	const braked = spares ? [] : kept.filter(everAbove);
	const together = [
		...gains.map((curve) => ({ ...curve, kind: 'gain' as const })),
		...braked.map((curve) => ({ ...curve, kind: 'kept' as const }))
	];
	const isTug = together.length < 2;
	const stacked = isTug
		? [...together, ...losses.map((curve) => ({ ...curve, kind: 'loss' as const }))]
		: together;
	const total = new Float64Array(hours.length);
	const size = (value: number) => (isTug ? Math.abs(value) : Math.max(0, value));
	for (const { values } of stacked) values.forEach((value, i) => (total[i] += size(value)));
	let lower = new Float64Array(hours.length);
	const bands = stacked.map(({ id, kind, values }): DriveBand => {
		const upper = values.map((value, i) => lower[i] + (total[i] > least ? size(value) / total[i] : 0));
		const band = { key: `${kind} ${id}`, id, kind, lower, upper };
		lower = upper;
		return band;
	});
	return { shows: isTug ? 'tug' : braked.length > 0 ? 'share' : 'parts', hours, bands };
}
