// One classic script with everything in it: it makes <cno-lab> known. In the page /embed, where modules were refused, and in
// a single file without a server, it draws the picture of that page instead.
import '../../look/tokens.css';
import '../../look/base.css';
import { defineElement } from '#lib/embed/element.ts';
import { loadFonts } from './fonts.ts';
import { mountEmbed } from './mount-stage.ts';
import { startPage } from './start.ts';

/** All styles of the picture, as the build puts them here (scripts/site/shadow-styles.mjs). */
declare const __CNO_STYLES__: string;

const script = document.currentScript as HTMLScriptElement | null;

if (script?.hasAttribute('data-page')) startPage();
else {
	if (script?.src) loadFonts(new URL('.', script.src));
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`:host{display:block;color:initial}:host([hidden]){display:none}${__CNO_STYLES__}`);
	defineElement((shadow, query, { element }) => {
		shadow.adoptedStyleSheets = [sheet];
		return mountEmbed(shadow, query, { element });
	});
}
