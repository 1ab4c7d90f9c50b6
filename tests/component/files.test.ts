// Moving pictures and slides, made from the dialog in a real browser, and read back.
import { ALL_FORMATS, BlobSource, EncodedPacketSink, Input } from 'mediabunny';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { preferences } from '#lib/state/preferences.svelte.ts';
import { Workbench } from '#lib/state/workbench.svelte.ts';
import ExportDialog from '../../src/routes/workbench/tools/ExportDialog.svelte';

afterEach(() => vi.restoreAllMocks());

/** What the page saves, instead of a download. */
function saves(): { name: string; blob: Promise<Blob> }[] {
	const found: { name: string; blob: Promise<Blob> }[] = [];
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
		found.push({ name: this.download, blob: fetch(this.href).then((answer) => answer.blob()) });
	});
	return found;
}

const open = () => {
	const bench = new Workbench();
	return { bench, screen: render(ExportDialog, { bench, onclose: () => {}, onprint: () => {} }) };
};

/** Blocks of a GIF, as its standard lays them out. */
function readGif(bytes: Uint8Array) {
	const view = new DataView(bytes.buffer, bytes.byteOffset);
	let at = 13 + (bytes[10] & 0x80 ? 3 * 2 ** ((bytes[10] & 7) + 1) : 0);
	const delays: number[] = [];
	let [pictures, loops] = [0, -1];
	const skip = () => {
		while (bytes[at] !== 0) at += bytes[at] + 1;
		at++;
	};
	while (bytes[at] !== 0x3b) {
		if (bytes[at] === 0x21) {
			if (bytes[at + 1] === 0xf9) delays.push(view.getUint16(at + 4, true));
			if (bytes[at + 1] === 0xff) loops = view.getUint16(at + 16, true);
			at += 2;
			skip();
		} else {
			expect(bytes[at]).toBe(0x2c);
			pictures++;
			const table = bytes[at + 9];
			at += 11 + (table & 0x80 ? 3 * 2 ** ((table & 7) + 1) : 0);
			skip();
		}
	}
	return { width: view.getUint16(6, true), height: view.getUint16(8, true), delays, pictures, loops };
}

/** An encoder of H.264 is in most browsers that people have, and not in all that tests have. */
async function writesH264(): Promise<boolean> {
	const config = { codec: 'avc1.640028', width: 1280, height: 720 };
	return (await VideoEncoder.isConfigSupported(config)).supported === true;
}

/** Five seconds of it, with every picture, and the browser plays them. */
async function expectVideo(video: Blob, kind: 'MP4' | 'WebM') {
	const input = new Input({ source: new BlobSource(video), formats: ALL_FORMATS });
	const track = (await input.getPrimaryVideoTrack())!;
	expect(await track.getCodec()).toMatch(kind === 'MP4' ? /^avc$/ : /^vp[89]$/);
	expect(await track.computeDuration()).toBeCloseTo(5, 1);
	let packets = 0;
	for await (const packet of new EncodedPacketSink(track).packets()) packets += packet.byteLength > 0 ? 1 : 0;
	expect(packets).toBe(125);
	if (kind === 'MP4') {
		// What tells where the pictures are comes before them: a player on a page begins at once.
		const letters = new TextDecoder('latin1').decode(await video.arrayBuffer());
		expect([letters.slice(4, 8), letters.indexOf('moov') < letters.indexOf('mdat')]).toEqual(['ftyp', true]);
	}
	const player = document.createElement('video');
	player.muted = true;
	player.src = URL.createObjectURL(video);
	await player.play();
	expect([player.videoWidth, player.videoHeight]).toEqual([1280, 720]);
}

test('a film can be stopped at once, and leaves nothing; then it is made as a GIF and as the videos that the browser can write', async () => {
	const saved = saves();
	const { bench, screen } = open();
	const cursor = bench.cursor;
	const make = screen.getByRole('button', { name: 'Make the moving picture' });
	await screen.getByRole('radio', { name: 'GIF' }).click();
	await screen.getByRole('radio', { name: '5 s', exact: true }).click();
	await make.click();
	await expect.element(screen.getByRole('progressbar', { name: 'Pictures drawn' })).toBeVisible();
	await screen.getByRole('button', { name: 'Cancel' }).click();
	await expect.element(screen.getByText('Stopped. Nothing was written.')).toBeVisible();
	await expect.poll(() => document.querySelectorAll('.film').length).toBe(0);
	expect(saved).toHaveLength(0);

	await make.click();
	await expect.element(screen.getByText('cno-il-10-45.gif is written.')).toBeVisible();
	const gif = readGif(new Uint8Array(await (await saved[0].blob).arrayBuffer()));
	expect(gif).toMatchObject({ width: 960, height: 540, pictures: 50, loops: 0 });
	expect(gif.delays).toEqual(Array.from({ length: 50 }, () => 10));
	const shown = new Image();
	shown.src = URL.createObjectURL(await saved[0].blob);
	await shown.decode();
	expect(shown.naturalWidth).toBe(960);

	const canWriteH264 = await writesH264();
	await expect.element(screen.getByRole('radio', { name: 'WebM' })).toBeVisible();
	expect(screen.getByRole('radio', { name: 'MP4' }).elements()).toHaveLength(canWriteH264 ? 1 : 0);
	for (const kind of canWriteH264 ? (['MP4', 'WebM'] as const) : (['WebM'] as const)) {
		await screen.getByRole('radio', { name: kind }).click();
		await make.click();
		await expect.element(screen.getByText(`cno-il-10-45.${kind.toLowerCase()} is written.`)).toBeVisible();
		await expectVideo(await saved.at(-1)!.blob, kind);
	}
	// The page itself stood still meanwhile.
	expect(bench.cursor).toBe(cursor);
	expect(document.querySelector('.film')).toBeNull();
});

test('where no video can be written a GIF is offered, and that is said', async () => {
	vi.stubGlobal('VideoEncoder', undefined);
	const { screen } = open();
	await expect.element(screen.getByText(/This browser cannot write videos; a GIF it can/)).toBeVisible();
	await expect.element(screen.getByRole('radio', { name: 'MP4' })).not.toBeInTheDocument();
	vi.unstubAllGlobals();
});

test('slides come with the mechanism as a picture, in the language of the page', async () => {
	preferences.setLanguage('de');
	const saved = saves();
	const { screen } = open();
	await screen.getByRole('button', { name: 'PowerPoint (.pptx)' }).click();
	await expect.element(screen.getByText('cno-il-10-45.pptx ist geschrieben.')).toBeVisible();
	const files = unzipSync(new Uint8Array(await (await saved[0].blob).arrayBuffer()));
	const picture = Object.entries(files).find(([path]) => path.startsWith('ppt/media/'))![1];
	const view = new DataView(picture.buffer, picture.byteOffset);
	expect([view.getUint32(16), view.getUint32(20)]).toEqual([2100, 1812]);
	expect(strFromU8(files['ppt/slides/slide1.xml'])).toContain('lang="de-DE"');
	preferences.setLanguage('en');
});
