// What runs first in a page that is one file: unpacks the program, its styles and fonts, and starts it.
import { openingMessages } from '../../src/lib/i18n/opening/index.ts';
import { fromLetters } from './letters.mjs';
import { unpacking } from './pack.mjs';

const words = openingMessages[navigator.language?.startsWith('de') ? 'de' : 'en'];
const line = /** @type {HTMLElement} */ (document.getElementById('cno-opening'));

/** Lets the page be drawn. */
const pause = () => new Promise((resume) => setTimeout(resume));

/** @param {string} id of an element that holds letters @returns its bytes */
function bytesOf(id) {
	const { textContent, dataset } = /** @type {HTMLElement} */ (document.getElementById(id));
	return fromLetters(textContent ?? '', Number(dataset.bytes));
}

/** @param {string} id of an element that holds a packed text */
async function textOf(id) {
	const size = Number(document.getElementById(id)?.dataset.size);
	const steps = unpacking(bytesOf(id), size);
	const bar = line.appendChild(document.createElement('progress'));
	bar.max = size;
	for (let step = steps.next(); ; step = steps.next()) {
		if (step.done) return new TextDecoder().decode(step.value);
		bar.value = step.value;
		await pause();
	}
}

/** @param {Uint8Array} bytes */
const dataAddress = (bytes) =>
	`data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;

/** @param {'style' | 'script'} kind @param {string} text */
function add(kind, text) {
	const element = document.createElement(kind);
	element.textContent = text;
	document.head.append(element);
}

async function open() {
	// Taken before anything changes: a copy that is saved from here begins as this one did.
	const source = `<!doctype html>\n${document.documentElement.outerHTML}`;
	line.dataset.begun = '';
	line.textContent = words.opening;
	await pause();
	const text = await textOf('cno-packed');
	// Written one behind the other: what they have in common is packed once.
	const end = text.indexOf('\0');
	const program = text.slice(end + 1);
	const style = text
		.slice(0, end)
		.replace(/url\(\/?([\w-]+)\.woff2\)/g, (_, name) => `url(${dataAddress(bytesOf(name))})`);
	Object.assign(globalThis, { cnoOpened: { program, source } });
	add('style', style);
	add('script', program);
	// An error in the program has told of itself in that line (page.mjs).
	if (line.dataset.failed === undefined) line.remove();
	for (const used of document.querySelectorAll('script[data-bytes]')) used.remove();
}

open().catch((error) => {
	line.textContent = words.failed;
	throw error;
});
