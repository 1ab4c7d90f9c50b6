// Pictures → a video: H.264 in MP4, or VP9 or VP8 in WebM, by the encoder of the browser.
import {
	BufferTarget,
	CanvasSource,
	getFirstEncodableVideoCodec,
	Mp4OutputFormat,
	Output,
	Quality,
	WebMOutputFormat,
	type VideoCodec
} from 'mediabunny';
import { ExportFailure } from '../failure.ts';

export type Container = 'mp4' | 'webm';

/** In the order in which they are tried: what most programs can play comes first. */
const codecs: Record<Container, VideoCodec[]> = { mp4: ['avc'], webm: ['vp9', 'vp8'] };

export class VideoWriter {
	readonly #output: Output<Mp4OutputFormat | WebMOutputFormat, BufferTarget>;
	readonly #source: CanvasSource;
	readonly #rate: number;
	#count = 0;

	private constructor(output: VideoWriter['output'], source: CanvasSource, rate: number) {
		this.#output = output;
		this.#source = source;
		this.#rate = rate;
	}

	private get output() {
		return this.#output;
	}

	/** @param rate pictures a second */
	static async start(canvas: HTMLCanvasElement, container: Container, rate: number): Promise<VideoWriter> {
		const { width, height } = canvas;
		const quality = new Quality('high');
		const codec = await getFirstEncodableVideoCodec(codecs[container], { width, height, quality });
		if (!codec) throw new ExportFailure('no-encoder');
		const output = new Output({
			format: container === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat(),
			target: new BufferTarget()
		});
		const source = new CanvasSource(canvas, { codec, quality, keyFrameInterval: 1 });
		output.addVideoTrack(source, { frameRate: rate });
		await output.start();
		return new VideoWriter(output, source, rate);
	}

	/** Takes what is on the canvas now; waits while the encoder has enough to do. */
	async add(): Promise<void> {
		await this.#source.add(this.#count++ / this.#rate, 1 / this.#rate);
	}

	async bytes(): Promise<ArrayBuffer> {
		await this.#output.finalize();
		const { buffer } = this.#output.target;
		if (!buffer) throw new ExportFailure('no-encoder');
		return buffer;
	}

	/** Lets go of encoder and memory. */
	async cancel(): Promise<void> {
		await this.#output.cancel();
	}
}
