// Work against precision as a figure: one panel a problem, error to the right ever smaller, cost upwards, both in powers of
// ten. Every method has its own hue, dash and mark, and stands on light paper of its own.

export interface Curve {
	label: string;
	points: readonly { error: number; cost: number }[];
}

export interface Panel {
	title: string;
	curves: readonly Curve[];
}

const width = 270;
const height = 200;
const gap = { x: 40, y: 66 };
const perRow = 3;
const errors = { coarse: 1e-1, fine: 1e-9 };

/** Hues of Okabe and Ito; the first is ink. */
const looks = [
	{ colour: '#1b2328', dash: '', size: 3.4, mark: 'M-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0' },
	{ colour: '#0072b2', dash: '7 3', size: 1.8, mark: 'M-3 -3h6v6h-6z' },
	{ colour: '#d55e00', dash: '2 3', size: 1.8, mark: 'M0 -4l4 7h-8z' },
	{ colour: '#007a5a', dash: '9 3 2 3', size: 1.8, mark: 'M0 -4l4 4l-4 4l-4 -4z' },
	{ colour: '#9a4675', dash: '4 2', size: 1.8, mark: 'M0 4l4 -7h-8z' }
];

const raised = (power: number) =>
	'10' + [...String(power)].map((c) => (c === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(c)])).join('');
const tenth = (value: number) => Math.round(value * 10) / 10;

function panelOf({ title, curves }: Panel): string {
	const costs = curves.flatMap(({ points }) => points.map(({ cost }) => Math.log10(cost)));
	const low = Math.floor(Math.min(...costs) * 2) / 2;
	const high = Math.ceil(Math.max(...costs) * 2) / 2;
	const span = Math.log10(errors.coarse / errors.fine);
	const x = (error: number) => tenth((Math.log10(errors.coarse / error) / span) * width);
	const y = (power: number) => tenth(height * (1 - (power - low) / (high - low)));
	const parts = [`<text class="strong" x="0" y="-10" font-size="14">${title}</text>`];
	for (let power = -1; power >= -9; power -= 2) {
		const at = x(10 ** power);
		parts.push(`<path class="grid" d="M${at} 0V${height}"/>`);
		parts.push(
			`<text class="quiet" x="${at}" y="${height + 17}" text-anchor="middle">${raised(power)}</text>`
		);
	}
	for (let power = Math.ceil(low); power <= high; power++) {
		parts.push(`<path class="grid" d="M0 ${y(power)}H${width}"/>`);
		parts.push(`<text class="quiet" x="-6" y="${y(power) + 4}" text-anchor="end">${raised(power)}</text>`);
	}
	parts.push(`<path class="axis" d="M0 0V${height}H${width}"/>`);
	// The first method lies on top.
	[...curves.entries()].reverse().forEach(([i, { points }]) => {
		const { colour, dash, size, mark } = looks[i];
		const inside = points.filter(({ error }) => error <= errors.coarse && error >= errors.fine / 3);
		const places = inside.map(({ error, cost }) => `${x(error)} ${y(Math.log10(cost))}`);
		parts.push(
			`<path fill="none" stroke="${colour}" stroke-width="${size}" stroke-dasharray="${dash}" d="M${places.join('L')}"/>`
		);
		for (const place of places)
			parts.push(`<path fill="${colour}" transform="translate(${place})" d="${mark}"/>`);
	});
	return parts.join('\n');
}

/** @param measure what the cost is, below the legend */
export function figureOf(panels: readonly Panel[], measure: string, alt: string): string {
	const rows = Math.ceil(panels.length / perRow);
	const full = { width: perRow * (width + gap.x) + 46, height: rows * (height + gap.y) + 72 };
	const legend = panels[0].curves.map(({ label }, i) => {
		const { colour, dash, size, mark } = looks[i];
		return [
			`<g transform="translate(${46 + i * 176} 18)">`,
			`<path fill="none" stroke="${colour}" stroke-width="${size}" stroke-dasharray="${dash}" d="M0 0H34"/>`,
			`<path fill="${colour}" transform="translate(17 0)" d="${mark}"/>`,
			`<text x="42" y="4.5">${label}</text></g>`
		].join('');
	});
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${full.width}" height="${full.height}" viewBox="0 0 ${full.width} ${full.height}" role="img" aria-label="${alt}">`,
		`<style>text { fill: #1b2328; font: 12.5px 'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif; } .strong { font-weight: 650; font-size: 14px; } .quiet { fill: #4f5a60; } .grid { stroke: #dad6cb; } .axis { fill: none; stroke: #757f87; }</style>`,
		`<rect width="${full.width}" height="${full.height}" fill="#fbfaf6"/>`,
		...legend,
		`<text class="quiet" x="46" y="44">Across: largest error of any state at any time, relative to the state’s largest value. Upwards: ${measure}.</text>`,
		...panels.map(
			(panel, i) =>
				`<g transform="translate(${46 + (i % perRow) * (width + gap.x)} ${84 + Math.floor(i / perRow) * (height + gap.y)})">\n${panelOf(panel)}\n</g>`
		),
		'</svg>',
		''
	].join('\n');
}
