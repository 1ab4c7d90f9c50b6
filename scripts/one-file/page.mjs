// A program as one page that runs from a disk: packed, as letters, with what opens it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project.mjs';
import { bundle } from './bundle.mjs';
import { toLetters } from './letters.mjs';
import { packed } from './pack.mjs';

/** What stands there while nothing runs yet, and if nothing ever does; in both languages, since nobody can ask which. */
const needsScript = 'CNO Lab needs JavaScript. · CNO Lab braucht JavaScript.';
const cannotOpen =
	'CNO Lab cannot open here: this browser is too old, or the file is damaged. · CNO Lab lässt sich hier nicht öffnen: Der Browser ist zu alt, oder die Datei ist beschädigt.';

/**
 * Runs in any browser there ever was, before what needs a current one. Tells of an error, and of a file that was cut off
 * before the opener, which leaves a mark when it begins.
 */
const watchman = `onerror=function(){var e=document.getElementById('cno-opening');if(e){e.setAttribute('data-failed','');e.textContent=${JSON.stringify(cannotOpen)}}};onload=function(){var e=document.getElementById('cno-opening');if(e&&!e.hasAttribute('data-begun'))onerror()}`;

/**
 * @param {string} id @param {Uint8Array} bytes
 * @param {number} [size] of what was packed in it
 */
const block = (id, bytes, size) =>
	`<script type="text/plain" id="${id}" data-bytes="${bytes.length}"${size ? ` data-size="${size}"` : ''}>\n${toLetters(bytes)}\n</script>`;

/** Text of a script may end neither itself nor begin a comment. @param {string} script */
const harmless = (script) => script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/**
 * @param {string} entry of the program, in the project
 * @param {{ title: string, description: string }} about
 * @returns {Promise<string>}
 */
export async function onePage(entry, { title, description }) {
	const { script, style, fonts } = await bundle(entry);
	const opener = await bundle('scripts/one-file/opener.mjs', { target: 'es2020' });
	const text = new TextEncoder().encode(`${style}\0${script}`);
	const icon = readFileSync(join(root, 'static/favicon.svg'), 'utf8').trim();
	return `<!doctype html>
<html lang="en" data-theme="auto">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
<style>#cno-opening{margin:40vh auto 0;text-align:center;font:16px sans-serif}#cno-opening progress{display:block;margin:16px auto}@media(prefers-color-scheme:dark){html:has(#cno-opening){background:#11171b;color:#eceae3}}</style>
</head>
<body>
<p id="cno-opening" role="status">CNO Lab</p>
<noscript><p>${needsScript}</p></noscript>
<script>${watchman}</script>
<script type="application/json" id="cno-baked">{}</script>
${block('cno-packed', packed(text), text.length)}
${fonts.map(({ name, bytes }) => block(name.replace(/\.\w+$/, ''), bytes)).join('\n')}
<script>${harmless(opener.script)}</script>
</body>
</html>
`;
}
