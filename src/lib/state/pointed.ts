// Where a pointer is, in the pixels that a picture is laid out in: decks show their slides larger or smaller than that.

type Laid = Pick<HTMLElement, 'getBoundingClientRect' | 'offsetWidth'>;

/** How much larger an element is shown than it is laid out; 1 for what is not shown at all. */
export const shownScale = (element: Laid): number =>
	element.getBoundingClientRect().width / element.offsetWidth || 1;

/** How far a point of the window lies from the left edge of an element. */
export function pointedX(clientX: number, element: Laid): number {
	return (clientX - element.getBoundingClientRect().left) / shownScale(element);
}
