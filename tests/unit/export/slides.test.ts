// Decks of slides, opened part by part: well-formed, whole, with the numbers of the run in every chart.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { strFromU8, unzipSync, type Unzipped } from 'fflate';
import { describe, expect, test } from 'vitest';
import { colours } from '#lib/export/slides/colours.ts';
import { thinned } from '#lib/export/slides/thin.ts';
import { fromQuery } from '#lib/scenario/link.ts';
import { mostPins } from '#lib/scenario/pins.ts';
import { valueAt } from '#lib/simulate/measures.ts';
import { run } from '#lib/simulate/run.ts';
import { deckFrom } from './slides.ts';

/** Every tag closes the one that is open, and nothing stands in the text that must not. */
function illFormed(xml: string): string | undefined {
	const open: string[] = [];
	const text = xml.replace(/<\?.*?\?>|<!--.*?-->/gs, '');
	for (const [tag, close, name, attributes, alone] of text.matchAll(
		/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g
	)) {
		if (/&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(attributes)) return tag;
		if (close && open.pop() !== name) return tag;
		if (!close && !alone) open.push(name);
	}
	const between = text.replace(/<\/?[\w:]+(?:\s+[\w:]+="[^"<]*")*\s*\/?>/g, '');
	return open[0] ?? /[<>]|&(?!(amp|lt|gt|quot|apos|#\d+);)/.exec(between)?.[0];
}

const textOf = (files: Unzipped, path: string) => strFromU8(files[path]);
const parts = (files: Unzipped, pattern: RegExp) =>
	Object.keys(files)
		.filter((path) => pattern.test(path))
		.sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)));
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((found) => found[1]);

function expectWhole(files: Unzipped) {
	for (const path of parts(files, /\.(xml|rels)$/))
		expect([path, illFormed(textOf(files, path))]).toEqual([path, undefined]);
	for (const path of parts(files, /\.rels$/)) {
		const base = posix.join(posix.dirname(path), '..');
		const inside = textOf(files, path).replace(/<Relationship [^>]*TargetMode="External"[^>]*>/g, '');
		for (const target of all(inside, /Target="([^"]+)"/g)) {
			const found = target.startsWith('/') ? target.slice(1) : posix.join(base, target);
			expect(Object.keys(files), `${path} → ${target}`).toContain(found);
		}
	}
	const types = textOf(files, '[Content_Types].xml');
	for (const named of all(types, /PartName="\/([^"]+)"/g)) expect(Object.keys(files)).toContain(named);
	for (const extension of all(types, /Extension="([^"]+)"/g))
		expect(parts(files, new RegExp(`\\.${extension}$`)), extension).not.toHaveLength(0);
}

