// Many runs on the same scales: what the scales are, and the outlines of one run in a small picture.
import type { Run } from '#lib/simulate/run.ts';
import { closedArea, linePath } from './path.ts';
import { along, roundUp } from './scales.ts';

export interface SharedScales {
	/** Hours. */
	duration: number;
	/** pg/mL at the far end of the part above the line, and of the part below it. */
	tnf: number;
	il10: number;
	hasBone: boolean;
}

/** A run as it stands among others: the current one, the healthy one, or a pin by its place. */
export interface DrawnRun {
	id: string;
	name: string;
	run: Run;
	look: number | 'current' | 'healthy';
}

const highest = (values: Float64Array) => values.reduce((most, v) => Math.max(most, v), 0);

/** The scales on which all of these runs fit. */
export function sharedScales(runs: readonly Run[]): SharedScales {
	return {
		duration: Math.max(1, ...runs.map(({ hours }) => hours[hours.length - 1] ?? 0)),
		tnf: roundUp(Math.max(10, ...runs.map(({ columns }) => highest(columns.tnf)))),
		il10: roundUp(Math.max(5, ...runs.map(({ columns }) => highest(columns.il10)))),
		hasBone: runs.some(({ columns }) => columns.bone !== undefined)
	};
}

export interface TileLayout {
	width: number;
	/** The line that TNF stands on and IL-10 hangs from. */
	line: number;
	/** Where IL-10 ends; where bone begins and ends; all of it. */
	hang: number;
	boneTop: number;
	boneEnd: number;
	height: number;
}

/** Heights of a picture of this width, larger where it stands alone. */
export function tileLayout(width: number, hasBone: boolean, stretch: number): TileLayout {
	const line = Math.round(72 * stretch);
	const hang = line + Math.round(38 * stretch);
	const boneTop = hang + 10;
	const boneEnd = hasBone ? boneTop + Math.round(26 * stretch) : hang;
	return { width, line, hang, boneTop, boneEnd, height: boneEnd + 2 };
}

export interface TileShapes {
	tnf: string;
	il10: string;
	/** Filled between the curve and the line. */
	tnfArea: string;
	il10Area: string;
	/** Empty where there is no bone. */
	bone: string;
	boneArea: string;
}

/** Path texts of a run in a picture of this layout. */
export function tileShapes({ hours, columns }: Run, scales: SharedScales, layout: TileLayout): TileShapes {
	const xs = hours.map(along(scales.duration, 0, layout.width));
	const { line, hang, boneTop, boneEnd } = layout;
	const tnf = linePath(xs, columns.tnf, (v) => line - (v / scales.tnf) * (line - 2));
	const il10 = linePath(xs, columns.il10, (v) => line + (v / scales.il10) * (hang - line));
	const bone = columns.bone
		? linePath(xs, columns.bone, (v) => boneEnd - Math.min(1, v) * (boneEnd - boneTop))
		: '';
	return {
		tnf,
		il10,
		tnfArea: closedArea(tnf, xs, line),
		il10Area: closedArea(il10, xs, line),
		bone,
		boneArea: closedArea(bone, xs, boneEnd)
	};
}
