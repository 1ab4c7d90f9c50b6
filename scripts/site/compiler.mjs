// How Svelte compiles, in all that is built: the site, what is embedded, the pages that are one file.

/** @type {Map<string, string>} */
const known = new Map();

/** @type {NonNullable<import('svelte/compiler').CompileOptions>} */
export const compilerOptions = {
	runes: true,
	// Each class stands in script, styles and page alike: four letters instead of fourteen are a kilobyte on the first page.
	cssHash: ({ hash, css, filename }) => {
		const name = `s${hash(css).slice(-4)}`;
		const owner = known.get(name) ?? filename;
		if (owner !== filename) throw new Error(`${owner} and ${filename} have the same class ${name}`);
		known.set(name, filename);
		return name;
	}
};