describe('a deck', () => {
	test('of a course with pins: whole, native charts with the numbers of the run, notes, names for those who do not see', async () => {
		const query = 'v=1&il10=0.45&therapy=etanercept:300-600';
		const shorter = 'v=1&il10=0.45&duration_d=365';
		const { deck, bytes } = await deckFrom(query, 'en', [shorter, 'v=1&il10=0.3']);
		const files = unzipSync(bytes);
		expectWhole(files);
		const slides = parts(files, /^ppt\/slides\/slide\d+\.xml$/);
		expect(slides).toHaveLength(deck.slides.length + 2);
		const charts = parts(files, /^ppt\/charts\/chart\d+\.xml$/);
		const planned = deck.slides.flatMap((slide) => slide.charts);
		expect(planned.map(({ title }) => title)).toEqual([
			'TNF, IL-6, IL-10',
			'TNF',
			'IL-6',
			'IL-10',
			'Osteoclasts',
			'Bone',
			'Pain',
			'CRP'
		]);
		const { scenario } = fromQuery(query);
		const solved = run(scenario);
		for (const [i, path] of charts.entries()) {
			const chart = planned[i];
			const xml = textOf(files, path);
			expect(xml).toContain('<c:scatterChart>');
			expect(all(xml, /<a:t>([^<]*)<\/a:t>/g).sort()).toEqual([chart.xTitle, chart.yTitle].sort());
			expect(chart.times.length).toBeLessThanOrEqual(400);
			const series = xml.split('<c:ser>').slice(1);
			const book = unzipSync(files[`ppt/embeddings/Microsoft_Excel_Worksheet${i + 1}.xlsx`]);
			expectWhole(book);
			const cells = new Map(
				[...textOf(book, 'xl/worksheets/sheet1.xml').matchAll(/<c r="([A-Z]+\d+)"><v>([^<]*)<\/v>/g)].map(
					([, cell, value]) => [cell, Number(value)]
				)
			);
			for (const [j, { values, dash, colour }] of chart.series.entries()) {
				const y = series[j].split('<c:yVal>')[1];
				const shown = [...y.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, n, value]) => [
					+n,
					+value
				]);
				expect(shown).toEqual(values.flatMap((value, n) => (value === undefined ? [] : [[n, value]])));
				for (const [n, value] of shown) expect(cells.get(`${'ABCDEFGH'[j + 1]}${n + 2}`)).toBe(value);
				expect(series[j]).toContain(
					`<a:srgbClr val="${colours[colour]}"/></a:solidFill><a:prstDash val="${dash}"/>`
				);
			}
		}
		// The curve itself, and that the run which ends after a year has no second one.
		const [, tnf] = planned;
		const month = 30.4375 * 24;
		const own = tnf.series.at(-1)!.values;
		tnf.times.forEach((t, n) =>
			expect(Math.abs(own[n]! - valueAt(solved.hours, solved.columns.tnf, t * month))).toBeLessThan(2)
		);
		const pin = tnf.series.find(({ name }) => name === 'Pin 1 <&>')!;
		expect(tnf.times.filter((_, n) => pin.values[n] !== undefined).at(-1)).toBeLessThan(12.1);

		for (const [i, path] of slides.entries()) {
			const xml = textOf(files, path);
			expect(xml).toContain('type="title"');
			for (const name of all(xml, /<p:(?:graphicFrame|pic)>.*?descr="([^"]*)"/gs))
				expect(name.length).toBeGreaterThan(20);
			const note = textOf(files, `ppt/notesSlides/notesSlide${i + 1}.xml`);
			expect(note).toContain('<a:t>Therapies: Etanercept, day 300 to 600: usual dose, every 7 days.</a:t>');
			expect(note).toContain('Educational model, not for clinical use.');
			expect(note).toContain('https://example.org/?v=1&amp;il10=0.45&amp;therapy=etanercept:300-600');
			expect(note).toContain('https://doi.org/');
		}
		expect(textOf(files, slides[0])).toContain('descr="The mechanism at day 4.');
		const last = textOf(files, slides.at(-1)!);
		expect(last).toContain('IL\u201110 brake: 45\u00a0% of healthy');
		expect(last).not.toContain('Trigger strength');
		expect(last).toMatch(/name="QR" descr="QR code of the link to this scenario"/);
		expect(last).toContain('<a:t>Etanercept labelling</a:t>');
	});

	// Each of these was a reason for PowerPoint to offer a repair, or is against ISO/IEC 29500; no other program minds.
	test('holds nothing that a strict reader would have to repair', async () => {
		const files = unzipSync((await deckFrom('v=1&il10=0.45', 'en', ['v=1&il10=0.3'])).bytes);
		const presentation = textOf(files, 'ppt/presentation.xml');
		const order = ['sldMasterIdLst', 'notesMasterIdLst', 'sldIdLst', 'sldSz', 'notesSz', 'defaultTextStyle'];
		const found = order.map((name) => presentation.indexOf(`<p:${name}`));
		expect(found).toEqual([...found].sort((a, b) => a - b));
		expect(found).not.toContain(-1);

		const [, height] = /<p:notesSz cx="\d+" cy="(\d+)"/.exec(presentation)!.map(Number);
		const notesMaster = textOf(files, 'ppt/notesMasters/notesMaster1.xml');
		const ends = [...notesMaster.matchAll(/<a:off x="\d+" y="(\d+)"\/><a:ext cx="\d+" cy="(\d+)"/g)];
		expect(Math.max(...ends.map(([, y, cy]) => Number(y) + Number(cy)))).toBe(height);

		const masters = parts(files, /^ppt\/(slide|notes)Masters\/_rels\//);
		const themes = masters.map((path) => /theme\d+\.xml/.exec(textOf(files, path))![0]);
		expect(new Set(themes).size).toBe(2);
		for (const theme of themes)
			expect(textOf(files, '[Content_Types].xml')).toContain(`PartName="/ppt/theme/${theme}"`);

		for (const path of parts(files, /^ppt\/slides\/slide\d+\.xml$/))
			for (const shape of all(textOf(files, path), /(<p:sp>.*?<\/p:sp>)/gs))
				expect(shape).toContain('<p:txBody>');
		for (const path of parts(files, /^ppt\/slideLayouts\/.*\.xml$/))
			for (const background of all(textOf(files, path), /(<p:bgPr>.*?<\/p:bgPr>)/gs))
				expect(background).toContain('<a:effectLst/>');

		const book = unzipSync(files['ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx']);
		expectWhole(book);
		expect(parts(book, /tables\/|worksheets\/_rels/)).toEqual([]);
	});

	test('tells as many pins apart as there may be, each by its own dashes', async () => {
		const pins = Array.from({ length: mostPins }, (_, i) => `v=1&il10=0.${i + 1}`);
		const { deck } = await deckFrom(
			'v=1&experiment=dish&il10=0.9',
			'en',
			pins.map((pin) => `${pin}&experiment=dish`)
		);
		const [tnf] = deck.slides[1].charts;
		const dashes = tnf.series.filter(({ name }) => name.startsWith('Pin')).map(({ dash }) => dash);
		expect(new Set(dashes).size).toBe(mostPins);
	});

	test('tells as many settings and therapies as fit, and how many more there are', async () => {
		const drugs = ['prednisolone', 'sulfasalazine', 'methotrexate', 'etanercept', 'pamidronate', 'naproxen'];
		const therapies = drugs.map((id, i) => `therapy=${id}:${60 + i}-${300 + i}:x0.5`);
		const many =
			'sites=5&skin=psoriasis&bowel=bowel&weight_kg=42&trigger.size=1.6&trigger.seed=3&il10.erk=0.5';
		for (const [query, whole] of [
			[`v=1&${many}&${therapies.join('&')}`, false],
			[`v=1&il10=0.4&${therapies[0]}`, true]
		] as const) {
			const { deck, bytes } = await deckFrom(query, 'de');
			const files = unzipSync(bytes);
			const [, settings] = textOf(files, parts(files, /^ppt\/slides\/slide\d+\.xml$/).at(-1)!)
				.split('<p:txBody>')
				.slice(1);
			const lines = all(settings, /<a:t>([^<]*)<\/a:t>/g).map((text) => text.replaceAll('\u00a0', ' '));
			const shown = deck.therapies.filter((therapy) => lines.includes(therapy)).length;
			const left = /^und (\d+) weitere in den Notizen$/.exec(lines.at(-1)!)?.[1];
			expect(shown + Number(left ?? 0)).toBe(deck.therapies.length);
			expect(left === undefined).toBe(whole);
			// The box is 5.3 inches high; a line of 13 points takes 15.6, and 3 after each paragraph; two heads take more.
			const points = lines.reduce((sum, text) => sum + 15.6 * Math.ceil(text.length / 46) + 3, 0) + 18.6 + 12;
			expect(points).toBeLessThan(5.3 * 72);
		}
	});

	test('is the same file from the same scenario, also as a second one', async () => {
		const first = await deckFrom('v=1&experiment=dish&il10=0.3', 'en');
		const second = await deckFrom('v=1&experiment=dish&il10=0.3', 'en');
		const [a, b] = [first, second].map(({ bytes }) =>
			Object.entries(unzipSync(bytes)).map(([path, content]) => [
				path,
				Buffer.from(content).toString('base64')
			])
		);
		expect(b).toEqual(a);
		expect(first.deck.slides.flatMap(({ charts }) => charts.map(({ title }) => title))).toEqual([
			'TNF, IL-6, IL-1β, IL-10'
		]);
	});

	test('speaks German, and names what a man with endotoxin went through', async () => {
		const { deck, bytes } = await deckFrom('v=1&experiment=endotoxin', 'de');
		const files = unzipSync(bytes);
		expectWhole(files);
		expect(deck.slides.map(({ title }) => title)).toEqual([
			'Was brennt, und was bremst',
			'Was das Blut zeigt'
		]);
		expect(textOf(files, 'ppt/charts/chart1.xml')).toContain('<a:t>Stunden nach Beginn</a:t>');
		expect(textOf(files, 'ppt/notesSlides/notesSlide2.xml')).toContain('Janum and Berg endotoxin data');
		const slide = textOf(files, 'ppt/slides/slide4.xml');
		expect(slide).toContain('Alle Einstellungen sind die üblichen.');
	});
});

test('thinned curves keep within what is told of them', () => {
	const solved = run(fromQuery('v=1&il10=0.45').scenario);
	for (const most of [20, 60, 400]) {
		const { hours, departure } = thinned([{ hours: solved.hours, values: solved.columns.tnf }], most);
		expect(hours.length).toBeLessThanOrEqual(most);
		const kept = hours.map((t) => valueAt(solved.hours, solved.columns.tnf, t));
		const peak = Math.max(...solved.columns.tnf);
		const off = solved.hours.map((t, i) => Math.abs(valueAt(hours, kept, t) - solved.columns.tnf[i]) / peak);
		expect(Math.max(...off)).toBeCloseTo(departure, 10);
		expect(departure).toBeLessThan(most === 400 ? 1e-3 : 1);
	}
});

test('colours of slides are those of the light page', () => {
	const tokens = readFileSync('src/look/tokens.css', 'utf8');
	for (const [name, colour] of Object.entries(colours))
		expect(tokens).toContain(`--${name}: light-dark(#${colour.toLowerCase()},`);
});
