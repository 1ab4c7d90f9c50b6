// The shape of the wheel: a ring that runs counterclockwise, opens into three strands at the brake and closes again at
// RANKL. Angles are degrees clockwise from the top, so the flow goes from large to small ones.
import type { Strand } from './widths.ts';

/** The picture, in its own units; one unit is one pixel where the picture is this wide. */
export const box = { width: 672, height: 604 } as const;
/** Centre and radius of the wheel. */
export const hub = { x: 470, y: 312, r: 174 } as const;
/** At the brake the rim stays where it is, however wide the wheel: what presses on it would miss it otherwise. */
const rimOut = 15;
/** Where the shoe of a whole brake touches the rim. */
export const rimX = hub.x - hub.r - rimOut;

/** Where things stand on the wheel. What goes on past the top goes on past 360. */
export const at = {
	danger: 50,
	tlr4: 0,
	nfkb: 322,
	brake: 268,
	join: 190,
	rankl: 176,
	osteoclasts: 140,
	bone: 96
};

/** The three strands from outside to inside: how far they swing out of the ring, and where their disc sits. */
export const strands: readonly { id: Strand; swing: number; bead: number }[] = [
	{ id: 'il6', swing: 110, bead: 231 },
	{ id: 'il1b', swing: 0, bead: 229 },
	{ id: 'tnf', swing: -84, bead: 225 }
];

/** All widths of the wheel, in units of the picture. */
export interface WheelWidths {
	/** Bone → danger, danger → TLR4, TLR4 → NF-κB. */
	release: number;
	danger: number;
	signal: number;
	/** What is called for, what is made of it, and what each strand adds to RANKL. */
	called: Record<Strand, number>;
	made: Record<Strand, number>;
	driven: Record<Strand, number>;
	/** Osteoclasts → bone. */
	resorption: number;
}

export type Point = readonly [x: number, y: number];

/** To a tenth of a unit: more digits only cost time to write and to read. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A point of the wheel. @param out units outside of the ring */
export function onWheel(angle: number, out = 0): Point {
	const a = (angle * Math.PI) / 180;
	return [tenth(hub.x + (hub.r + out) * Math.sin(a)), tenth(hub.y - (hub.r + out) * Math.cos(a))];
}

/** 0 below 0, 1 above 1, and a soft S between. */
function smooth(t: number): number {
	const x = Math.max(0, Math.min(1, t));
	return x * x * (3 - 2 * x);
}

/** How far a strand has swung out at an angle, as a share of the most. */
const swung = (angle: number): number => smooth((266 - angle) / 37) * smooth((angle - at.join) / 37);

/** Where the disc of a strand sits. */
export function beadOf(id: Strand): Point {
	const { swing, bead } = strands.find((strand) => strand.id === id)!;
	return onWheel(bead, swing * swung(bead));
}

/** Steps of an angle, as directions from the hub, with what does not depend on any width. */
interface Step {
	angle: number;
	sin: number;
	cos: number;
}

function steps(from: number, to: number, size: number): Step[] {
	const count = Math.ceil((from - to) / size);
	return Array.from({ length: count + 1 }, (_, i) => {
		const angle = from + ((to - from) * i) / count;
		const a = (angle * Math.PI) / 180;
		return { angle, sin: Math.sin(a), cos: Math.cos(a) };
	});
}

const upper = steps(360 + at.danger, at.brake, 4).map((step) => ({
	...step,
	/** How firmly the rim stands where it is. */
	held: smooth((312 - step.angle) / 34)
}));
const lower = steps(at.join, at.danger, 4);
const strandSteps = steps(at.brake, at.join, 3).map((step) => ({
	...step,
	swing: swung(step.angle),
	/** Still in the order of the band before the brake; already in that of the band after it. */
	before: 1 - smooth((at.brake - step.angle) / 22),
	after: smooth((214 - step.angle) / 24),
	/** From what is called for to what is made, and from there to what drives RANKL. */
	braked: smooth((at.brake - step.angle) / 17),
	driving: smooth((208 - step.angle) / 18)
}));
/** Without a bone a strand ends under its disc. */
const openSteps = Object.fromEntries(
	strands.map(({ id, bead }) => [id, strandSteps.filter((step) => step.angle >= bead - 1)])
) as Record<Strand, typeof strandSteps>;

