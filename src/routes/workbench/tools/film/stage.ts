// The stage of a film: mounts wheel and curves out of sight, moves their cursor, and paints them with the words around.
import { flushSync, mount, unmount, type ComponentProps } from 'svelte';
import { isFurther, shownLanes } from '#lib/charts/catalogue.ts';
import { whenInWords } from '#lib/describe/when.ts';
import { pageTurn } from '#lib/export/film/page-turn.ts';
import { paintDrawing } from '#lib/export/film/paint.ts';
import {
	paintSheet,
	sheetOf,
	sheetSize,
	type FilmWords,
	type Sheet,
	type What
} from '#lib/export/film/sheet.ts';
import { ExportFailure } from '#lib/export/failure.ts';
import { lookOf } from '#lib/export/picture/capture.ts';
import type { Look } from '#lib/export/picture/compose.ts';
import { drawnIn } from '#lib/export/picture/region.ts';
import { colours } from '#lib/export/slides/colours.ts';
import type { Language } from '#lib/i18n/index.ts';
import { box } from '#lib/mechanism/wheel.ts';
import { run } from '#lib/simulate/run.ts';
import { Bench } from '#lib/state/bench.svelte.ts';
import { isPart } from '#lib/state/view.ts';
import type { PictureChoice } from '#lib/state/picture-choice.ts';
import type { Workbench } from '#lib/state/workbench.svelte.ts';
import { travelling } from './dashes.ts';
import FilmStage from './FilmStage.svelte';
import { revealing } from './reveal.ts';

export interface StageOptions {
	/** The workbench of the page: it is only read. */
	bench: Workbench;
	what: What;
	dark: boolean;
	projector: boolean;
	language: Language;
	choice: PictureChoice;
	words: FilmWords;
}

export interface FilmStageHandle {
	/** Hours that are shown. */
	from: number;
	to: number;
	/** Paints the whole of a picture on a canvas of any size. @param seconds of the film */
	paint: (context: CanvasRenderingContext2D, hours: number, seconds: number) => void;
	/** Nothing of it is left. */
	destroy: () => void;
}

/** Where the time axis begins, in pixels of the stage. */
const gutter = 124;
/** Between wheel and curves, in units of the sheet. */
const gap = 28;
/** Wider, the wheel would leave too little for the curves. */
const widestBeside = 420;

export async function filmStage(options: StageOptions): Promise<FilmStageHandle> {
	const { what, words, language, choice } = options;
	const own = ownBench(options.bench);
	await fontsReady();
	const measuring = document.createElement('canvas').getContext('2d');
	if (!measuring) throw new ExportFailure('not-drawn');
	const sheet = sheetOf(measuring, what, words, lookOf(document.documentElement));
	const { area } = sheet;
	const most = Math.floor((area.height * box.width) / box.height);
	const wheel = what === 'curves' ? 0 : Math.min(most, what === 'both' ? widestBeside : area.width);
	const room = what === 'both' ? area.width - wheel - gap : what === 'curves' ? area.width : 0;
	const further = shownLanes(own.seen, choice.lanes).some(isFurther)
		? await import('#lib/charts/further.ts')
		: undefined;
	const { host, component } = await mounted({
		...options,
		bench: own,
		pins: options.bench.pins.shown,
		further,
		wheel,
		curves: { width: room, height: area.height },
		gutter
	});

	const part = (name: string) => host.querySelector(`[data-film="${name}"]`);
	const [wheelPart, curvesPart] = [part('wheel'), part('curves')];
	const move = wheelPart ? travelling(wheelPart, own) : undefined;
	const reveal = curvesPart ? revealing(curvesPart) : undefined;
	const look = lookOf(host.firstElementChild as HTMLElement);
	const { from, to } = own.view;
	const curvesWidth = curvesPart ? Math.round(curvesPart.getBoundingClientRect().width) : 0;
	const scale = curvesWidth > 0 ? room / curvesWidth : 1;
	const cursorX = (hours: number) => gutter + ((hours - from) / (to - from)) * (curvesWidth - 8 - gutter);

	return {
		from,
		to,
		paint(context, hours, seconds) {
			own.moveCursor(hours);
			flushSync();
			move?.(seconds);
			reveal?.(cursorX(hours));
			context.save();
			context.scale(context.canvas.width / sheetSize.width, context.canvas.height / sheetSize.height);
			paintSheet(context, sheet, look);
			const top = wheelPart && area.y + (area.height - (wheel * box.height) / box.width) / 2;
			if (wheelPart)
				paintPart(context, wheelPart, area.x + (what === 'wheel' ? area.width - wheel : 0), top!, 1);
			const left = area.x + area.width - room;
			if (curvesPart) paintPart(context, curvesPart, left, area.y, scale);
			const when = whenInWords(hours, own.shown.experiment, language);
			if (curvesPart)
				paintFlag(context, when, { x: left + scale * cursorX(hours), y: area.y }, left + room, look);
			else paintMoment(context, when, sheet, look);
			context.restore();
		},
		destroy() {
			void unmount(component);
			host.remove();
		}
	};
}

