// The typefaces for a picture in the page of another: they belong to the document, not to the shadow of an element. Where
// they cannot be had, the device's own stand in.

const faces = [
	{ family: 'Source Sans 3', file: 'source-sans-3-latin.woff2', weight: '200 900' },
	{
		family: 'Source Sans 3',
		file: 'source-sans-3-greek.woff2',
		weight: '200 900',
		unicodeRange: 'U+0370-03FF'
	},
	{ family: 'Source Serif 4', file: 'source-serif-4-latin.woff2', weight: '400' }
];

/** @param folder where the files of the fonts are */
export function loadFonts(folder: URL): void {
	for (const { family, file, weight, unicodeRange } of faces) {
		const source = `url("${new URL(`fonts/${file}`, folder).href}") format("woff2")`;
		try {
			document.fonts.add(new FontFace(family, source, { weight, unicodeRange, display: 'swap' }));
		} catch {
			// Not here: the picture is drawn in another face.
		}
	}
}
