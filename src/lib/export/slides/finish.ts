// What the library that writes the deck leaves open: dashes and width of each line of a chart, ends of curves that are
// shorter, paragraphs in the notes, the name of the QR code, one date throughout; and what a strict reader, PowerPoint
// before all, would have to repair.
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { escaped } from '../links.ts';
import type { Chart } from './charts.ts';
import { colours } from './colours.ts';

export interface Finish {
	/** As they follow each other in the deck. */
	charts: readonly Chart[];
	/** Of each slide, paragraph by paragraph. */
	notes: readonly (readonly string[])[];
	qrName: string;
	/** `en-US` */
	language: string;
	date: Date;
}

const english = 'lang="en-US"';

export function finished(pptx: Uint8Array, finish: Finish): Uint8Array<ArrayBuffer> {
	const mtime = dateOfZip(finish.date);
	const files: Zippable = {};
	const parts = Object.entries(unzipSync(pptx));
	const rename = fromOne(parts.map(([path]) => path));
	for (const [path, bytes] of parts) {
		// Folders are known by what is in them.
		if (path.endsWith('/')) continue;
		const name = rename(path);
		const isPacked = /\.(png|xlsx)$/.test(path);
		if (path === '[Content_Types].xml') {
			const named = new Set(parts.map(([of]) => `/${rename(of)}`));
			files[path] = [strToU8(withNotesTheme(withParts(rename(strFromU8(bytes)), named))), { mtime }];
			continue;
		}
		files[name] = [edited(name, bytes, rename, finish), { mtime, level: isPacked ? 0 : 6 }];
		if (name === theme) files[notesTheme] = files[name];
	}
	return zipSync(files);
}

/** A theme belongs to one master: the notes get one of their own. */
const theme = 'ppt/theme/theme1.xml';
const notesTheme = 'ppt/theme/theme2.xml';

const withNotesTheme = (types: string): string =>
	types.replace(
		/<Override PartName="\/ppt\/theme\/theme1\.xml"[^>]*\/>/,
		(first) => first + first.replace(theme, notesTheme)
	);

/** Charts are counted on from deck to deck as long as the page lives; in a file they begin with 1. */
function fromOne(paths: readonly string[]): (text: string) => string {
	const found = paths.map((path) => Number(/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? Infinity));
	const before = Math.min(...found) - 1;
	if (!Number.isFinite(before) || before === 0) return (text) => text;
	return (text) =>
		text.replace(
			/(chart|Microsoft_Excel_Worksheet)(\d+)\.(xml|xlsx)/g,
			(_, name: string, n: string, end: string) => `${name}${Number(n) - before}.${end}`
		);
}

function edited(
	path: string,
	bytes: Uint8Array,
	rename: (text: string) => string,
	finish: Finish
): Uint8Array {
	const { charts, notes, qrName, language, date } = finish;
	if (path.endsWith('.xlsx')) return book(bytes, date);
	if (!/\.(xml|rels)$/.test(path)) return bytes;
	let text = rename(strFromU8(bytes));
	const chart = /charts\/chart(\d+)\.xml$/.exec(path);
	if (chart) text = withLines(text, charts[Number(chart[1]) - 1]);
	const note = /notesSlides\/notesSlide(\d+)\.xml$/.exec(path);
	if (note) text = withNotes(text, notes[Number(note[1]) - 1] ?? []);
	if (/slides\/slide\d+\.xml$/.test(path))
		text = text
			.replace(/name="QR"(?: descr="[^"]*")?/, () => `name="QR" descr="${escaped(qrName)}"`)
			.replaceAll('name="Paper"', 'name="Paper" descr=""')
			.replaceAll('</p:spPr></p:sp>', `</p:spPr>${noWords}</p:sp>`);
	if (path.startsWith('ppt/slideLayouts/')) text = text.replaceAll('</p:bgPr>', '<a:effectLst/></p:bgPr>');
	if (path === 'ppt/presentation.xml') text = withNotesPages(text);
	if (path === 'ppt/notesMasters/_rels/notesMaster1.xml.rels')
		text = text.replace('theme1.xml', 'theme2.xml');
	if (path === 'docProps/core.xml') text = withDate(text, date);
	return strToU8(text.replaceAll(english, `lang="${language}"`));
}

/** PowerPoint expects a text in every shape. */
const noWords = `<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr ${english}/></a:p></p:txBody>`;

/** The master of the notes is named before the slides; and its pages are as large as what stands on them. */
const withNotesPages = (text: string): string =>
	text
		.replace(/(<p:sldIdLst>.*<\/p:sldIdLst>)(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)/s, '$2$1')
		.replace(/<p:notesSz [^>]*\/>/, '<p:notesSz cx="6858000" cy="9144000"/>');

/**
 * Only what is in the file is named: the library names a master for each slide, and there is one; and kinds of media
 * that no slide has.
 */
const withParts = (text: string, paths: ReadonlySet<string>): string =>
	text
		.replace(/<Override PartName="([^"]+)"[^>]*\/>/g, (part, path: string) => (paths.has(path) ? part : ''))
		.replace(/<Default Extension="([^"]+)"[^>]*\/>/g, (kind, extension: string) =>
			[...paths].some((path) => path.endsWith(`.${extension}`)) ? kind : ''
		);