/** Widths along a segment: from each angle to the next by a soft S. Called for every step, so without any object. */
function widthAt(angle: number, keys: readonly number[]): number {
	for (let i = 0; i + 3 < keys.length; i += 2) {
		if (angle < keys[i + 2]) continue;
		return keys[i + 1] + (keys[i + 3] - keys[i + 1]) * smooth((keys[i] - angle) / (keys[i] - keys[i + 2]));
	}
	return keys[keys.length - 1];
}

const sumOf = (widths: Record<Strand, number>): number => widths.tnf + widths.il6 + widths.il1b;

const point = ({ sin, cos }: Step, r: number): string =>
	`${tenth(hub.x + r * sin)} ${tenth(hub.y - r * cos)}`;

/** From danger to the brake. */
export function upperPath(widths: WheelWidths): string {
	const called = sumOf(widths.called);
	const { release, danger, signal } = widths;
	const keys = [410, release, 398, danger, 366, danger, 352, signal, 332, signal, 306, called, 268, called];
	let outer = '';
	let inner = '';
	for (const step of upper) {
		const width = widthAt(step.angle, keys);
		const out = width / 2 + (rimOut - width / 2) * step.held;
		outer += `${outer === '' ? 'M' : 'L'}${point(step, hub.r + out)}`;
		inner = `L${point(step, hub.r + out - width)}${inner}`;
	}
	return `${outer}${inner}Z`;
}

/** From RANKL over osteoclasts and bone back to danger. */
export function lowerPath(widths: WheelWidths): string {
	const rankl = sumOf(widths.driven);
	const { resorption, release } = widths;
	const keys = [190, rankl, 148, rankl, 132, resorption, 104, resorption, 88, release, 50, release];
	let outer = '';
	let inner = '';
	for (const step of lower) {
		const half = widthAt(step.angle, keys) / 2;
		outer += `${outer === '' ? 'M' : 'L'}${point(step, hub.r + half)}`;
		inner = `L${point(step, hub.r - half)}${inner}`;
	}
	return `${outer}${inner}Z`;
}

/**
 * One strand from the brake to RANKL: as wide as what is called for where the brake begins, then as what is made.
 * @param closed whether it goes on to RANKL; else it ends under its disc
 */
export function strandPath(id: Strand, { called, made, driven }: WheelWidths, closed: boolean): string {
	let first = rimOut;
	let last = sumOf(driven) / 2;
	let swing = 0;
	for (const strand of strands) {
		swing = strand.swing;
		if (strand.id === id) break;
		first -= called[strand.id];
		last -= driven[strand.id];
	}
	first -= called[id] / 2;
	last -= driven[id] / 2;
	let outer = '';
	let inner = '';
	for (const step of closed ? strandSteps : openSteps[id]) {
		const braked = called[id] + (made[id] - called[id]) * step.braked;
		const half = (closed ? braked + (driven[id] - braked) * step.driving : braked) / 2;
		const r = hub.r + first * step.before + swing * step.swing + last * step.after;
		outer += `${outer === '' ? 'M' : 'L'}${point(step, r + half)}`;
		inner = `L${point(step, r - half)}${inner}`;
	}
	return `${outer}${inner}Z`;
}

/** The middle of the wheel between two angles, or of a strand: where dashes travel. */
export function middlePath(from: number, to: number, swing = 0): string {
	return steps(from, to, 4)
		.map((step, i) => `${i === 0 ? 'M' : 'L'}${point(step, hub.r + swing * swung(step.angle))}`)
		.join('');
}
