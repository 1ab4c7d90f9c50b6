// Where a pointer is, in the pixels that a picture is laid out in: decks show their slides larger or smaller than that.

/** How much larger an element is shown than it is laid out. */
export function shownScale(element: HTMLElement): number {
	return element.getBoundingClientRect().width / element.offsetWidth;
}

/** How far a point of the window lies from the left edge of an element. */
export function pointedX(clientX: number, element: HTMLElement): number {
	return (clientX - element.getBoundingClientRect().left) / shownScale(element);
}
