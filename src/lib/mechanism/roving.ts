// One stop for the tab key, and arrow keys that go round: for a group of buttons that belong together.

const forward = ['ArrowRight', 'ArrowDown'];
const back = ['ArrowLeft', 'ArrowUp'];

/** Where a key leads from one of `count` places, or undefined for keys that lead nowhere. */
export function nextPlace(key: string, from: number, count: number): number | undefined {
	if (count === 0) return undefined;
	if (forward.includes(key)) return (from + 1) % count;
	if (back.includes(key)) return (from - 1 + count) % count;
	if (key === 'Home') return 0;
	if (key === 'End') return count - 1;
	return undefined;
}

/** Moves the focus among the buttons of a group; for its `onkeydown`. */
export function rove(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
	if (event.altKey || event.ctrlKey || event.metaKey) return;
	const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]')];
	const from = stops.indexOf(document.activeElement as HTMLElement);
	const to = from < 0 ? undefined : nextPlace(event.key, from, stops.length);
	if (to === undefined) return;
	event.preventDefault();
	stops[to].focus();
}
