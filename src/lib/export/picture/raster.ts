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
