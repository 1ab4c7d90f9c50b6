// Styles of a bundle that lives in the shadow of an element: what speaks of the page's root speaks of the element instead, and
// the text is put into the script, where `__CNO_STYLES__` stands.

const placeholder = '__CNO_STYLES__';

/** @param {string} css styles written for a page */
export function forShadow(css) {
	return (
		css
			// Fonts belong to the document: the script asks for them itself (src/routes/embed/fonts.ts).
			.replace(/@font-face\s*\{[^}]*\}/g, '')
			.replace(/:root((?:\[[^\]]*\]|:not\([^()]*\))+)/g, ':host($1)')
			.replaceAll(':root', ':host')
	);
}

/** @returns {import('vite').Plugin} */
export function shadowStyles() {
	return {
		name: 'cno-shadow-styles',
		enforce: 'post',
		generateBundle(_, bundle) {
			let css = '';
			for (const [name, file] of Object.entries(bundle)) {
				if (file.type !== 'asset' || !name.endsWith('.css')) continue;
				css += String(file.source);
				delete bundle[name];
			}
			for (const file of Object.values(bundle)) {
				if (file.type === 'chunk')
					file.code = file.code.replaceAll(placeholder, () => JSON.stringify(forShadow(css)));
			}
		}
	};
}
