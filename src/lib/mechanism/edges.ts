// The edges beside the wheel: where they run, how they end, what they stand for, and when they are in sight.
import { beadOf, onWheel, at, tenth, type Point } from './wheel.ts';

/** A curve with one end drawn: an arrowhead where it activates, a bar where it inhibits. */
export interface Edge {
	id: string;
	from: string;
	to: string;
	sign: '+' | '-';
	/** The line, and the mark at its end, in units of the picture. */
	line: string;
	mark: string;
	/** In the middle of the line: where a question mark or a focus ring stands. */
	middle: Point;
	/** Drawn in the colour of IL-10. */
	arm?: true;
	/** Whether it is there is disputed. */
	contested?: true;
	/** Only in sight while one of its ends is looked at. */
	quiet?: true;
	/** Which step of the build-up brings it. */
	step: number;
	/** Only with a bone. */
	bone?: true;
	/** Only where there is room. */
	wide?: true;
}

type Curve = readonly [Point, Point, Point, Point];

const text = ([x, y]: Point): string => `${tenth(x)} ${tenth(y)}`;

/** A straight way, as a curve. */
const straight = (a: Point, b: Point): Curve => [
	a,
	[a[0] + (b[0] - a[0]) / 3, a[1] + (b[1] - a[1]) / 3],
	[a[0] + ((b[0] - a[0]) * 2) / 3, a[1] + ((b[1] - a[1]) * 2) / 3],
	b
];

/** The mark at the end of a line that comes from `from`. */
function markAt([x, y]: Point, from: Point, sign: '+' | '-', size = 1): string {
	const length = Math.hypot(x - from[0], y - from[1]) || 1;
	const ux = (x - from[0]) / length;
	const uy = (y - from[1]) / length;
	const along = (back: number, aside: number): Point => [
		x - ux * back - uy * aside,
		y - uy * back + ux * aside
	];
	if (sign === '-') return `M${text(along(0, 7 * size))}L${text(along(0, -7 * size))}`;
	return `M${text(along(0, 0))}L${text(along(11, 5.2))}L${text(along(8, 0))}L${text(along(11, -5.2))}Z`;
}

/** Line and mark of a drug from its capsule to its target. */
export function drugLine(from: Point, to: Point): { line: string; mark: string } {
	return { line: `M${text(from)}L${text(to)}`, mark: markAt(to, from, '-', 0.8) };
}

type Drawn = Omit<Edge, 'line' | 'mark' | 'middle' | 'id'> & { curve: Curve };

function edge({ curve, ...rest }: Drawn): Edge {
	const [a, b, c, d] = curve;
	// An arrow's line ends inside of its head, so that the head keeps its point.
	const length = Math.hypot(d[0] - c[0], d[1] - c[1]) || 1;
	const back = rest.sign === '+' ? 8 / length : 0;
	const end: Point = [d[0] + (c[0] - d[0]) * back, d[1] + (c[1] - d[1]) * back];
	return {
		...rest,
		id: `${rest.from}-${rest.to}`,
		line: `M${text(a)}C${text(b)} ${text(c)} ${text(end)}`,
		mark: markAt(d, c, rest.sign),
		middle: [tenth((a[0] + 3 * b[0] + 3 * c[0] + d[0]) / 8), tenth((a[1] + 3 * b[1] + 3 * c[1] + d[1]) / 8)]
	};
}

/** What stands beside the wheel. */
export const spots = {
	il10: [20, 312],
	erk: [262, 46],
	sp1: [84, 100],
	h3s10p: [184, 146],
	pge2: [436, 306],
	pain: [498, 246],
	osteoblasts: [568, 412],
	crp: [262, 574]
} as const satisfies Record<string, Point>;

const tlr4 = onWheel(at.tlr4);
const nfkb = onWheel(at.nfkb);
const danger = onWheel(at.danger);
const rankl = onWheel(at.rankl);
const osteoclasts = onWheel(at.osteoclasts);
const bone = onWheel(at.bone);
const tnf = beadOf('tnf');
const il6 = beadOf('il6');
const il1b = beadOf('il1b');
const { il10, erk, sp1, h3s10p, pge2, pain, osteoblasts, crp } = spots;

const shift = ([x, y]: Point, dx: number, dy: number): Point => [x + dx, y + dy];

