// Which parts fit, and how large they are: a slide gives a picture a box and does not care what is in it.
import { usualSettings, type Panel } from './settings.ts';

/** Pixels: narrower, wheel and curves do not stand side by side; lower, there is room for one part. */
export const narrowWidth = 640;
const lowHeight = 320;
/** Pixels between the columns, and around everything. */
export const gap = 24;

export interface Box {
	width: number;
	/** Undefined where the picture may be as tall as it likes. */
	height?: number;
}

/**
 * The parts that are drawn in a box of so many pixels. What somebody has chosen is dropped only where it cannot be
 * seen; of the usual parts a narrow box has curves and brake, and a low one the curves alone.
 */
export function fittingPanels(panels: readonly Panel[], { width, height }: Box): readonly Panel[] {
	const usual = panels.join() === usualSettings.panels.join();
	if (height !== undefined && height < lowHeight) {
		const first = panels.includes('lanes') ? 'lanes' : panels[0];
		return usual ? ['lanes'] : panels.length > 2 ? [first] : panels;
	}
	return usual && width < narrowWidth ? panels.filter((panel) => panel !== 'wheel') : panels;
}

/** Width of the wheel, in pixels: beside the curves at most half, alone as wide as it reads well; no taller than the room. */
export function wheelWidth({ width, height }: Box, ratio: number, beside: boolean): number {
	const most = beside ? (width - gap) * 0.47 : Math.min(640, width);
	if (height === undefined) return Math.round(most);
	return Math.floor(Math.max(Math.min(260, most), Math.min(most, height * ratio)));
}

/** Lanes are made as tall as the room is, within reason. @param usual their height at stretch 1, in pixels */
export function laneStretch(room: number | undefined, usual: number, width: number): number {
	const natural = width < 480 ? 0.9 : 1.15;
	if (room === undefined) return natural;
	return Math.min(1.9, Math.max(0.55, room / usual));
}