/** Each line with its own dash and width, and no point where a run has ended. */
function withLines(text: string, chart: Chart): string {
	let i = 0;
	return (
		text
			.replace(/<c:ser>.*?<\/c:ser>/gs, (series) => {
				const { colour, dash, width } = chart.series[i++];
				const line = `<c:spPr><a:ln w="${Math.round(width * 12_700)}" cap="rnd"><a:solidFill><a:srgbClr val="${colours[colour]}"/></a:solidFill><a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr>`;
				return series
					.replace(/<c:spPr>.*?<\/c:spPr>/s, line)
					.replace(/<c:marker>.*?<\/c:marker>/s, '<c:marker><c:symbol val="none"/></c:marker>')
					.replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '');
			})
			// Of the axis of a scatter chart these are no parts: strict readers ask for a repair.
			.replace(/<c:(auto|lblAlgn|noMultiLvlLbl) val="[^"]*"\/>/g, '')
	);
}

function withNotes(text: string, paragraphs: readonly string[]): string {
	const runs = paragraphs.map((paragraph) =>
		paragraph
			? `<a:p><a:r><a:rPr ${english} dirty="0"/><a:t>${escaped(paragraph)}</a:t></a:r></a:p>`
			: '<a:p/>'
	);
	return text.replace(
		/(<p:ph type="body" idx="1"\/>.*?<a:lstStyle\/>)<a:p>.*?<\/a:p>/s,
		(_, before: string) => [before, ...runs].join('')
	);
}

/** What the sheet of a chart does not use, and what is called otherwise than its columns. */
const tablePart = /^xl\/(tables\/|worksheets\/_rels\/)/;

/** The numbers behind a chart: no cell where a run has ended, and no other author than the deck. */
function book(bytes: Uint8Array, date: Date): Uint8Array {
	const mtime = dateOfZip(date);
	const files: Zippable = {};
	const parts = Object.entries(unzipSync(bytes)).filter(
		([path]) => !path.endsWith('/') && !tablePart.test(path)
	);
	for (const [path, content] of parts) {
		let text = strFromU8(content);
		if (path === '[Content_Types].xml') text = withParts(text, new Set(parts.map(([of]) => `/${of}`)));
		if (path === 'docProps/core.xml') text = withDate(text, date).replaceAll('PptxGenJS', 'CNO Lab');
		if (path.startsWith('xl/worksheets/sheet')) text = text.replace(/<c r="[A-Z]+\d+"><v><\/v><\/c>/g, '');
		files[path] = [strToU8(text), { mtime }];
	}
	return zipSync(files);
}

const withDate = (text: string, date: Date): string =>
	text.replace(
		/(<dcterms:(created|modified)[^>]*>)[^<]*/g,
		(_, start: string) => `${start}${date.toISOString().replace(/\.\d+Z$/, 'Z')}`
	);

/** A zip begins with 1980 and knows no time zones. */
const dateOfZip = (date: Date): Date => new Date(Math.max(date.getTime(), Date.UTC(1981, 0)));
