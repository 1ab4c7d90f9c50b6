// A deck of slides: the question with the mechanism, charts that stay charts, and how all of it was made.
import PptxGenJS from 'pptxgenjs';
import type { Setting } from '#lib/describe/settings.ts';
import { fileMessages } from '#lib/i18n/files/index.ts';
import { significant, type Language } from '#lib/i18n/index.ts';
import { qrCode, readableVersion } from '../qr/qr.ts';
import type { Chart, ChartSlide } from './charts.ts';
import { colours } from './colours.ts';
import { finished } from './finish.ts';
import { notesOf } from './notes.ts';
import { qrPoints } from './qr-shape.ts';
import type { Source } from './sources.ts';

export interface Deck {
	language: Language;
	title: string;
	/** What the run comes to, and what happens at the time of the mechanism's picture. */
	summary: string;
	now: string;
	/** All that is said of the run. */
	long: string;
	/** `month 12.7`: the time of the mechanism's picture. */
	when: string;
	/** The mechanism as PNG; width and height in any unit. */
	wheel?: { data: string; width: number; height: number };
	slides: readonly ChartSlide[];
	/** All settings; and those that differ from the default. */
	settings: readonly Setting[];
	changed: readonly Setting[];
	therapies: readonly string[];
	sources: readonly Source[];
	link: string;
	/** Version and date. */
	made: string;
	notClinical: string;
	/** When the file is made. */
	date: Date;
}

type Slide = ReturnType<PptxGenJS['addSlide']>;

/** Faces that PowerPoint, Keynote and Google Slides all have. */
const serif = 'Georgia';
const sans = 'Arial';
/** Inches. */
const page = { width: 13.333, height: 7.5 };
const margin = 0.6;
const room = page.width - 2 * margin;
/** Lines that fit on the last slide, settings and therapies together; and about how many letters of one. */
const mostSources = 10;
const mostSettings = 15;
const letters = 46;

export async function deckOf(deck: Deck): Promise<Uint8Array<ArrayBuffer>> {
	const words = fileMessages[deck.language].deck;
	const pptx = new PptxGenJS();
	pptx.layout = 'LAYOUT_WIDE';
	pptx.title = plain(deck.title);
	pptx.subject = plain(deck.summary);
	pptx.author = 'CNO Lab';
	pptx.company = 'CNO Lab';
	pptx.theme = { headFontFace: serif, bodyFontFace: sans };
	defineMasters(pptx, deck);
	const notes: string[][] = [];
	const add = (master: string, title: string) => {
		const slide = pptx.addSlide({ masterName: master });
		slide.addText(kept(title), { placeholder: 'title' });
		return slide;
	};

	fillFirst(add('question', deck.title), deck);
	notes.push([deck.long, deck.wheel ? words.wheelAt(deck.when) : '', deck.now]);
	for (const { title, charts } of deck.slides) {
		const slide = add('chart', title);
		fillCharts(slide, charts, deck);
		const points = Math.max(...charts.map(({ times }) => times.length));
		const off = Math.max(...charts.map(({ departure }) => departure));
		const percent = significant(Math.max(0.1, 100 * off), deck.language);
		notes.push([...charts.map(({ sentence }) => sentence), words.points(points, percent)]);
	}
	fillLast(add('chart', words.made), deck);
	notes.push([deck.summary]);

	const written = (await pptx.write({ outputType: 'uint8array' })) as Uint8Array;
	return finished(written, {
		charts: deck.slides.flatMap(({ charts }) => charts),
		notes: notes.map((own) => notesOf(own.map(plain).filter(Boolean), deck)),
		qrName: words.qr,
		language: deck.language === 'de' ? 'de-DE' : 'en-US',
		date: deck.date
	});
}

/** No XML holds control characters. */
const plain = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

/** For running text: neither a name like IL-10 nor a date is broken at its hyphen, nor a figure from its unit. */
const kept = (text: string): string =>
	plain(text)
		.replace(/\b(IL|SP|\d+)-(?=\d)/g, '$1\u2011')
		.replace(/(\d) (?=%|×|[pm]g\/|h\b)/g, '$1\u00a0');

