// From the pointer to the painted frame: the built site in a real browser, the brake dragged with a real pointer, and
// the browser's own trace of what followed. `npm run bench -- --page`, with `--json` for one JSON object on stdout.
import { cpus, loadavg } from 'node:os';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { preview, type PreviewServer } from 'vite';
import { findBrowser } from '../../scripts/browser.mjs';
import { launchOptions } from '../../scripts/browser/launch.mjs';
import { ensureBuild } from '../../scripts/build.mjs';
import { root, say, stop } from '../../scripts/project.mjs';
import { freePort } from '../../scripts/testing/port.mjs';
import { measure, type Measured, type TraceEvent } from './page-trace.ts';

const scenes = [
	{ name: 'one bone, two years', query: '' },
	{ name: 'one bone, weekly etanercept for two years', query: '?v=1&il10=0.45&therapy=etanercept:0-730' },
	{ name: 'eight bones, two years', query: '?v=1&il10=0.45&sites=8' },
	{ name: 'endotoxin, 8 hours', query: '?v=1&experiment=endotoxin&il10=0.45' }
];
/** How much slower the browser makes the main thread of the page. */
const slowdowns = [1, 4];

/** A move every 1/60 s, each by one percent of the scale, so that each asks for a picture of its own. */
const movesPerSecond = 60;
const [lowest, highest] = [4, 96];
const warmingMoves = 100;
const countedMoves = 276;

/** What is recorded: stages of input events, stages of frames on the main thread, marks of the page. */
const categories = ['input.scrolling', 'devtools.timeline', 'blink.user_timing'];

/** Percent of the scale at each move: up and down between the two ends. */
function percentAt(move: number): number {
	const span = highest - lowest;
	const at = move % (2 * span);
	return lowest + (at < span ? at : 2 * span - at);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The brake's slider under the pointer: presses, moves at an even pace without waiting for answers, lets go. */
async function grasp(page: Page, devtools: CDPSession) {
	const box = await page.locator('.brake input[type=range]').boundingBox();
	if (!box) throw new Error('The page shows no brake.');
	// The thumb is 26 px wide: its middle runs over the rest of the slider.
	const x = (percent: number) => box.x + 13 + (percent / 100) * (box.width - 26);
	const send = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', percent: number) =>
		devtools.send('Input.dispatchMouseEvent', {
			type,
			x: x(percent),
			y: box.y + box.height / 2,
			button: 'left',
			buttons: type === 'mouseReleased' ? 0 : 1,
			clickCount: 1
		});
	await send('mousePressed', percentAt(0));
	let move = 0;
	return {
		async drag(moves: number) {
			const begin = performance.now();
			const answers: Promise<unknown>[] = [];
			for (let i = 0; i < moves; i++) {
				await pause(begin + (i * 1000) / movesPerSecond - performance.now());
				answers.push(send('mouseMoved', percentAt(move++)));
			}
			await Promise.all(answers);
		},
		release: () => send('mouseReleased', percentAt(move))
	};
}

/** Everything the browser recorded while `work` ran. */
async function traced(devtools: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
	const events: TraceEvent[] = [];
	devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
	await devtools.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { includedCategories: categories, excludedCategories: ['*'] }
	});
	await work();
	const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
	await devtools.send('Tracing.end');
	await complete;
	return events;
}

async function measureScene(browser: Browser, address: string, slowdown: number): Promise<Measured> {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	try {
		await page.goto(address, { waitUntil: 'networkidle' });
		const devtools = await page.context().newCDPSession(page);
		const hand = await grasp(page, devtools);
		// The compiler gets its time at full speed, as on a page that has been open for a moment.
		await hand.drag(warmingMoves);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		const events = await traced(devtools, async () => {
			await hand.drag(countedMoves);
			// The last frame is still on its way to the screen.
			await pause(500);
		});
		await hand.release();
		return measure(events);
	} finally {
		await page.close();
	}
}

function row(
	name: string,
	slowdown: number,
	{ moves, shown, total, answer, processor, parts }: Measured
): string {
	const pair = ({ median, p95 }: { median: number; p95: number }) =>
		`${median.toFixed(1).padStart(7)} ${p95.toFixed(1).padStart(6)}`;
	const figures = [
		total,
		answer,
		processor,
		parts.solve,
		parts.script,
		parts.style,
		parts.paint,
		parts.compositor
	];
	return `${name.padEnd(44)}${slowdown} × ${figures.map(pair).join(' ')}   ${shown} of ${moves}`;
}

async function serve(): Promise<PreviewServer> {
	process.chdir(root);
	return preview({
		logLevel: 'warn',
		preview: { host: '127.0.0.1', port: await freePort(), strictPort: true }
	});
}

if (!ensureBuild()) stop('The site could not be built; the reason is above.');
/** Programs that ran or wanted to, on average over the last minute. */
const [before] = loadavg();
const asJson = process.argv.includes('--json');
const server = await serve();
const browser = await chromium.launch(launchOptions((await findBrowser()) ?? ''));
try {
	const address = server.resolvedUrls?.local[0] ?? stop('The site could not be served.');
	const page: (Measured & { name: string; slowdown: number })[] = [];
	const heads = ['pointer', 'answer', 'processor', 'solve', 'drawing', 'layout', 'paint', 'compose'];
	say(`Chromium ${browser.version()}; median and 95th percentile of each, in milliseconds`);
	say(
		`${before.toFixed(1)} programs want one of ${cpus().length} processors: figures hold where that is below 1`
	);
	say(`${''.padEnd(47)}${heads.map((head) => head.padStart(15)).join('')}   shown`);
	for (const { name, query } of scenes) {
		for (const slowdown of slowdowns) {
			const measured = await measureScene(browser, address + query, slowdown);
			page.push({ name, slowdown, ...measured });
			say(row(name, slowdown, measured));
		}
	}
	if (asJson) console.log(JSON.stringify({ page, load: before }));
} finally {
	await browser.close();
	await server.close();
}
