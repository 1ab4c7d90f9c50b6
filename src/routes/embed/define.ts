// Makes <cno-lab> known, with all styles of the picture in the script: for a classic script and for a module alike.
import '../../look/tokens.css';
import '../../look/base.css';
import { defineElement } from '#lib/embed/element.ts';
import { loadFonts } from './fonts.ts';
import { mountEmbed } from './mount-stage.ts';

/** All styles of the picture, as the build puts them here (scripts/site/shadow-styles.mjs). */
declare const __CNO_STYLES__: string;

/** @param script where the script came from, if that is known: the fonts lie beside it */
export function definePicture(script: string | undefined): void {
	if (script) loadFonts(new URL('.', script));
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`:host{display:block;color:initial}:host([hidden]){display:none}${__CNO_STYLES__}`);
	defineElement((shadow, query, { element }) => {
		shadow.adoptedStyleSheets = [sheet];
		return mountEmbed(shadow, query, { element });
	});
}
