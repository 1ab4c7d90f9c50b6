// Foretells the next bit of a text from all bits before it. Packer and opener run this very code, so what one packs the
// other unpacks; whole numbers only, because browsers differ in the last digit of logarithms.
//
// Several models look at the bytes before (one to five of them, the word, the word before it) and each remembers, in a
// table, how often a 0 and a 1 came after them. Their opinions are weighed against each other by a small network that
// learns as it goes. The method is called context mixing; on this program it saves a third of what deflate leaves.

/** How many bytes before are looked at, one model for each. */
const orders = [1, 2, 3, 5];
/** The orders, the word, and the word with the one before it. */
const remembered = orders.length + 2;
/** What is weighed: these, the bits of this byte alone, and the longest repetition. */
const opinions = remembered + 2;
/** Bytes of each table, as a power of two. */
const tableBits = 22;
const tableMask = (1 << tableBits) - 1;
/** Bytes from which a repetition is looked for, and its table as a power of two. */
const repetition = 6;
const repetitionBits = 18;
/** A repetition that is longer is not surer. */
const longest = 32;
/** Odd numbers that spread neighbours far apart. */
const [spreadA, spreadB, spreadC] = [0x2f0b4c47, 0x9e3779b1, 0x85ebca6b];

/** A chance of 0 to 4095 for each logit of -2047 to 2047 (256 is one unit), by these points and straight lines between. */
const points = [
	1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785,
	3901, 3975, 4024, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094
];
const chanceOf = new Int16Array(4096);
const logitOf = new Int16Array(4096).fill(2047);
for (let x = 2047, next = 4095; x >= -2047; x--) {
	const [i, part] = [(x >> 7) + 16, x & 127];
	const upper = points[Math.min(32, i + 1)];
	chanceOf[x + 2048] = (points[i] * (128 - part) + upper * part + 64) >> 7;
	for (; next >= chanceOf[x + 2048]; next--) logitOf[next] = x;
	if (x === -2047) logitOf.fill(x, 0, next + 1);
}
chanceOf[0] = 1;

/** Zeros (upper half of a byte) and ones (lower half) after one more bit: it is counted, much of the opposite forgotten. */
const counted = new Uint8Array(512);
for (let i = 0; i < 512; i++) {
	const bit = i >> 8;
	const same = Math.min(15, 1 + (bit ? i & 15 : (i >> 4) & 15));
	const other = bit ? (i >> 4) & 15 : i & 15;
	const left = other > 2 ? (other >> 1) + 1 : other;
	counted[i] = bit ? (left << 4) | same : (same << 4) | left;
}

/** @param {number} logit */
const within = (logit) => Math.max(-2047, Math.min(2047, logit));

