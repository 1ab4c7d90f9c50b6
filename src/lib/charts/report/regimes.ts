// Over IL-10 capacity: the course as a strip, and beneath it how long flares last, how far apart they are, bone and CRP.
import { scaleLinear, scaleLog } from 'd3';
import { fixed, significant, type Language } from '#lib/i18n/index.ts';
import { reportWords } from '#lib/i18n/report/index.ts';
import type { CourseFigures, Scan } from '#lib/validate/courses.ts';
import { bandPath, linePath } from '../path.ts';
import { roundUp } from '../scales.ts';
import { across, down, sizes, widthOfText, type Drawing, type Mark, type Room } from './drawing.ts';

export function regimesDrawing({ figures, bands }: Scan, room: Room, language: Language): Drawing {
	const { chart } = reportWords[language];
	const size = sizes(room);
	const x0 = size.tick * 3.2;
	const x1 = room.width - 14;
	// A percent is a step, not a point: the strip ends half a step outside.
	const x = scaleLinear([-0.005, 1.005], [x0, x1]);
	const marks: Mark[] = [];
	const strip = 34 * room.text;
	const tall = 86 * room.text;
	const gap = size.note * 2.4;
	let y = 0;

	for (const { regime, from, to } of bands) {
		const left = x(from - 0.005);
		const right = x(to + 0.005);
		marks.push({ kind: 'rect', x: left, y, width: right - left, height: strip, look: regime });
		const name = chart[regime];
		const lines = linesFor(name, right - left - 6, size.note);
		lines.forEach((text, i) =>
			marks.push({
				kind: 'text',
				x: (left + right) / 2,
				y: y + strip / 2 + size.note * (0.35 + (i - (lines.length - 1) / 2) * 1.1),
				text,
				size: size.note,
				look: 'strong',
				anchor: 'middle'
			})
		);
	}
	y += strip;

	const recurrent = figures.filter((f) => f.regime === 'recurrent');
	const longest = Math.max(0, ...recurrent.map((f) => f.periodDays));
	if (recurrent.length > 0) {
		// One scale for both: how much of the time between flares is flare can be seen.
		y = panel(chart.period, 'quiet', [0, roundUp(longest)], tall, false, (toY) => [
			...dots(recurrent, (f) => f.periodDays, toY)
		]);
		y = panel(chart.flareDays, 'quiet', [0, roundUp(longest)], tall, false, (toY) => [
			...dots(recurrent, (f) => f.flareDays, toY)
		]);
	}
	y = panel(titled(chart.bone), 'bone-text', [0, 1], tall, false, (toY) =>
		ranges((f) => f.lateBone, toY, 'range-bone')
	);
	const highest = Math.max(...figures.map((f) => f.lateCrp[1]));
	const lowest = Math.min(...figures.map((f) => f.lateCrp[0]));
	y = panel(
		titled(chart.crp),
		'quiet',
		[Math.min(0.5, lowest), Math.max(10, highest) * 1.15],
		tall,
		true,
		(toY) => ranges((f) => f.lateCrp, toY, 'range-crp')
	);

	for (let percent = 0; percent <= 100; percent += 20) {
		const at = x(percent / 100);
		marks.push({ kind: 'path', d: down(at, y, y + 4), look: 'tick' });
		marks.push({
			kind: 'text',
			x: at,
			y: y + size.tick * 1.4,
			text: String(percent),
			size: size.tick,
			look: 'quiet',
			anchor: 'middle'
		});
	}
	const height = y + size.tick * 1.7 + size.note * 1.5;
	marks.push({
		kind: 'text',
		x: x0,
		y: height - size.note * 0.3,
		text: chart.capacity,
		size: size.note,
		look: 'quiet'
	});
	return { width: room.width, height, alt: chart.alt.regimes, marks };

	/** What the band means, where there is room to say it. */
	function titled(what: string): string {
		const whole = `${what}: ${chart.lowHigh}`;
		return widthOfText(whole, size.note * 1.06) < x1 - x0 ? whole : what;
	}

	/** A titled panel with its own scale; returns where it ends. */
	function panel(
		title: string,
		look: string,
		domain: [number, number],
		panelHeight: number,
		logarithmic: boolean,
		draw: (toY: (value: number) => number) => Mark[]
	): number {
		const top = y + gap;
		const bottom = top + panelHeight;
		const scale = (logarithmic ? scaleLog : scaleLinear)(domain, [bottom, top]);
		const ticks = logarithmic
			? [1, 10, 100].filter((t) => t >= domain[0] && t <= domain[1])
			: [0, domain[1] / 2, domain[1]];
		marks.push({
			kind: 'text',
			x: x0,
			y: top - size.note * 0.55,
			text: title,
			size: size.note,
			look: `strong ${look}`
		});
		for (const { from } of bands.slice(1)) {
			marks.push({ kind: 'path', d: down(x(from - 0.005), top, bottom), look: 'grid' });
		}
		for (const tick of ticks) {
			marks.push({ kind: 'path', d: across(x0, x1, scale(tick)), look: tick === 0 ? 'axis' : 'grid' });
			marks.push({
				kind: 'text',
				x: x0 - 6,
				y: scale(tick) + size.tick * 0.35,
				text: domain[1] <= 1 ? fixed(tick, language, tick % 1 ? 1 : 0) : significant(tick, language, 3),
				size: size.tick,
				look: 'quiet',
				anchor: 'end'
			});
		}
		marks.push(...draw(scale));
		return bottom;
	}

	function dots(
		list: readonly CourseFigures[],
		of: (f: CourseFigures) => number,
		toY: (value: number) => number
	): Mark[] {
		return list
			.filter((f) => Number.isFinite(of(f)))
			.map((f) => ({
				kind: 'circle',
				x: x(f.capacity),
				y: toY(of(f)),
				r: Math.max(2.2, Math.min(3.4, (x1 - x0) / 240)) * Math.sqrt(room.text),
				look: 'dot ink'
			}));
	}

	/** One band for each stretch of a regime: between regimes there is a step, not a slope. */
	function ranges(
		of: (f: CourseFigures) => readonly [number, number],
		toY: (value: number) => number,
		look: string
	): Mark[] {
		return bands.flatMap(({ from, to }) => {
			const own = figures.filter((f) => f.capacity >= from - 1e-9 && f.capacity <= to + 1e-9);
			const xs = Float64Array.from(own, (f) => x(f.capacity));
			const [low, high] = [0, 1].map((end) => own.map((f) => of(f)[end]));
			if (own.length < 2) return [{ kind: 'path', d: linePath(xs, high, toY), look }];
			return [{ kind: 'path', d: bandPath(xs, low, high, toY), look }];
		});
	}
}

/** A label in one line, or in two, or none where even that is too wide. */
function linesFor(text: string, width: number, size: number): string[] {
	const fits = (line: string) => widthOfText(line, size * 1.04) <= width;
	if (fits(text)) return [text];
	const space = text.indexOf(' ');
	const lines = space < 0 ? [text] : [text.slice(0, space), text.slice(space + 1)];
	return lines.length === 2 && lines.every(fits) ? lines : [];
}
