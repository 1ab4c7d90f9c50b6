// Six panels: the model over the means of the men, TNF, IL-6 and IL-10 after a bolus and an infusion.
import { fixed, messages, type Language } from '#lib/i18n/index.ts';
import { reportWords } from '#lib/i18n/report/index.ts';
import { cytokines, protocolNames, type Fit } from '#lib/validate/blood.ts';
import { linePath, pointsPath } from '../path.ts';
import { laneTicks, roundUp } from '../scales.ts';
import { across, down, sizes, widthOfText, type Drawing, type Mark, type Room } from './drawing.ts';

/** Hours shown, and their ticks. */
const span = 8;
const hourTicks = [0, 2, 4, 6, 8];

/** @param fits the six of `validate/blood.ts` */
export function bloodDrawing(fits: readonly Fit[], room: Room, language: Language): Drawing {
	const { chart } = reportWords[language];
	const size = sizes(room);
	const narrow = room.width < 620 * room.text;
	const columns = narrow ? 2 : 3;
	const gap = narrow ? 10 * room.text : 26 * room.text;
	const panelWidth = (room.width - (columns - 1) * gap) / columns;
	const panelHeight = Math.min(210 * room.text, Math.max(150 * room.text, panelWidth * 0.62));
	const gutter = size.tick * 2.9;
	const head = size.name * 2.9;
	const foot = size.tick * 1.9;
	const legend = legendOf(fits, room, language);
	const marks: Mark[] = [...legend.marks];

	/** A row is a protocol where there is room for three columns, else a cytokine. */
	const placeOf = ({ protocol, cytokine }: Fit) => {
		const p = protocolNames.indexOf(protocol);
		const c = cytokines.indexOf(cytokine);
		return narrow ? { column: p, row: c } : { column: c, row: p };
	};
	for (const fit of fits) {
		const { column, row } = placeOf(fit);
		const left = column * (panelWidth + gap);
		const top = legend.height + row * (panelHeight + head + foot);
		marks.push(...panel(fit, { left, top, width: panelWidth, height: panelHeight }));
	}
	const rows = narrow ? 3 : 2;
	const height = legend.height + rows * (panelHeight + head + foot) + size.note * 1.3;
	marks.push({
		kind: 'text',
		x: gutter,
		y: height - size.note * 0.3,
		text: chart.hours,
		size: size.note,
		look: 'quiet'
	});
	return { width: room.width, height, alt: chart.alt.blood, marks };

	function panel(fit: Fit, box: { left: number; top: number; width: number; height: number }): Mark[] {
		const { cytokine, protocol, curve, points, men, menHours, r2 } = fit;
		const tone = cytokine;
		const x0 = box.left + gutter;
		const x1 = box.left + box.width - 4;
		const y0 = box.top + head + box.height;
		const highest = Math.max(
			...men.flat(),
			...points.map(({ mean, sd }) => mean + sd),
			...points.map(({ model }) => model)
		);
		const max = roundUp(highest);
		const toX = (hours: number) => x0 + (hours / span) * (x1 - x0);
		const toY = (value: number) => y0 - (Math.max(0, value) / max) * box.height;
		const found: Mark[] = [
			{
				kind: 'text',
				x: box.left,
				y: box.top + size.name,
				text: `${messages[language].quantity[cytokine]}, ${reportWords[language].protocol[protocol]}`,
				size: size.name,
				look: `strong ${tone}-text`
			},
			{
				kind: 'text',
				x: box.left,
				y: box.top + size.name + size.note * 1.25,
				text: chart.pgml,
				size: size.note,
				look: 'quiet'
			},
			{
				kind: 'text',
				x: x1,
				y: box.top + size.name + size.note * 1.25,
				text: chart.r2(fixed(r2, language, 2)),
				size: size.note,
				look: 'strong',
				anchor: 'end'
			}
		];
		for (const value of [0, ...laneTicks(max, box.height)]) {
			if (value > 0) found.push({ kind: 'path', d: across(x0, x1, toY(value)), look: 'grid' });
			found.push({
				kind: 'text',
				x: x0 - 5,
				y: toY(value) + size.tick * 0.35,
				text: fixed(value, language, 0),
				size: size.tick,
				look: 'quiet',
				anchor: 'end'
			});
		}
		for (const man of men) {
			found.push({ kind: 'path', d: pointsPath(menHours.map(toX), man, toY), look: `man ${tone}` });
		}
		const line = linePath(curve.hours.map(toX), curve.values, toY);
		found.push({ kind: 'path', d: line, look: 'casing' });
		found.push({ kind: 'path', d: line, look: `curve whole ${tone}` });
		found.push({ kind: 'path', d: across(x0, x1, y0), look: 'axis' });
		for (const hours of hourTicks) {
			found.push({ kind: 'path', d: down(toX(hours), y0, y0 + 4), look: 'tick' });
			found.push({
				kind: 'text',
				x: toX(hours),
				y: y0 + size.tick * 1.35,
				text: String(hours),
				size: size.tick,
				look: 'quiet',
				anchor: hours === span ? 'end' : 'middle'
			});
		}
		for (const { hours, mean, sd } of points) {
			const [low, high] = [toY(mean - sd), toY(mean + sd)];
			const x = toX(hours);
			found.push({
				kind: 'path',
				d: down(x, low, high) + across(x - 3, x + 3, low) + across(x - 3, x + 3, high),
				look: 'bar'
			});
			found.push({ kind: 'circle', x, y: toY(mean), r: 3.4 * Math.sqrt(room.text), look: 'point' });
		}
		return found;
	}
}

/** The three kinds of marks with their words, in one line or, where it is narrow, one under another. */
function legendOf(fits: readonly Fit[], room: Room, language: Language): { marks: Mark[]; height: number } {
	const { chart } = reportWords[language];
	const size = sizes(room);
	const people = [...new Set(fits.map((f) => f.people))].join(language === 'de' ? ' oder ' : ' or ');
	const marks: Mark[] = [];
	const line = size.note * 1.7;
	const key = 34;
	let x = 0;
	let y = size.note;
	const entries: { text: string; draw: (left: number, middle: number) => Mark[] }[] = [
		{
			text: chart.model,
			draw: (left, middle) => [{ kind: 'path', d: across(left, left + 26, middle), look: 'curve whole tnf' }]
		},
		{
			text: chart.means(people),
			draw: (left, middle) => [
				{
					kind: 'path',
					d:
						down(left + 13, middle - 8, middle + 8) +
						across(left + 10, left + 16, middle - 8) +
						across(left + 10, left + 16, middle + 8),
					look: 'bar'
				},
				{ kind: 'circle', x: left + 13, y: middle, r: 3.4, look: 'point' }
			]
		},
		{
			text: chart.man,
			draw: (left, middle) => [
				{
					kind: 'path',
					d: `M${left} ${middle + 5}L${left + 9} ${middle - 6}L${left + 26} ${middle + 4}`,
					look: 'man tnf'
				}
			]
		}
	];
	for (const { text, draw } of entries) {
		const wide = key + widthOfText(text, size.note);
		if (x > 0 && x + wide > room.width) {
			x = 0;
			y += line;
		}
		marks.push(...draw(x, y - size.note * 0.34));
		marks.push({ kind: 'text', x: x + key, y, text, size: size.note, look: 'quiet' });
		x += wide + 26 * room.text;
	}
	return { marks, height: y + line * 0.8 };
}