export const edges: readonly Edge[] = [
	edge({
		from: 'tlr4',
		to: 'erk',
		sign: '+',
		arm: true,
		step: 4,
		curve: [shift(tlr4, -20, -14), shift(tlr4, -70, -82), shift(erk, 90, -18), shift(erk, 17, 0)]
	}),
	edge({
		from: 'erk',
		to: 'sp1',
		sign: '+',
		arm: true,
		step: 4,
		curve: [shift(erk, -14, 1), shift(erk, -72, -4), shift(sp1, 56, -30), shift(sp1, 14, -9)]
	}),
	edge({
		from: 'erk',
		to: 'h3s10p',
		sign: '+',
		arm: true,
		step: 4,
		curve: [shift(erk, -7, 13), shift(erk, -18, 44), shift(h3s10p, 36, -34), shift(h3s10p, 12, -11)]
	}),
	edge({
		from: 'sp1',
		to: 'il10',
		sign: '+',
		arm: true,
		step: 4,
		curve: [shift(sp1, -10, 12), shift(sp1, -44, 56), shift(il10, -6, -92), shift(il10, -3, -25)]
	}),
	edge({
		from: 'h3s10p',
		to: 'il10',
		sign: '+',
		arm: true,
		step: 4,
		curve: [shift(h3s10p, -14, 4), shift(h3s10p, -96, 22), shift(il10, 22, -104), shift(il10, 7, -25)]
	}),
	edge({
		from: 'tnf',
		to: 'nfkb',
		sign: '+',
		step: 3,
		curve: [shift(tnf, -13, -20), [359, 318], [346, 246], shift(nfkb, -3, 25)]
	}),
	edge({
		from: 'tnf',
		to: 'pge2',
		sign: '+',
		step: 3,
		curve: straight(shift(tnf, 10, -23), shift(pge2, -6, 14))
	}),
	edge({
		from: 'pge2',
		to: 'pain',
		sign: '+',
		step: 3,
		bone: true,
		curve: straight(shift(pge2, 12, -10), shift(pain, -7, 4))
	}),
	edge({
		from: 'il6',
		to: 'crp',
		sign: '+',
		step: 3,
		curve: straight(shift(il6, 3, 25), shift(crp, -2, -13))
	}),
	edge({
		from: 'osteoclasts',
		to: 'osteoblasts',
		sign: '+',
		wide: true,
		step: 3,
		bone: true,
		curve: straight(shift(osteoclasts, -9, -17), shift(osteoblasts, 5, 12))
	}),
	edge({
		from: 'osteoblasts',
		to: 'bone',
		sign: '+',
		wide: true,
		step: 3,
		bone: true,
		curve: [
			shift(osteoblasts, 9, -8),
			shift(osteoblasts, 28, -26),
			shift(bone, -40, 40),
			shift(bone, -22, 20)
		]
	}),
	// In the model, and in sight when one asks for them.
	edge({
		from: 'tnf',
		to: 'il6',
		sign: '+',
		quiet: true,
		step: 3,
		curve: [shift(tnf, -19, 14), shift(tnf, -62, 48), shift(il6, 70, 18), shift(il6, 24, 4)]
	}),
	edge({
		from: 'pge2',
		to: 'tnf',
		sign: '-',
		quiet: true,
		step: 3,
		curve: [shift(pge2, 4, 13), shift(pge2, 8, 34), shift(tnf, 34, -34), shift(tnf, 21, -15)]
	}),
	edge({
		from: 'pge2',
		to: 'rankl',
		sign: '+',
		quiet: true,
		contested: true,
		step: 3,
		bone: true,
		curve: [shift(pge2, 10, 13), shift(pge2, 62, 70), shift(rankl, 16, -92), shift(rankl, 3, -24)]
	}),
	edge({
		from: 'tnf',
		to: 'osteoblasts',
		sign: '-',
		quiet: true,
		step: 3,
		bone: true,
		curve: [shift(tnf, 22, 10), shift(tnf, 70, 32), shift(osteoblasts, -60, 24), shift(osteoblasts, -16, 4)]
	}),
	edge({
		from: 'il1b',
		to: 'pain',
		sign: '+',
		quiet: true,
		step: 3,
		bone: true,
		curve: [shift(il1b, 10, -22), shift(il1b, 40, -120), shift(pain, -110, 10), shift(pain, -8, 10)]
	}),
	edge({
		from: 'osteoclasts',
		to: 'pain',
		sign: '+',
		quiet: true,
		step: 3,
		bone: true,
		curve: [shift(osteoclasts, -4, -24), shift(osteoclasts, 0, -90), shift(pain, 70, 70), shift(pain, 26, 26)]
	}),
	edge({
		from: 'danger',
		to: 'il1b',
		sign: '+',
		quiet: true,
		step: 3,
		curve: [shift(danger, -20, 14), [500, 250], [400, 330], shift(il1b, 20, -15)]
	}),
	edge({
		from: 'il10',
		to: 'rankl',
		sign: '-',
		arm: true,
		quiet: true,
		step: 5,
		bone: true,
		curve: [shift(il10, 10, 24), [90, 590], [380, 640], shift(rankl, -10, 26)]
	}),
	edge({
		from: 'il10',
		to: 'il10',
		sign: '-',
		arm: true,
		quiet: true,
		contested: true,
		step: 5,
		curve: [shift(il10, 14, 20), shift(il10, 42, 62), shift(il10, -42, 62), shift(il10, -8, 27)]
	})
];

export const edgeById: Readonly<Record<string, Edge>> = Object.fromEntries(edges.map((e) => [e.id, e]));

/**
 * Whether both ends of an edge are in the picture.
 * @param closed whether there is a bone
 * @param crp whether there is a liver that makes CRP: not in a dish
 */
export const isThere = (
	{ bone, from, to }: { bone?: boolean; from: string; to: string },
	closed: boolean,
	crp: boolean
): boolean => (closed || !bone) && (crp || (from !== 'crp' && to !== 'crp'));
