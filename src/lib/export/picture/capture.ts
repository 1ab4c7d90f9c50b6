// The pictures of the page as they stand now, in the look of the page or in a light one.
import { ExportFailure } from '../failure.ts';
import { composed, type Figure, type Look, type Measure } from './compose.ts';
import { fontFacesFor } from './fonts.ts';
import { paintOf } from './paint.ts';
import { drawingOf, type Drawing } from './region.ts';

export type Part = 'picture' | 'mechanism';

/** Where each part is on the page. */
const regions: Record<Part, string> = { picture: '#picture', mechanism: '.mechanism' };

export interface Captured {
	drawings: Drawing[];
	look: Look;
}

/** Parts that are to be seen now. */
export function presentParts(root: ParentNode = document): Part[] {
	return (Object.keys(regions) as Part[]).filter((part) => {
		const region = root.querySelector(regions[part]);
		return [...(region?.querySelectorAll('svg') ?? [])].some(
			(svg) => svg.checkVisibility() && !isFixed(svg, region!)
		);
	});
}

/** What is fixed to the window is a control, not a picture. */
function isFixed(element: Element, region: Element): boolean {
	for (let at: Element | null = element; at && at !== region; at = at.parentElement)
		if (getComputedStyle(at).position === 'fixed') return true;
	return false;
}

/** @param light in light colours whatever the page has; nothing of it is painted, as it is all in one go */
export function capture(parts: readonly Part[], light: boolean, root: ParentNode = document): Captured {
	const page = document.documentElement;
	const theme = page.dataset.theme;
	// The projector is light already, and has its own sizes.
	if (light && theme !== 'projector') page.dataset.theme = 'light';
	try {
		const drawings = parts.flatMap((part) => {
			const region = root.querySelector(regions[part]);
			return (region && drawingOf(region, `${part}-`)) ?? [];
		});
		return { drawings, look: lookOf(page) };
	} finally {
		page.dataset.theme = theme;
	}
}

/** Colours, fonts and sizes as they are within an element. */
export function lookOf(element: HTMLElement): Look {
	const style = getComputedStyle(element);
	// A variable is text until something uses it.
	const probe = document.createElement('span');
	element.append(probe);
	const colour = (name: string) => {
		probe.style.color = `var(${name})`;
		return paintOf(getComputedStyle(probe).color).colour;
	};
	const look = {
		paper: colour('--paper'),
		ink: colour('--ink'),
		ink2: colour('--ink2'),
		serif: style.getPropertyValue('--serif').trim(),
		sans: style.getPropertyValue('--sans').trim(),
		scale: Number(style.getPropertyValue('--scale')) || 1
	};
	probe.remove();
	return look;
}

/** The whole figure as SVG, with its fonts. */
export async function figureOf(
	captured: Captured,
	words: Omit<Figure, 'drawings' | 'look' | 'fontFaces'>
): Promise<{ svg: string; width: number; height: number }> {
	if (captured.drawings.length === 0) throw new ExportFailure('nothing-to-draw');
	const families = [
		captured.look.serif,
		captured.look.sans,
		...captured.drawings.map(({ markup }) => markup)
	];
	const fontFaces = await fontFacesFor(families.join(' '));
	return composed({ ...captured, ...words, fontFaces }, canvasMeasure());
}

function canvasMeasure(): Measure {
	const context = document.createElement('canvas').getContext('2d');
	// Without a canvas: about half of the size for each letter.
	if (!context) return (text, font) => text.length * 0.52 * parseFloat(font);
	return (text, font) => {
		context.font = font;
		return context.measureText(text).width;
	};
}
