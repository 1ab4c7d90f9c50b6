// Decks of slides, opened part by part: well-formed, whole, with the numbers of the run in every chart.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { strFromU8, unzipSync, type Unzipped } from 'fflate';
import { describe, expect, test } from 'vitest';
import { colours } from '#lib/export/slides/colours.ts';
import { thinned } from '#lib/export/slides/thin.ts';
import { fromQuery } from '#lib/scenario/link.ts';
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
	for (const named of all(textOf(files, '[Content_Types].xml'), /PartName="\/([^"]+)"/g))
		expect(Object.keys(files)).toContain(named);
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
		expect(last).toContain('IL-10 brake: 45 % of healthy');
		expect(last).not.toContain('Trigger strength');
		expect(last).toMatch(/name="QR" descr="QR code of the link to this scenario"/);
		expect(last).toContain('<a:t>Etanercept labelling</a:t>');
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
			'Was zu sehen ist, und was das Blut zeigt'
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
