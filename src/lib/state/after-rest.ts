// Puts off what may follow a drag until the drag has rested: the link, what a therapy costs.

/**
 * A function that puts off work until nothing was put off for so long, and returns what calls it off. Moves come at
 * every frame, so they share one timer, which looks when it goes off whether the rest was long enough.
 * @param ms how long a rest is, in milliseconds
 */
export function afterRest(ms: number): (work: () => void) => () => void {
	let due = 0;
	let waiting: (() => void) | undefined;
	let ticking = false;

	function look() {
		const left = due - performance.now();
		if (waiting && left > 0) return void setTimeout(look, left);
		const work = waiting;
		waiting = undefined;
		ticking = false;
		work?.();
	}

	return (work) => {
		due = performance.now() + ms;
		waiting = work;
		if (!ticking) {
			ticking = true;
			setTimeout(look, ms);
		}
		return () => {
			if (waiting === work) waiting = undefined;
		};
	};
}
