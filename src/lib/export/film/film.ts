// A run as it is drawn → a file: paints picture after picture on one canvas and hands each to its writer. The page goes
// on living between two pictures, and whoever asked can stop it at any of them.
import { ExportFailure } from '../failure.ts';
import { GifWriter, type Pixels } from './gif.ts';
import { pageTurn } from './page-turn.ts';
import { hoursOfFrames, rateOf, type Format, type Length } from './timing.ts';

export interface FilmOptions {
	format: Format;
	length: Length;
	/** Pixels; both even, as videos want them. */
	width: number;
	height: number;
	/** Hours that are shown. */
	from: number;
	to: number;
	/**
	 * Paints the whole picture.
	 * @param hours where the run has come to
	 * @param seconds of the film
	 */
	paint: (context: CanvasRenderingContext2D, hours: number, seconds: number) => void;
	/** From 0 to 1. */
	onprogress?: (share: number) => void;
	signal?: AbortSignal;
}

/** So many pictures tell which colours a GIF needs. */
const samples = 6;

/** Ends with an `AbortError` as soon as the signal says so, and with an {@link ExportFailure} where it cannot be done. */
export async function filmOf(options: FilmOptions): Promise<Blob> {
	const { format, width, height, paint, signal, onprogress } = options;
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d', { willReadFrequently: format === 'gif' });
	if (!context) throw new ExportFailure('not-drawn');
	const hours = hoursOfFrames(options, options);
	const rate = rateOf(format);
	const paintFrame = (i: number) => {
		signal?.throwIfAborted();
		paint(context, hours[i], i / rate);
	};
	const each = async (add: () => void | Promise<void>) => {
		for (let i = 0; i < hours.length; i++) {
			paintFrame(i);
			await add();
			onprogress?.((i + 1) / hours.length);
			await pageTurn();
		}
		signal?.throwIfAborted();
	};

	if (format === 'gif') {
		const pixels = (): Pixels => context.getImageData(0, 0, width, height).data;
		const looked: Pixels[] = [];
		for (let i = 0; i < samples; i++) {
			paintFrame(Math.round((i / (samples - 1)) * (hours.length - 1)));
			looked.push(pixels());
			await pageTurn();
		}
		const writer = new GifWriter(width, height, rate, looked);
		await each(() => writer.add(pixels()));
		return new Blob([writer.bytes()], { type: 'image/gif' });
	}

	const { VideoWriter } = await import('./video.ts');
	const writer = await VideoWriter.start(canvas, format, rate);
	try {
		await each(() => writer.add());
		return new Blob([await writer.bytes()], { type: `video/${format}` });
	} catch (error) {
		await writer.cancel().catch(() => {});
		throw error;
	}
}
