// The fonts of the page as text, so that a picture has them wherever it goes. Without them it has those of the device.

const read = new Map<string, Promise<string>>();

/** Rules for the faces of the page whose family the markup names; a face that cannot be read is left out. */
export async function fontFacesFor(markup: string): Promise<string> {
	const rules = [...document.styleSheets].flatMap(facesOf);
	const used = rules.filter(({ rule }) => markup.includes(familyOf(rule)));
	const texts = await Promise.all(used.map(({ rule, base }) => embedded(rule, base).catch(() => '')));
	return texts.filter(Boolean).join('\n');
}

const familyOf = (rule: CSSFontFaceRule): string =>
	rule.style.getPropertyValue('font-family').replaceAll(/["']/g, '');

/** Style sheets of other origins do not let their rules be read. */
function facesOf(sheet: CSSStyleSheet): { rule: CSSFontFaceRule; base: string }[] {
	try {
		const base = sheet.href ?? document.baseURI;
		return [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSFontFaceRule ? [{ rule, base }] : []));
	} catch {
		return [];
	}
}

async function embedded(rule: CSSFontFaceRule, base: string): Promise<string> {
	const source = /url\(\s*["']?([^"')]+)["']?\s*\)/.exec(rule.style.getPropertyValue('src'));
	if (!source) return '';
	const address = new URL(source[1], base).href;
	if (!read.has(address)) read.set(address, dataOf(address));
	const parts = ['font-family', 'font-weight', 'font-style', 'unicode-range']
		.map((name) => [name, rule.style.getPropertyValue(name)] as const)
		.filter(([, value]) => value)
		.map(([name, value]) => `${name}:${value.replaceAll('"', "'")};`);
	return `@font-face{${parts.join('')}src:url(${await read.get(address)}) format('woff2');}`;
}

async function dataOf(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(address);
	const bytes = new Uint8Array(await response.arrayBuffer());
	let text = '';
	for (let i = 0; i < bytes.length; i += 0x8000)
		text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
	return `data:font/woff2;base64,${btoa(text)}`;
}
