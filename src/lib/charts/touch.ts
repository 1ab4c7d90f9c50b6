// A finger that goes sideways over the picture takes the cursor along, and a tap brings it; one that goes up or down
// scrolls the page.

/** Less than this is a tap, in pixels. */
const leastMove = 8;

/** @param onpoint gets the place of the finger, in pixels of the page, and what it is on */
export function followTouch(onpoint: (clientX: number, on: HTMLElement) => void) {
	return (node: HTMLElement): (() => void) => {
		let start: { x: number; y: number } | undefined;
		let follows = false;

		const on = {
			pointerdown(event: PointerEvent) {
				if (event.pointerType === 'mouse' || !event.isPrimary) return;
				start = { x: event.clientX, y: event.clientY };
				follows = false;
			},
			pointermove(event: PointerEvent) {
				if (!start || event.pointerType === 'mouse' || !event.isPrimary) return;
				const [dx, dy] = [Math.abs(event.clientX - start.x), Math.abs(event.clientY - start.y)];
				follows ||= dx >= leastMove && dx > dy;
				if (follows) onpoint(event.clientX, node);
			},
			pointerup(event: PointerEvent) {
				if (!start || !event.isPrimary) return;
				const moved = Math.hypot(event.clientX - start.x, event.clientY - start.y);
				if (!follows && moved < leastMove) onpoint(event.clientX, node);
				start = undefined;
			},
			/** The browser has taken the finger to scroll. */
			pointercancel() {
				start = undefined;
			}
		};
		const listeners = Object.entries(on) as [keyof typeof on, (event: PointerEvent) => void][];
		for (const [name, listener] of listeners) node.addEventListener(name, listener);
		return () => {
			for (const [name, listener] of listeners) node.removeEventListener(name, listener);
		};
	};
}
