// Which videos this browser can write; asked before anything large is loaded.
import type { Format } from './timing.ts';

const probes = {
	mp4: ['avc1.640028'],
	webm: ['vp09.00.40.08', 'vp8']
} as const;

/** What can be written, what most programs can play first. A GIF can always be written. */
export async function writableFormats(): Promise<Format[]> {
	// WebKitGTK 2.50 ends the page when it is asked for encoders before it has started its media, as this makes it do.
	document.createElement('video').canPlayType('video/mp4');
	const found: Format[] = [];
	for (const format of ['mp4', 'webm'] as const) if (await canEncode(probes[format])) found.push(format);
	return [...found, 'gif'];
}

async function canEncode(codecs: readonly string[]): Promise<boolean> {
	if (typeof VideoEncoder === 'undefined') return false;
	for (const codec of codecs) {
		const config = { codec, width: 1280, height: 720, bitrate: 4e6, framerate: 25 };
		try {
			if ((await VideoEncoder.isConfigSupported(config)).supported) return true;
		} catch {
			// A name that this browser does not know.
		}
	}
	return false;
}