/** Names at the right hang out over the edge of the wheel: so many pixels. */
const overhang = 28;

/** The wheel alone, in light colours, at the moment that the page looks at. */
export async function wheelPicture(
	bench: Workbench,
	language: Language,
	{ width, scale, projector }: { width: number; scale: number; projector: boolean }
): Promise<{ data: string; width: number; height: number }> {
	const own = ownBench(bench);
	await fontsReady();
	const { host, component } = await mounted({
		bench: own,
		pins: [],
		choice: { log: false, fixed: false, whole: false },
		language,
		dark: false,
		projector,
		wheel: width,
		curves: { width: 0, height: 0 },
		gutter
	});
	try {
		own.moveCursor(bench.cursor);
		flushSync();
		const part = host.querySelector('[data-film="wheel"]')!;
		const height = Math.ceil((width * box.height) / box.width);
		const wide = width + overhang;
		const canvas = document.createElement('canvas');
		canvas.width = wide * scale;
		canvas.height = height * scale;
		const context = canvas.getContext('2d');
		if (!context) throw new ExportFailure('not-drawn');
		context.scale(scale, scale);
		// On a projector the page is white; the slide is not.
		context.fillStyle = `#${colours.paper}`;
		context.fillRect(0, 0, wide, height);
		paintPart(context, part, 0, 0, 1);
		return { data: canvas.toDataURL('image/png'), width: wide, height };
	} finally {
		void unmount(component);
		host.remove();
	}
}

/** The same scenario, place and part of the time axis, with a cursor of its own. */
function ownBench(bench: Workbench): Bench {
	const own = new Bench(run);
	own.scenario = structuredClone(bench.told);
	own.look(bench.place);
	if (isPart(bench.view, bench.duration)) own.zoom(bench.view);
	return own;
}

type StageProps = ComponentProps<typeof FilmStage>;

async function mounted(props: StageProps) {
	const host = document.createElement('div');
	document.body.append(host);
	const component = mount(FilmStage, { target: host, props });
	// What it loads by itself is there after a turn.
	await Promise.all([import('#lib/charts/LaneOverlays.svelte'), import('#lib/mechanism/travel.ts')]);
	for (let turns = 0; turns < 3; turns++) {
		flushSync();
		await pageTurn();
	}
	return { host, component };
}

/** The faces that the words are set in; without them those of the device are used. */
async function fontsReady(): Promise<void> {
	const { sans, serif } = lookOf(document.documentElement);
	const faces = [`400 15px ${sans}`, `600 15px ${sans}`, `400 15px ${serif}`];
	await Promise.all(faces.map((face) => document.fonts.load(face).catch(() => {})));
}

function paintPart(
	context: CanvasRenderingContext2D,
	part: Element,
	x: number,
	y: number,
	scale: number
): void {
	const { left, top } = part.getBoundingClientRect();
	context.save();
	context.translate(x, y);
	context.scale(scale, scale);
	context.translate(-left, -top);
	paintDrawing(context, drawnIn(part, 'film-').content);
	context.restore();
}

/** The time above the cursor, beside a small flag. */
function paintFlag(
	context: CanvasRenderingContext2D,
	text: string,
	{ x, y }: { x: number; y: number },
	right: number,
	look: Look
): void {
	context.font = `600 14px ${look.sans}`;
	context.fillStyle = look.ink;
	const before = x + 12 + context.measureText(text).width > right;
	context.textAlign = before ? 'end' : 'start';
	context.fillText(text, x + (before ? -10 : 10), y + 12);
	context.beginPath();
	context.moveTo(x - 6, y + 3);
	context.lineTo(x + 6, y + 3);
	context.lineTo(x, y + 13);
	context.fill();
	context.fillRect(x - 0.6, y + 12, 1.2, 8);
}

function paintMoment(context: CanvasRenderingContext2D, text: string, { moment }: Sheet, look: Look): void {
	context.font = `600 18px ${look.sans}`;
	context.fillStyle = look.ink;
	context.fillText(text, moment.x, moment.y);
}
