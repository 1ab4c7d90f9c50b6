// Text → QR code, in byte mode with error correction level M: some fifteen in a hundred of its squares may be hidden.
import { bytesThatFit, largestVersion } from './capacity.ts';
import { codewordsOf } from './codewords.ts';
import { matrixOf, type Modules } from './matrix.ts';

/** A code of more squares than this is hard to read for a phone from a screen: 97 along a side, 666 bytes. */
export const readableVersion = 20;

/** Light squares that must surround a code. */
const quiet = 4;

/** The smallest code that holds the text (as UTF-8); undefined when none up to that version does. */
export function qrCode(text: string, most = largestVersion): Modules | undefined {
	const bytes = new TextEncoder().encode(text);
	for (let version = 1; version <= most; version++) {
		if (bytes.length <= bytesThatFit(version)) return matrixOf(codewordsOf(bytes, version), version);
	}
	return undefined;
}

/** A path of its dark squares, one unit each, and the length of a side with the light around it. */
export function qrDrawing(modules: Modules): { path: string; side: number } {
	const path: string[] = [];
	for (const [i, row] of modules.entries()) {
		for (let j = 0; j < row.length; j++) {
			if (!row[j] || row[j - 1]) continue;
			let length = 1;
			while (row[j + length]) length++;
			path.push(`M${j + quiet} ${i + quiet}h${length}v1h-${length}z`);
		}
	}
	return { path: path.join(''), side: modules.length + 2 * quiet };
}

/** A file of its own: dark on white whatever the page looks like, because readers want it so. */
export function qrSvg(modules: Modules, title: string): string {
	const { path, side } = qrDrawing(modules);
	const name = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${8 * side}" height="${8 * side}" shape-rendering="crispEdges"><title>${name}</title><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>\n`;
}
