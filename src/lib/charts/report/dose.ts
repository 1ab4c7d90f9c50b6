// Peaks above rest against the dose of endotoxin, both on logarithmic scales, with the slope of each line.
import { scaleLog } from 'd3';
import { fixed, messages, significant, type Language } from '#lib/i18n/index.ts';
import { reportWords } from '#lib/i18n/report/index.ts';
import { cytokines, type Peaks } from '#lib/validate/blood.ts';
import { across, down, sizes, widthOfText, type Drawing, type Mark, type Room } from './drawing.ts';

type Cytokine = (typeof cytokines)[number];

/** Peaks above rest of one cytokine. */
const above = (peaks: readonly Peaks[], name: Cytokine) =>
	peaks.map((p) => ({ dose: p.dose, value: p[name] - p[`${name}Rest`] }));

/** Slope of a straight line through the points in logarithms (least squares). */
export function slopeOf(points: readonly { dose: number; value: number }[]): number {
	const xs = points.map(({ dose }) => Math.log(dose));
	const ys = points.map(({ value }) => Math.log(value));
	const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length;
	const [mx, my] = [mean(xs), mean(ys)];
	const up = xs.reduce((sum, x, i) => sum + (x - mx) * (ys[i] - my), 0);
	return up / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
}

export function doseDrawing(peaks: readonly Peaks[], room: Room, language: Language): Drawing {
	const { chart } = reportWords[language];
	const size = sizes(room);
	const lines = cytokines.map((name) => ({ name, points: above(peaks, name) }));
	const labels = lines.map(
		({ name, points }) =>
			[messages[language].quantity[name], chart.slope(fixed(slopeOf(points), language, 2))] as const
	);
	const labelWidth = Math.max(...labels.flat().map((text) => widthOfText(text, size.note)));
	const x0 = size.tick * 3.6;
	const x1 = Math.min(room.width - labelWidth - 14, x0 + 560 * room.text);
	const y0 = size.note * 1.9;
	const y1 = y0 + Math.max(190, Math.min(270, (x1 - x0) * 0.6)) * room.text;
	const values = lines.flatMap(({ points }) => points.map(({ value }) => value));
	const x = scaleLog([peaks[0].dose, peaks[peaks.length - 1].dose], [x0 + 8, x1]);
	const y = scaleLog(
		[10 ** Math.floor(Math.log10(Math.min(...values))), 1.25 * Math.max(...values)],
		[y1, y0]
	);
	const marks: Mark[] = [
		{ kind: 'text', x: 0, y: size.note, text: chart.peak, size: size.note, look: 'quiet' }
	];
	const [lowest, highest] = y.domain();
	for (let tick = lowest; tick <= highest; tick *= 10) {
		marks.push({ kind: 'path', d: across(x0, x1, y(tick)), look: 'grid' });
		marks.push({
			kind: 'text',
			x: x0 - 6,
			y: y(tick) + size.tick * 0.35,
			text: significant(tick, language, 1),
			size: size.tick,
			look: 'quiet',
			anchor: 'end'
		});
	}
	marks.push({ kind: 'path', d: across(x0, x1, y1), look: 'axis' });
	for (const { dose } of peaks) {
		marks.push({ kind: 'path', d: down(x(dose), y1, y1 + 4), look: 'tick' });
		marks.push({
			kind: 'text',
			x: x(dose),
			y: y1 + size.tick * 1.4,
			text: significant(dose, language, 1),
			size: size.tick,
			look: 'quiet',
			anchor: 'middle'
		});
	}
	const ends = spreadOut(
		lines.map(({ points }) => y(points[points.length - 1].value)),
		size.note * 2.7
	);
	lines.forEach(({ name, points }, i) => {
		const d = points.map(
			({ dose, value }, j) => `${j ? 'L' : 'M'}${x(dose).toFixed(1)} ${y(value).toFixed(1)}`
		);
		marks.push({ kind: 'path', d: d.join(''), look: `curve ${name}` });
		for (const { dose, value } of points) {
			marks.push({
				kind: 'circle',
				x: x(dose),
				y: y(value),
				r: 4 * Math.sqrt(room.text),
				look: `dot ${name}`
			});
		}
		labels[i].forEach((text, row) =>
			marks.push({
				kind: 'text',
				x: x1 + 12,
				y: ends[i] + (row - 0.15) * size.note * 1.2,
				text,
				size: size.note,
				look: `${row ? '' : 'strong '}${name}-text`
			})
		);
	});
	const height = y1 + size.tick * 1.7 + size.note * 1.5;
	marks.push({
		kind: 'text',
		x: x0,
		y: height - size.note * 0.3,
		text: chart.dose,
		size: size.note,
		look: 'quiet'
	});
	return { width: room.width, height, alt: chart.alt.dose, marks };
}

/** Moves labels down, as little as keeps them this far apart. */
function spreadOut(places: readonly number[], apart: number): number[] {
	const order = places.map((at, i) => ({ at, i })).sort((a, b) => a.at - b.at);
	const found = [...places];
	let last = -Infinity;
	for (const { at, i } of order) {
		last = Math.max(at, last + apart);
		found[i] = last;
	}
	return found;
}
