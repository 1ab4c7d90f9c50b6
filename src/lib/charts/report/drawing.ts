// A picture as a list of marks. The page draws it with Drawing.svelte, a script writes it as a file: one chart code.
// Looks are classes of drawing.css.

export type Mark =
	| { kind: 'path'; d: string; look: string }
	| { kind: 'circle'; x: number; y: number; r: number; look: string }
	| { kind: 'rect'; x: number; y: number; width: number; height: number; look: string }
	| {
			kind: 'text';
			x: number;
			y: number;
			text: string;
			size: number;
			look: string;
			anchor?: 'start' | 'middle' | 'end';
	  };

/** Pixels, the origin at the top left. */
export interface Drawing {
	width: number;
	height: number;
	/** What is seen, for those who do not see it. */
	alt: string;
	marks: Mark[];
}

/** What a figure has to suit. */
export interface Room {
	/** Pixels to fill from side to side. */
	width: number;
	/** Size of text against 1 on a laptop. */
	text: number;
}

export const sizes = ({ text }: Room) => ({ name: 15 * text, note: 13 * text, tick: 12.5 * text });

/** Width of a text in pixels, roughly: enough to keep labels apart. */
export const widthOfText = (text: string, size: number): number => text.length * size * 0.53;

/** A horizontal or vertical stroke. */
export const across = (x0: number, x1: number, y: number) => `M${tenth(x0)} ${tenth(y)}H${tenth(x1)}`;
export const down = (x: number, y0: number, y1: number) => `M${tenth(x)} ${tenth(y0)}V${tenth(y1)}`;
const tenth = (value: number): number => Math.round(value * 10) / 10;
