// Bytes packed as tightly as a prediction allows, and back: arithmetic coding of each bit by its chance.
import { predictor } from './predictor.mjs';

/**
 * The part of the range from `low` to `high` (whole numbers below 2^32) that stands for a 1 ends here.
 * @param {number} low @param {number} high @param {number} chance in 4096ths
 */
const border = (low, high, chance) => low + Math.floor((high - low) / 4096) * chance;

/** While the first byte of both ends is the same, it is settled. @param {number} low @param {number} high */
const isSettled = (low, high) => ((low ^ high) & 0xff000000) === 0;

/** @param {Uint8Array} bytes @returns {Uint8Array} */
export function packed(bytes) {
	const model = predictor(bytes.length);
	/** @type {number[]} */
	const out = [];
	let [low, high] = [0, 0xffffffff];
	for (const byte of bytes)
		for (let i = 7; i >= 0; i--) {
			const bit = (byte >> i) & 1;
			const middle = border(low, high, model.chance());
			if (bit) high = middle;
			else low = middle + 1;
			model.learn(bit);
			while (isSettled(low, high)) {
				out.push(high >>> 24);
				low = (low << 8) >>> 0;
				high = ((high << 8) | 255) >>> 0;
			}
		}
	out.push(high >>> 24, (high >>> 16) & 255, (high >>> 8) & 255, high & 255);
	return Uint8Array.from(out);
}

/**
 * In portions, so that a page can tell how far it is.
 * @param {Uint8Array} bytes @param {number} size of what is packed, bytes
 * @returns {Generator<number, Uint8Array>} how many bytes are there
 */
export function* unpacking(bytes, size) {
	const portion = 16_384;
	const model = predictor(size);
	const takeByte = decoder(bytes, model);
	for (let done = 1; done <= size; done++) {
		takeByte();
		if (done % portion === 0) yield done;
	}
	return model.text;
}

/** Apart from the portions: what a generator keeps between two of them is slow to change.
 * @param {Uint8Array} bytes @param {ReturnType<typeof predictor>} model */
function decoder(bytes, model) {
	/** Both ends of the range, and where in it the text lies. */
	const range = new Uint32Array([0, 0xffffffff, 0]);
	let at = 0;
	const takeIn = () => {
		range[2] = (range[2] << 8) | (at < bytes.length ? bytes[at] : 0);
		at++;
	};
	for (let i = 0; i < 4; i++) takeIn();
	return () => {
		for (let i = 0; i < 8; i++) {
			const middle = border(range[0], range[1], model.chance());
			const bit = range[2] <= middle ? 1 : 0;
			if (bit) range[1] = middle;
			else range[0] = middle + 1;
			model.learn(bit);
			while (isSettled(range[0], range[1])) {
				range[0] <<= 8;
				range[1] = (range[1] << 8) | 255;
				takeIn();
			}
		}
	};
}
