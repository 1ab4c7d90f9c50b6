// Marks a piece of work for whoever records the page with the developer tools, as the benchmark of the page does.

/** The same function, whose calls stand in a recording under `name`. Nothing is kept: the page may run for hours. */
export function measured<In extends unknown[], Out>(name: string, work: (...input: In) => Out) {
	return (...input: In): Out => {
		const start = performance.now();
		const result = work(...input);
		performance.measure(name, { start });
		performance.clearMeasures(name);
		return result;
	};
}
