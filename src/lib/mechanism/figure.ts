// The mechanism as one picture for those who take it away: the names, which stand over the drawing as buttons, as text in it.
import { box } from './wheel.ts';

const svgName = 'http://www.w3.org/2000/svg';

/**
 * A copy of the drawing with all that is seen around it. Colours and fonts are those of the page, as computed values.
 * @param wheel the element that holds the picture, on the page
 * @returns undefined where there is no such picture
 */
export function figureOf(wheel: HTMLElement): SVGSVGElement | undefined {
	const stage = wheel.querySelector<HTMLElement>('.stage');
	const drawing = stage?.querySelector(':scope > svg');
	if (!stage || !drawing) return undefined;
	const figure = drawing.cloneNode(true) as SVGSVGElement;
	const frame = stage.getBoundingClientRect();
	const scale = box.width / frame.width;
	const words = document.createTreeWalker(wheel, NodeFilter.SHOW_TEXT);
	while (words.nextNode()) {
		const { currentNode } = words;
		const holder = currentNode.parentElement!;
		const text = (currentNode.textContent ?? '').replaceAll('\u00ad', '').trim();
		if (
			text === '' ||
			holder.closest('svg, .visually-hidden') ||
			!holder.checkVisibility({ visibilityProperty: true })
		)
			continue;
		if (!stage.contains(holder)) continue;
		const range = document.createRange();
		range.selectNodeContents(currentNode);
		const { left, top, bottom } = range.getBoundingClientRect();
		const look = getComputedStyle(holder);
		const label = document.createElementNS(svgName, 'text');
		label.textContent = text;
		label.setAttribute('x', String((left - frame.left) * scale));
		label.setAttribute('y', String(((top + bottom) / 2 - frame.top) * scale));
		label.setAttribute('dominant-baseline', 'central');
		label.setAttribute('font-family', look.fontFamily);
		label.setAttribute('font-size', String(Number.parseFloat(look.fontSize) * scale));
		label.setAttribute('font-weight', look.fontWeight);
		label.style.fill = look.color;
		figure.append(label);
	}
	for (const capsule of stage.querySelectorAll<SVGSVGElement>('svg.capsule')) {
		if (!capsule.checkVisibility({ visibilityProperty: true })) continue;
		const { left, top, width, height } = capsule.getBoundingClientRect();
		const copy = capsule.cloneNode(true) as SVGSVGElement;
		copy.setAttribute('x', String((left - frame.left) * scale));
		copy.setAttribute('y', String((top - frame.top) * scale));
		copy.setAttribute('width', String(width * scale));
		copy.setAttribute('height', String(height * scale));
		figure.append(copy);
	}
	return figure;
}
