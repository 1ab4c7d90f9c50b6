// The page around a frame: an embedded CNO Lab as an object with promises, over messages.
import type { Notice } from '#lib/scenario/read.ts';
import { originOf, originOfFrame, targetOf } from './origins.ts';
import {
	enveloped,
	protocolName,
	protocolVersion,
	type ErrorCode,
	type HandedKey,
	type Report,
	type Request
} from './protocol.ts';
import type { StageChange, StageState } from './stage.ts';

/** What the frame may say unasked. */
export interface RemoteEvents {
	/** The frame was loaded, for the first time or anew. */
	ready: StageState;
	/** CSS pixels. */
	height: number;
	/** A key that the frame had no use for. */
	key: { key: HandedKey; shift: boolean };
}

/** A stage (stage.ts) in a frame. Every promise is kept or refused with a `RemoteError` in time. */
export interface RemoteStage {
	state(): Promise<StageState>;
	/** Tells what could not be taken, or was taken otherwise. */
	set(change: StageChange): Promise<Notice[]>;
	play(): Promise<void>;
	pause(): Promise<void>;
	/** The build-up of the mechanism: one step on (1) or back (-1). */
	step(by: 1 | -1): Promise<void>;
	/** Told of every state from now on, also after the frame was loaded anew; ends with what is returned. */
	subscribe(listener: (state: StageState) => void): () => void;
	/** Ends with what is returned. */
	on<Type extends keyof RemoteEvents>(type: Type, listener: (about: RemoteEvents[Type]) => void): () => void;
	/** Ends all listening; what is not answered yet is refused. The frame stays as it is. */
	destroy(): void;
}

/** `timeout`: no answer came in time. `ended`: destroyed before it came. The others are the frame's. */
export class RemoteError extends Error {
	override name = 'RemoteError';
	constructor(
		readonly code: ErrorCode | 'timeout' | 'ended',
		message: string
	) {
		super(message);
	}
}

interface Pending {
	resolve(answer: Answer): void;
	reject(error: RemoteError): void;
}
type Answer = Extract<Report, { type: 'answer' }>;

const helloId = 'hello';

/**
 * @param frame shows an address of `/embed`; it may still be loading, or wait for its turn to load
 * @param origin of that address; found from the frame's `src` and `sandbox` when absent. `null` for a sandboxed frame
 *   without its origin, and for one from disk.
 * @param timeout_ms how long an answer may take, with the loading of the frame
 */
export function connect(
	frame: HTMLIFrameElement,
	origin: string = originOfFrame(frame),
	timeout_ms = 10_000
): RemoteStage {
	const view = frame.ownerDocument.defaultView!;
	const expected = originOf(origin);
	const pending = new Map<number, Pending>();
	const subscribers = new Set<(state: StageState) => void>();
	const listeners = { ready: new Set(), height: new Set(), key: new Set() } as {
		[Type in keyof RemoteEvents]: Set<(about: RemoteEvents[Type]) => void>;
	};
	const waiting = new Set<() => void>();
	let isReady = false;
	let hasEnded = false;
	let lastId = 0;

	const post = (request: Request, id: number | string, target = targetOf(expected)) =>
		frame.contentWindow?.postMessage(enveloped(request, id), target);

	function ask(request: Request): Promise<Answer> {
		const id = ++lastId;
		return new Promise<Answer>((resolve, reject) => {
			if (hasEnded) return reject(ended());
			const send = () => {
				try {
					post(request, id);
				} catch {
					finish(() => reject(new RemoteError('malformed', 'this cannot be sent')));
				}
			};
			const timer = setTimeout(() => finish(() => reject(late())), timeout_ms);
			const finish = (how: () => void) => {
				clearTimeout(timer);
				pending.delete(id);
				waiting.delete(send);
				how();
			};
			pending.set(id, {
				resolve: (answer) => finish(() => resolve(answer)),
				reject: (error) => finish(() => reject(error))
			});
			if (isReady) send();
			else waiting.add(send);
		});
	}

	function hasLoaded(state: StageState): void {
		isReady = true;
		if (subscribers.size > 0) post({ type: 'subscribe' }, ++lastId);
		for (const listener of listeners.ready) listener(state);
		for (const send of [...waiting]) send();
		waiting.clear();
	}

	function listen({ source, origin, data }: MessageEvent): void {
		if (!source || source !== frame.contentWindow || originOf(origin) !== expected) return;
		if (data?.name !== protocolName || data.version !== protocolVersion) return;
		const report = data as Report & { id?: unknown };
		const asker = pending.get(report.id as number);
		if (report.type === 'ready') hasLoaded(report.state);
		else if (report.type === 'answer') {
			if (report.id === helloId && !isReady) hasLoaded(report.state);
			asker?.resolve(report);
		} else if (report.type === 'error') asker?.reject(new RemoteError(report.code, report.message));
		else if (report.type === 'state') for (const tell of subscribers) tell(report.state);
		else if (report.type === 'height') for (const tell of listeners.height) tell(report.height);
		else if (report.type === 'key') for (const tell of listeners.key) tell(report);
	}

	view.addEventListener('message', listen);
	// A frame that is loaded already has said so before anyone listened. To anyone: nothing is in this message, and a
	// frame that is still empty would be of another origin.
	post({ type: 'get' }, helloId, '*');

	return {
		state: async () => (await ask({ type: 'get' })).state,
		set: async (change) => (await ask({ type: 'set', change })).notices,
		play: async () => void (await ask({ type: 'play' })),
		pause: async () => void (await ask({ type: 'pause' })),
		step: async (by) => void (await ask({ type: 'step', by })),
		subscribe(listener) {
			// Each call ends by itself, also when the same listener came twice.
			const own = (state: StageState) => listener(state);
			subscribers.add(own);
			if (isReady && subscribers.size === 1) post({ type: 'subscribe' }, ++lastId);
			return () => {
				if (subscribers.delete(own) && subscribers.size === 0 && isReady && !hasEnded)
					post({ type: 'unsubscribe' }, ++lastId);
			};
		},
		on(type, listener) {
			listeners[type].add(listener);
			return () => void listeners[type].delete(listener);
		},
		destroy() {
			if (isReady && subscribers.size > 0) post({ type: 'unsubscribe' }, ++lastId);
			hasEnded = true;
			view.removeEventListener('message', listen);
			subscribers.clear();
			for (const asker of [...pending.values()]) asker.reject(ended());
		}
	};
}

const late = () => new RemoteError('timeout', 'the frame does not answer');
const ended = () => new RemoteError('ended', 'this connection has ended');
