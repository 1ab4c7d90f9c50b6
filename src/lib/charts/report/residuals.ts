// A strip of dots for each of the six curves: how far the model is from each mean, in standard deviations of the men.
import { fixed, messages, type Language } from '#lib/i18n/index.ts';
import { reportWords } from '#lib/i18n/report/index.ts';
import type { Fit } from '#lib/validate/blood.ts';
import { across, down, sizes, widthOfText, type Drawing, type Mark, type Room } from './drawing.ts';

export function residualsDrawing(fits: readonly Fit[], room: Room, language: Language): Drawing {
	const words = reportWords[language];
	const size = sizes(room);
	const rowHeight = 36 * room.text;
	const head = size.note * 1.8;
	const gutter = 116 * room.text;
	const x0 = gutter;
	const x1 = room.width - 16;
	const off = (fit: Fit) =>
		fit.points.map(({ hours, mean, sd, model }) => ({ hours, off: (model - mean) / sd }));
	const largest = Math.max(2, ...fits.flatMap((fit) => off(fit).map((p) => Math.abs(p.off))));
	const limit = Math.ceil(largest * 2) / 2;
	const toX = (value: number) => x0 + ((value + limit) / (2 * limit)) * (x1 - x0);
	const bottom = head + fits.length * rowHeight;
	const marks: Mark[] = [
		{ kind: 'rect', x: toX(-1), y: head, width: toX(1) - toX(-1), height: bottom - head, look: 'band' },
		{ kind: 'path', d: down(toX(0), head, bottom), look: 'axis' },
		{
			kind: 'text',
			x: toX(0),
			y: head - size.note * 0.5,
			text: words.chart.within,
			size: size.note,
			look: 'quiet',
			anchor: 'middle'
		}
	];
	fits.forEach((fit, i) => {
		const y = head + (i + 0.5) * rowHeight;
		const { cytokine, protocol } = fit;
		marks.push({ kind: 'path', d: across(x0, x1, y), look: 'grid' });
		marks.push({
			kind: 'text',
			x: 0,
			y: y + size.note * 0.35,
			text: `${messages[language].quantity[cytokine]}, ${words.protocol[protocol]}`,
			size: size.note,
			look: `strong ${cytokine}-text`
		});
		let lastEnd = -Infinity;
		const sorted = off(fit).sort((a, b) => a.off - b.off);
		for (const point of sorted) {
			// As in the report: judged as printed, to two decimals.
			const far = Number(Math.abs(point.off).toFixed(2)) > 1;
			const x = toX(point.off);
			marks.push({
				kind: 'circle',
				x,
				y,
				r: (far ? 5.5 : 4.5) * Math.sqrt(room.text),
				look: `dot ${cytokine}${far ? ' far' : ''}`
			});
			if (!far) continue;
			const text = `${fixed(point.hours, language, Number.isInteger(point.hours) ? 0 : 1)} h`;
			const half = widthOfText(text, size.tick) / 2;
			// A label that would touch the one before it stands below the line.
			const below = x - half < lastEnd + 3;
			lastEnd = below ? lastEnd : x + half;
			marks.push({
				kind: 'text',
				x,
				y: y + (below ? size.tick * 1.45 : -size.tick * 0.65),
				text,
				size: size.tick,
				look: 'quiet',
				anchor: 'middle'
			});
		}
	});
	for (let value = -Math.floor(limit); value <= limit; value++) {
		marks.push({ kind: 'path', d: down(toX(value), bottom, bottom + 4), look: 'tick' });
		marks.push({
			kind: 'text',
			x: toX(value),
			y: bottom + size.tick * 1.35,
			text: value > 0 ? `+${value}` : String(value).replace('-', '−'),
			size: size.tick,
			look: 'quiet',
			anchor: 'middle'
		});
	}
	const height = bottom + size.tick * 1.7 + size.note * 1.5;
	marks.push({
		kind: 'text',
		x: toX(0),
		y: height - size.note * 0.3,
		text: words.chart.sd,
		size: size.note,
		look: 'quiet',
		anchor: 'middle'
	});
	return { width: room.width, height, alt: words.chart.alt.residuals, marks };
}
