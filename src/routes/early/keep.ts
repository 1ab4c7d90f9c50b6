// What somebody does on a page that is in sight but does not answer yet. The function stands in the page by itself
// (src/hooks.server.ts): it must need nothing from outside.

/** Keeps what is done, for do-again.ts. */
export function keepEarly(): void {
	const acts: NonNullable<Window['cnoEarly']>['acts'] = [];
	const types = ['click', 'input', 'change'];
	const note = ({ type, target }: Event) => {
		const { value, checked } = target as HTMLInputElement;
		acts.push({ type, target, value, checked });
	};
	for (const type of types) addEventListener(type, note, true);
	window.cnoEarly = {
		acts,
		stop: () => types.forEach((type) => removeEventListener(type, note, true))
	};
}
