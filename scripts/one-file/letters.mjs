// Bytes as letters that may stand anywhere in a page and survive any mail, editor or server: thirteen bits in two of them.

/** Ninety-one of the printable letters of ASCII: none that means something to a page. */
const letters = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
	(letter) => !'<&"'.includes(letter)
);
const values = new Map(letters.map((letter, i) => [letter.charCodeAt(0), i]));
/** Bits in a pair: 2^13 is just below 91². */
const bitsOfPair = 13;
/** Letters to a line: endless lines make editors slow. */
const line = 1000;

/** @param {Uint8Array} bytes */
export function toLetters(bytes) {
	let [out, held, bits, inLine] = ['', 0, 0, 0];
	const put = (/** @type {number} */ value) => {
		out += letters[value % 91] + letters[Math.floor(value / 91)];
		inLine += 2;
		if (inLine >= line) [out, inLine] = [`${out}\n`, 0];
	};
	for (const byte of bytes) {
		held |= byte << bits;
		bits += 8;
		if (bits < bitsOfPair) continue;
		put(held & 8191);
		held >>>= bitsOfPair;
		bits -= bitsOfPair;
	}
	if (bits > 0) put(held);
	return out;
}

/**
 * @param {string} text what is no letter of ours, such as ends of lines, is passed over
 * @param {number} size bytes
 */
export function fromLetters(text, size) {
	const bytes = new Uint8Array(size);
	let [at, held, bits, first] = [0, 0, 0, -1];
	for (let i = 0; i < text.length && at < size; i++) {
		const value = values.get(text.charCodeAt(i));
		if (value === undefined) continue;
		if (first < 0) {
			first = value;
			continue;
		}
		held |= (first + value * 91) << bits;
		first = -1;
		for (bits += bitsOfPair; bits >= 8 && at < size; bits -= 8) {
			bytes[at++] = held & 255;
			held >>>= 8;
		}
	}
	return bytes;
}