function defineMasters(pptx: PptxGenJS, { made, notClinical }: Deck): void {
	const background = { color: colours.paper };
	const foot = {
		text: {
			text: `${plain(notClinical)} ${plain(made)}`,
			options: { ...box(margin, 6.98, room, 0.3), ...small(11), color: colours.ink2 }
		}
	};
	const title = (at: ReturnType<typeof box>, fontSize: number, valign: 'top' | 'middle') => ({
		placeholder: {
			options: {
				name: 'title',
				type: 'title' as const,
				...at,
				fontFace: serif,
				fontSize,
				color: colours.ink,
				align: 'left' as const,
				valign,
				margin: 0
			},
			text: ''
		}
	});
	const masters = [
		{ name: 'question', title: title(box(margin, 0.55, 4.6, 2.3), 32, 'top') },
		{ name: 'chart', title: title(box(margin, 0.4, room, 0.7), 30, 'middle') }
	];
	for (const { name, title } of masters)
		pptx.defineSlideMaster({ title: name, background, objects: [foot, title] });
}

const box = (x: number, y: number, w: number, h: number) => ({ x, y, w, h });
const small = (fontSize: number) => ({ fontFace: sans, fontSize, margin: 0, valign: 'top' as const });
const said = (fontSize: number) => ({
	fontFace: serif,
	fontSize,
	color: colours.ink,
	margin: 0,
	valign: 'top' as const
});

function fillFirst(slide: Slide, { summary, wheel, when, language }: Deck): void {
	const words = fileMessages[language].deck;
	slide.addText(kept(summary), { ...box(margin, 2.95, 4.4, 3.2), ...said(18), lineSpacingMultiple: 1.1 });
	if (!wheel) return;
	slide.addText(plain(words.wheelAt(when)), {
		...box(margin, 6.3, 4.4, 0.4),
		...small(14),
		color: colours.ink2
	});
	const width = Math.min(7.3, (6.5 * wheel.width) / wheel.height);
	const height = (width * wheel.height) / wheel.width;
	slide.addImage({
		data: wheel.data,
		...box(page.width - 0.35 - width, 0.3, width, height),
		altText: plain(`${words.wheelAt(when)} ${words.wheel}`)
	});
}

function fillCharts(slide: Slide, charts: readonly Chart[], { language }: Deck): void {
	const words = fileMessages[language].deck;
	const sentence = charts.map((chart) => chart.sentence).join(' ');
	slide.addText(kept(sentence), { ...box(margin, 1.15, room, 0.8), ...said(16), color: colours.ink2 });
	const gap = 0.35;
	const width = (room - (charts.length - 1) * gap) / charts.length;
	for (const [i, chart] of charts.entries()) {
		const names = chart.series.map(({ name }) => plain(name));
		slide.addChart(
			'scatter',
			[
				{ name: plain(chart.xTitle), values: chart.times },
				...chart.series.map(({ values }, j) => ({ name: names[j], values: values as number[] }))
			],
			{
				...box(margin + i * (width + gap), 2.05, width, 4.8),
				altText: plain(words.chart(chart.yTitle, names.join('; '), chart.sentence)),
				...looksOf(chart, charts.length)
			}
		);
	}
}

function looksOf(chart: Chart, beside: number) {
	const fontSize = beside > 2 ? 11 : 12;
	return {
		chartColors: chart.series.map(({ colour }) => colours[colour]),
		lineSize: 2,
		lineDataSymbol: 'none' as const,
		displayBlanksAs: 'gap' as const,
		showLegend: true,
		legendPos: 'b' as const,
		legendFontFace: sans,
		legendFontSize: fontSize,
		legendColor: colours.ink,
		showCatAxisTitle: true,
		catAxisTitle: plain(chart.xTitle),
		catAxisTitleFontFace: sans,
		catAxisTitleFontSize: fontSize,
		catAxisTitleColor: colours.ink2,
		catAxisLabelFontFace: sans,
		catAxisLabelFontSize: fontSize,
		catAxisLabelColor: colours.ink2,
		catAxisLineColor: colours.line,
		catAxisMinVal: 0,
		catAxisMaxVal: Math.ceil(chart.timeEnd - 0.05),
		catAxisMajorUnit: beside > 2 ? 2 * chart.timeStep : chart.timeStep,
		catGridLine: { style: 'none' as const },
		showValAxisTitle: true,
		valAxisTitle: plain(chart.yTitle),
		valAxisTitleFontFace: sans,
		valAxisTitleFontSize: fontSize,
		valAxisTitleColor: colours.ink2,
		valAxisLabelFontFace: sans,
		valAxisLabelFontSize: fontSize,
		valAxisLabelColor: colours.ink2,
		valAxisLabelFormatCode: 'General',
		valAxisLineShow: false,
		valAxisMinVal: 0,
		...(chart.most !== undefined && { valAxisMaxVal: chart.most }),
		valGridLine: { color: colours.rule, size: 0.75 },
		chartArea: { roundedCorners: false }
	};
}

