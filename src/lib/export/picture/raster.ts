// SVG → PNG, drawn by the browser itself.
import { ExportFailure } from '../failure.ts';

/** Browsers draw nothing on a canvas beyond these: pixels along a side, and in all. */
const longestSide = 16_384;
const largestArea = 160e6;

/** @param scale pixels of the picture for each of the drawing */
export async function pngOf(
	{ svg, width, height }: { svg: string; width: number; height: number },
	scale: number
): Promise<Blob> {
	const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
	if (Math.max(w, h) > longestSide || w * h > largestArea) throw new ExportFailure('too-large');
	const image = new Image(w, h);
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	const canvas = document.createElement('canvas');
	canvas.width = w;
	canvas.height = h;
	const context = canvas.getContext('2d');
	if (!context) throw new ExportFailure('not-drawn');
	try {
		await image.decode();
		await settled(image, width, height);
		context.drawImage(image, 0, 0, w, h);
	} catch {
		throw new ExportFailure('not-drawn');
	}
	return new Promise((done, fail) => {
		try {
			canvas.toBlob((blob) => (blob ? done(blob) : fail(new ExportFailure('too-large'))), 'image/png');
		} catch {
			// A canvas that holds something foreign gives nothing away.
			fail(new ExportFailure('not-drawn'));
		}
	});
}

/** Milliseconds between two looks; so many of them must be alike; after the last one it is taken as it is. */
const pause = 60;
const alike = 4;
const mostLooks = 40;

/** A decoded picture may still wait for its own fonts, and nothing tells when they are there: it is looked at until it stays. */
async function settled(image: HTMLImageElement, width: number, height: number): Promise<void> {
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) return;
	let before = -1;
	for (let looks = 0, same = 0; looks < mostLooks && same < alike; looks++) {
		context.drawImage(image, 0, 0, width, height);
		const now = sumOf(new Uint32Array(context.getImageData(0, 0, width, height).data.buffer));
		same = now === before ? same + 1 : 0;
		before = now;
		await new Promise((done) => setTimeout(done, pause));
	}
}

function sumOf(pixels: Uint32Array): number {
	let sum = 0;
	for (let i = 0; i < pixels.length; i++) sum = (sum * 31 + pixels[i]) | 0;
	return sum;
}
