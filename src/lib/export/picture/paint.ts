// Colours as the page computed them → colours that every reader of SVG knows, their transparency apart.

export interface Paint {
	/** `#1b2328`, `none` or `url(#id)`. */
	colour: string;
	/** From 0 to 1. */
	opacity: number;
}

/** @param css a computed value: rgb(), color(srgb …), none, url(); anything else is asked from the browser */
export function paintOf(css: string): Paint {
	const value = css.trim();
	const reference = /^url\(\s*["']?[^"')]*#([^"')]+)["']?\s*\)/.exec(value);
	if (reference) return { colour: `url(#${reference[1]})`, opacity: 1 };
	if (value === 'none' || value === 'transparent' || value === '') return { colour: 'none', opacity: 1 };
	const rgb = /^rgba?\(([^)]*)\)$/.exec(value);
	if (rgb) return fromParts(rgb[1], 1);
	const srgb = /^color\(\s*srgb\s([^)]*)\)$/.exec(value);
	if (srgb) return fromParts(srgb[1], 255);
	if (/^#[\da-f]{6}$/i.test(value)) return { colour: value.toLowerCase(), opacity: 1 };
	return asked(value);
}

/** Numbers between blanks, commas and a slash; the fourth is the opacity. */
function fromParts(text: string, scale: number): Paint {
	const [red, green, blue, alpha] = text.split(/[\s,/]+/).filter(Boolean);
	const hex = [red, green, blue]
		.map((part) => Math.round(Math.min(255, Math.max(0, Number(part) * scale))))
		.map((part) => (Number.isFinite(part) ? part : 0).toString(16).padStart(2, '0'));
	const opacity = alpha === undefined ? 1 : alpha.endsWith('%') ? parseFloat(alpha) / 100 : Number(alpha);
	if (opacity === 0) return { colour: 'none', opacity: 1 };
	return { colour: `#${hex.join('')}`, opacity: Number(opacity.toFixed(4)) };
}

/** Other ways to write a colour (oklab, lab …): one pixel of it tells. */
function asked(value: string): Paint {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = 1;
	const context = canvas.getContext('2d');
	if (!context || !CSS.supports('color', value)) return { colour: '#000000', opacity: 1 };
	context.fillStyle = value;
	context.fillRect(0, 0, 1, 1);
	const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
	return fromParts(`${red} ${green} ${blue} ${alpha / 255}`, 1);
}