function fillLast(slide: Slide, deck: Deck): void {
	const words = fileMessages[deck.language].deck;
	const head = (text: string) => ({
		text: plain(text),
		options: { bold: true, fontSize: 15, breakLine: true, paraSpaceAfter: 4 }
	});
	const line = (text: string) => ({ text: kept(text), options: { breakLine: true, paraSpaceAfter: 3 } });
	const more = (n: number) => line(words.moreSources(n));
	const therapies = deck.therapies.length > 0 ? deck.therapies.map(line) : [line(words.noTherapies)];
	// Two lines are left for therapies: one, and how many more there are.
	const settings = shortened(
		deck.changed.map(({ name, value }) => line(`${name}: ${value}`)),
		mostSettings - 2,
		more
	);
	const rest = mostSettings - settings.reduce((sum, setting) => sum + linesOf(setting), 0);
	slide.addText(
		[
			head(settings.length > 0 ? words.changed : words.settings),
			...(settings.length > 0 ? settings : [line(words.allDefault)]),
			line(''),
			head(words.therapies),
			...shortened(therapies, rest, more)
		],
		{ ...box(margin, 1.4, 4.3, 5.3), ...small(13), color: colours.ink }
	);

	const sources = deck.sources.map(({ label, address }) => ({
		text: plain(label),
		options: {
			breakLine: true,
			paraSpaceAfter: 3,
			...(address && { hyperlink: { url: address, tooltip: plain(address) } })
		}
	}));
	slide.addText([head(words.sources), ...shortened(sources, mostSources, more)], {
		...box(5.3, 1.4, 4.9, 5.3),
		...small(13),
		color: colours.ink
	});

	const side = 2.2;
	const left = page.width - margin - side;
	const modules = qrCode(deck.link, readableVersion);
	if (modules) {
		slide.addShape('rect', { ...box(left, 1.4, side, side), fill: { color: 'FFFFFF' }, objectName: 'Paper' });
		slide.addShape('custGeom' as PptxGenJS.SHAPE_NAME, {
			...box(left, 1.4, side, side),
			points: qrPoints(modules, side),
			fill: { color: '000000' },
			objectName: 'QR'
		});
	}
	slide.addText(
		[
			{
				text: plain(words.open),
				options: { breakLine: true, bold: true, hyperlink: { url: deck.link, tooltip: '' } }
			},
			{ text: kept(deck.made), options: { breakLine: true } },
			{ text: plain(deck.notClinical), options: {} }
		],
		{
			...box(left, modules ? 1.4 + side + 0.15 : 1.4, side, 1.8),
			...small(13),
			color: colours.ink,
			paraSpaceAfter: 3
		}
	);
}

const linesOf = ({ text }: { text: string }): number => Math.max(1, Math.ceil(text.length / letters));

/** As many as fit on so many lines; when that is not all, the last line says how many more there are. */
function shortened<T extends { text: string }>(
	texts: readonly T[],
	most: number,
	more: (n: number) => T
): T[] {
	const upTo = (lines: number) => {
		let taken = 0;
		const count = texts.findIndex((text) => (taken += linesOf(text)) > lines);
		return count < 0 ? texts.length : count;
	};
	if (upTo(most) === texts.length) return [...texts];
	const shown = upTo(most - 1);
	return [...texts.slice(0, shown), more(texts.length - shown)];
}
