// The inside of a frame: answers the messages of the page around it, and tells it what it should know.
import { isAllowed, targetOf } from './origins.ts';
import { enveloped, type ErrorCode, type MessageId, type Report, type Request } from './protocol.ts';
import { readRequest } from './read-request.ts';
import type { Stage, StageState } from './stage.ts';

/** More than a slider that is dragged outside needs, from one window in one second. */
export const mostPerSecond = 240;
export const mostSubscribers = 16;

/** What can be written to: a window, as another origin sees it. */
export interface Recipient {
	postMessage(message: unknown, target: string): void;
	closed?: boolean;
}

/** The parts of a window that are needed here. */
export interface Inside {
	/** `null` in a sandbox. */
	origin: string;
	parent: Recipient;
	addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
	removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/**
 * Tells the page around the frame; nobody when there is none. Anyone may read it, so only what anyone may know goes
 * here: that the frame is ready, its height, keys that turn pages.
 */
export function announce(view: Pick<Inside, 'parent'>, report: Report): void {
	if ((view.parent as unknown) !== view) post(view.parent, '*', report);
}

/**
 * Puts a stage at the service of messages, and announces that it is ready.
 * @param allow the origins whose pages may change it
 * @returns ends the service
 */
export function serve(stage: Stage, view: Inside, allow: readonly string[]): () => void {
	const subscribers = new Map<Recipient, { origin: string; id?: MessageId }>();
	const isTooOften = floodGate();
	let endTelling: (() => void) | undefined;

	function tellAll(state: StageState): void {
		for (const [source, { origin, id }] of subscribers) {
			if (source.closed) leave(source);
			else post(source, targetOf(origin), { type: 'state', state }, id);
		}
	}
	function join(source: Recipient, origin: string, id?: MessageId): void {
		if (!subscribers.has(source) && subscribers.size >= mostSubscribers) throw new Crowded();
		subscribers.set(source, { origin, id });
		endTelling ??= stage.subscribe(tellAll);
	}
	function leave(source: Recipient): void {
		subscribers.delete(source);
		if (subscribers.size > 0) return;
		endTelling?.();
		endTelling = undefined;
	}

	function listen({ data, origin, source: sender }: MessageEvent): void {
		const source = sender as Recipient | null;
		const read = source && readRequest(data);
		if (!read) return;
		const { id } = read;
		const answer = (report: Report) => post(source, targetOf(origin), report, id);
		const refuse = (code: ErrorCode, message: string) => answer({ type: 'error', code, message });
		const often = isTooOften(source);
		// One word about it is enough.
		if (often)
			return often === 'first' ? refuse('busy', `more than ${mostPerSecond} messages a second`) : undefined;
		if ('problem' in read) return refuse(read.problem, read.message);
		const { request } = read;
		if (changes(request) && !isAllowed(origin, allow, view.origin)) {
			return refuse('forbidden', `${origin} is not among the allowed origins`);
		}
		try {
			const notices = request.type === 'set' ? stage.set(request.change) : [];
			if (request.type === 'play') stage.play();
			if (request.type === 'pause') stage.pause();
			if (request.type === 'step') stage.step(request.by);
			if (request.type === 'subscribe') join(source, origin, id);
			if (request.type === 'unsubscribe') leave(source);
			answer({ type: 'answer', state: stage.state(), notices });
		} catch (error) {
			if (error instanceof Crowded) refuse('busy', `more than ${mostSubscribers} subscribers`);
			else refuse('failed', 'it could not be done');
		}
	}

	view.addEventListener('message', listen);
	announce(view, { type: 'ready', state: stage.state() });
	return () => {
		view.removeEventListener('message', listen);
		subscribers.clear();
		endTelling?.();
		endTelling = undefined;
	};
}

const changes = ({ type }: Request) =>
	type === 'set' || type === 'play' || type === 'pause' || type === 'step';

class Crowded extends Error {}

/** Counts the messages of each window, second by second: one that floods does not silence another. */
function floodGate(): (source: object) => false | 'first' | 'again' {
	const counts = new WeakMap<object, { second: number; count: number }>();
	return (source) => {
		const second = Math.floor(performance.now() / 1000);
		const last = counts.get(source);
		const count = last?.second === second ? last.count + 1 : 1;
		counts.set(source, { second, count });
		return count > mostPerSecond && (count === mostPerSecond + 1 ? 'first' : 'again');
	};
}

/** A window that is gone, or that takes nothing, is no reason to stop. */
function post(recipient: Recipient, target: string, report: Report, id?: MessageId): void {
	try {
		recipient.postMessage(enveloped(report, id), target);
	} catch {
		// Nobody is there to be told.
	}
}
