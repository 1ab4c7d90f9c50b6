// A drug is carried by its capsule: let go on the picture it is given, let go elsewhere it is taken away.

import { shownScale } from '#lib/state/pointed.ts';

/** Pixels that a pointer moves before a press is a drag and no longer a click. */
const slack = 6;

/**
 * @param button the capsule that was pressed
 * @param onto whether a point of the screen belongs to where drugs act
 * @param ondrop told where it was let go
 */
export function carry(
	button: HTMLElement,
	{ pointerId, clientX, clientY }: PointerEvent,
	onto: (x: number, y: number) => boolean,
	ondrop: (inside: boolean) => void
): void {
	let carried = false;
	const scale = shownScale(button);
	const move = (event: PointerEvent) => {
		if (event.pointerId !== pointerId) return;
		// Let go where nobody told, or taken off the page: nothing is carried.
		if (event.buttons === 0 || !button.isConnected) return end(event);
		const [dx, dy] = [event.clientX - clientX, event.clientY - clientY];
		if (!carried && Math.hypot(dx, dy) < slack) return;
		carried = true;
		button.dataset.carried = onto(event.clientX, event.clientY) ? 'onto' : 'off';
		button.style.transform = `translate(${dx / scale}px, ${dy / scale}px)`;
	};
	const end = (event: PointerEvent) => {
		if (event.pointerId !== pointerId) return;
		removeEventListener('pointermove', move);
		removeEventListener('pointerup', end);
		removeEventListener('pointercancel', end);
		button.style.transform = '';
		delete button.dataset.carried;
		if (!carried) return;
		// The click that follows a drag is no click.
		const swallow = (click: Event) => click.stopPropagation();
		button.addEventListener('click', swallow, { capture: true, once: true });
		setTimeout(() => button.removeEventListener('click', swallow, { capture: true }));
		if (event.type === 'pointerup') ondrop(onto(event.clientX, event.clientY));
	};
	addEventListener('pointermove', move);
	addEventListener('pointerup', end);
	addEventListener('pointercancel', end);
}
