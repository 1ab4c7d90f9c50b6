// Files of the page in the hands of other programs: LibreOffice shows the slides, ffprobe reads video and GIF. Where
// these programs are is said by the environment; without them there is nothing to test here.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const { CNO_SOFFICE: soffice, CNO_FFPROBE: ffprobe, CNO_PDFTOTEXT: pdftotext } = process.env;
const call = promisify(execFile);

async function written(page: Page, button: string, folder: string): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download', { timeout: 80_000 }),
		page.getByRole('button', { name: button, exact: true }).click()
	]);
	const path = join(folder, download.suggestedFilename());
	await download.saveAs(path);
	return path;
}

/** Codec, size, length and number of pictures, each of them decoded. */
async function probed(path: string) {
	const entries = 'stream=codec_name,width,height,nb_read_frames,avg_frame_rate:format=duration';
	const asked = ['-v', 'error', '-count_frames', '-show_entries', entries, '-of', 'json', path];
	const { streams, format } = JSON.parse((await call(ffprobe!, asked)).stdout);
	return { ...streams[0], frames: Number(streams[0].nb_read_frames), seconds: Number(format.duration) };
}

if (soffice && ffprobe && pdftotext) {
	test('slides, videos and GIF open in other programs', async ({ page }) => {
		test.setTimeout(240_000);
		const folder = await mkdtemp(join(tmpdir(), 'cno-files-'));
		try {
			await page.goto('/?v=1&il10=0.45&therapy=etanercept:300-600&lang=en');
			await page.getByRole('button', { name: 'Export', exact: true }).click();
			const deck = await written(page, 'PowerPoint (.pptx)', folder);
			const profile = pathToFileURL(join(folder, 'profile')).href;
			const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, deck];
			await call(soffice, [`-env:UserInstallation=${profile}`, ...convert], { timeout: 120_000 });
			const { stdout } = await call(pdftotext, ['-layout', deck.replace('.pptx', '.pdf'), '-']);
			const pages = stdout.split('\f').slice(0, -1);
			expect(pages).toHaveLength(5);
			expect(pages[0]).toMatch(/The mechanism at/);
			// Axes, legend and marks of the charts are text, so they were drawn as charts.
			expect(pages[1]).toMatch(/Concentration \(pg\/mL\)[^]*Months[^]*TNF, healthy/);
			for (const axis of ['Osteoclasts (× rest)', 'Bone (% of healthy)']) expect(pages[2]).toContain(axis);
			for (const axis of ['Pain (0 to 10)', 'CRP (mg/L)']) expect(pages[3]).toContain(axis);
			expect(pages[4]).toMatch(/Etanercept, day 300 to 600/);

			await page.getByRole('radio', { name: '5 s', exact: true }).check();
			// An MP4 is what people are given first, where the browser can write it, and nowhere else.
			const mp4 = page.getByRole('radio', { name: 'MP4' });
			const config = { codec: 'avc1.640028', width: 1280, height: 720 };
			const { supported } = await page.evaluate((own) => VideoEncoder.isConfigSupported(own), config);
			await expect(page.getByRole('radio', { name: 'WebM' })).toBeVisible();
			await expect(mp4).toHaveCount(supported ? 1 : 0);
			if (supported) await expect(mp4).toBeChecked();
			for (const [kind, codec] of [
				...(supported ? [['MP4', /^h264$/] as const] : []),
				['WebM', /^vp[89]$/] as const
			]) {
				await page.getByRole('radio', { name: kind }).check();
				const video = await probed(await written(page, 'Make the moving picture', folder));
				expect(video).toMatchObject({ width: 1280, height: 720, frames: 125, avg_frame_rate: '25/1' });
				expect(video.codec_name).toMatch(codec);
				expect(video.seconds).toBeCloseTo(5, 1);
			}
			await page.getByRole('radio', { name: 'GIF' }).check();
			const gif = await probed(await written(page, 'Make the moving picture', folder));
			expect(gif).toMatchObject({ codec_name: 'gif', width: 960, height: 540, frames: 50 });
			expect(gif.seconds).toBeCloseTo(5, 1);
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	});
}