/** @param {number} c a byte that belongs to a name */
const isOfWord = (c) =>
	(c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c >= 128 || c === 36 || c === 95;

/**
 * A network of one layer that weighs the opinions; one set of weights for each situation.
 * @param {number} situations
 */
function weighing(situations) {
	const weights = new Int32Array(opinions * situations).fill(20_000);
	let [at, chance] = [0, 2048];
	return {
		/** @param {Int32Array} inputs logits @param {number} situation @returns the logit of all of them together */
		weigh(inputs, situation) {
			at = situation * opinions;
			let sum = 0;
			for (let i = 0; i < opinions; i++) sum += inputs[i] * weights[at + i];
			const logit = within(Math.floor(sum / 65_536));
			chance = chanceOf[logit + 2048];
			return logit;
		},
		/** @param {Int32Array} inputs @param {number} bit that came */
		learn(inputs, bit) {
			const error = ((bit << 12) - chance) * 10;
			for (let i = 0; i < opinions; i++) weights[at + i] += (inputs[i] * error + 0x8000) >> 16;
		}
	};
}

/**
 * Corrects a chance by what came after such chances before.
 * @param {number} situations @param {number} rate as a power of two
 */
function correction(situations, rate) {
	const steps = 33;
	const table = new Uint16Array(situations * steps);
	for (let i = 0; i < table.length; i++) table[i] = chanceOf[Math.min(4095, (i % steps) * 128)] * 16;
	let at = 0;
	return {
		/** @param {number} logit @param {number} situation @returns a chance of 0 to 4095 */
		correct(logit, situation) {
			const place = (logit + 2048) * 32;
			const part = place & 4095;
			at = situation * steps + (place >> 12);
			const chance = Math.floor((table[at] * (4096 - part) + table[at + 1] * part) / 65_536);
			if (part >= 2048) at++;
			return chance;
		},
		/** @param {number} bit that came */
		learn(bit) {
			table[at] += ((bit ? 65_535 : 0) - table[at]) >> rate;
		}
	};
}

/**
 * Ask `chance`, then tell `learn` what came; eight times for each byte, its highest bit first.
 * @param {number} size of the whole text, bytes
 */
export function predictor(size) {
	const text = new Uint8Array(size);
	let length = 0;
	/** The bits of this byte so far behind a 1, and how many they are. */
	let [byte, bits] = [1, 0];
	let [word, wordBefore] = [0, 0];

	/** In slots of sixteen bytes: a mark of the owner, and counts for each of the fifteen places within half a byte. */
	const tables = Array.from({ length: remembered }, () => new Uint8Array(1 << tableBits));
	const hashes = new Int32Array(remembered);
	const slots = new Int32Array(remembered);
	const places = new Int32Array(remembered);
	/** For each model and each pair of counts, the chance of a 1 that this has turned out to mean. */
	const meanings = new Uint16Array(remembered * 256);
	for (let i = 0; i < meanings.length; i++) {
		const [zeros, ones] = [(i & 255) >> 4, i & 15];
		meanings[i] = Math.floor((65_535 * (2 * ones + 1)) / (2 * zeros + 2 * ones + 2));
	}
	const plain = new Uint16Array(256).fill(32_768);

	const lastSeen = new Int32Array(1 << repetitionBits);
	let [source, repeated, repeats] = [0, 0, -1];
	const trust = new Uint16Array(longest).fill(32_768);
	let trusted = 0;

	const inputs = new Int32Array(opinions);
	const byBits = weighing(256);
	const byRepetition = weighing(9 * 256);
	const coarse = correction(256, 7);
	const fine = correction(65_536, 6);

	/** The slot of this hash, the neighbour's where that is its own; of two strangers the less used one has to go.
	 * @param {Uint8Array} table @param {number} hash */
	function slotOf(table, hash) {
		const mark = hash >>> 24 || 1;
		const first = (hash << 4) & tableMask;
		if (table[first] === mark) return first;
		const second = first ^ 16;
		if (table[second] === mark) return second;
		const use = (/** @type {number} */ slot) => (table[slot + 1] >> 4) + (table[slot + 1] & 15);
		const slot = use(first) <= use(second) ? first : second;
		table.fill(0, slot, slot + 16);
		table[slot] = mark;
		return slot;
	}

	function takeSlots() {
		for (let i = 0; i < remembered; i++) {
			let hash = Math.imul(hashes[i] + Math.imul(byte, spreadA), spreadB);
			hash = Math.imul(hash ^ (hash >>> 15), spreadC);
			slots[i] = slotOf(tables[i], hash ^ (hash >>> 13));
		}
	}

	function lookBack() {
		let [hash, taken] = [0, 0];
		orders.forEach((order, i) => {
			for (; taken < order; taken++) {
				hash = Math.imul(hash ^ (length > taken ? text[length - 1 - taken] + 1 : 0), spreadA) + taken;
				hash ^= hash >>> 14;
			}
			hashes[i] = hash + Math.imul(order, 0x1234567);
		});
		const last = length > 0 ? text[length - 1] : 0;
		hashes[orders.length] = Math.imul(word, spreadC) + last * 0x10001;
		hashes[orders.length + 1] = Math.imul(word, spreadC) + Math.imul(wordBefore, spreadA) + 1;
		takeSlots();
	}

	function findRepetition() {
		if (repeated > 0 && text[source] === text[length - 1]) {
			source++;
			repeated++;
		} else repeated = 0;
		if (length < repetition) return;
		let hash = 0;
		for (let i = 1; i <= repetition; i++) hash = Math.imul(hash + text[length - i] + 1, spreadA);
		hash >>>= 32 - repetitionBits;
		if (repeated === 0) {
			source = lastSeen[hash];
			const most = Math.min(source, longest);
			while (repeated < most && text[source - 1 - repeated] === text[length - 1 - repeated]) repeated++;
			if (repeated < repetition - 1) repeated = 0;
		}
		lastSeen[hash] = length;
	}

	lookBack();

	return {
		/** The bytes so far. */
		text,
		/** @returns how likely a 1 is next, in 4096ths; never 0 and never 4096 */
		chance() {
			// Within half a byte: the bits of that half behind a 1.
			const half = bits < 4 ? byte : (byte & ((1 << (bits - 4)) - 1)) | (1 << (bits - 4));
			for (let i = 0; i < remembered; i++) {
				places[i] = slots[i] + half;
				const counts = tables[i][places[i]];
				inputs[i] = counts === 0 ? 0 : logitOf[meanings[i * 256 + counts] >> 4];
			}
			inputs[remembered] = logitOf[plain[byte] >> 4];
			const foretold = repeated > 0 && (text[source] | 256) >> (8 - bits) === byte;
			repeats = foretold ? (text[source] >> (7 - bits)) & 1 : -1;
			trusted = Math.min(repeated, longest - 1);
			const sure = logitOf[trust[trusted] >> 4];
			inputs[remembered + 1] = repeats < 0 ? 0 : repeats ? sure : -sure;

			const last = length > 0 ? text[length - 1] : 0;
			const situation = repeats < 0 ? 0 : 1 + Math.min(7, repeated >> 2);
			const logit = (byBits.weigh(inputs, byte) + byRepetition.weigh(inputs, situation * 256 + last)) >> 1;
			const corrected = coarse.correct(logit, byte) + fine.correct(logit, byte | (last << 8));
			return Math.max(1, Math.min(4095, (2 * chanceOf[logit + 2048] + corrected + 2) >> 2));
		},
		/** @param {number} bit that came */
		learn(bit) {
			const full = bit ? 65_535 : 0;
			byBits.learn(inputs, bit);
			byRepetition.learn(inputs, bit);
			coarse.learn(bit);
			fine.learn(bit);
			for (let i = 0; i < remembered; i++) {
				const counts = tables[i][places[i]];
				const meaning = i * 256 + counts;
				meanings[meaning] += (full - meanings[meaning]) >> 6;
				tables[i][places[i]] = counted[bit * 256 + counts];
			}
			plain[byte] += (full - plain[byte]) >> 5;
			if (repeats >= 0) {
				const right = repeats === bit;
				trust[trusted] += ((right ? 65_535 : 0) - trust[trusted]) >> 6;
				if (!right) repeated = 0;
			}

			byte = (byte << 1) | bit;
			bits++;
			if (bits === 4) return takeSlots();
			if (bits < 8) return;
			const c = byte & 255;
			text[length++] = c;
			byte = 1;
			bits = 0;
			if (isOfWord(c)) word = Math.imul(word + c, spreadB);
			else if (word) {
				wordBefore = word;
				word = 0;
			}
			findRepetition();
			lookBack();
		}
	};
}
