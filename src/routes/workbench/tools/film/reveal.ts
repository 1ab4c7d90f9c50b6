// Curves that are drawn up to the cursor: cuts what lies behind it out of the picture, on the elements of the film's own.

const svg = 'http://www.w3.org/2000/svg';
const cut = 'film-drawn';
/** What is known from the start, or was measured. */
const known = '.ghost, .healthy, .base, .man, .mean path';

/**
 * @param stack the element around the curves
 * @returns draws up to `x`, in pixels of the picture
 */
export function revealing(stack: Element): (x: number) => void {
	const picture = stack.querySelector('svg');
	if (!picture) return () => {};
	const definition = document.createElementNS(svg, 'clipPath');
	definition.id = cut;
	const rect = document.createElementNS(svg, 'rect');
	for (const [name, value] of Object.entries({ x: -50, y: -2000, height: 6000 }))
		rect.setAttribute(name, String(value));
	definition.append(rect);
	picture.append(definition);

	return (x) => {
		rect.setAttribute('width', String(Math.max(0, x + 50)));
		for (const path of picture.querySelectorAll('.marks path, rect.flare'))
			if (!path.matches(known) && !path.closest('.break')) path.setAttribute('clip-path', `url(#${cut})`);
		// Words are whole, or not there yet.
		for (const word of picture.querySelectorAll<SVGGraphicsElement>('.break, .missing, .marks g > text')) {
			const { left, right } = edgesOf(word, picture);
			word.style.visibility = (word.matches('.break') ? (left + right) / 2 : right) <= x ? '' : 'hidden';
		}
		for (const word of picture.querySelectorAll<SVGGraphicsElement>('rect.flare + text'))
			word.style.visibility = edgesOf(word, picture).left <= x ? '' : 'hidden';
	};
}

/** In pixels of the picture. */
function edgesOf(element: SVGGraphicsElement, picture: Element): { left: number; right: number } {
	const start = picture.getBoundingClientRect().left;
	const { left, right } = element.getBoundingClientRect();
	return { left: left - start, right: right - start };
}
