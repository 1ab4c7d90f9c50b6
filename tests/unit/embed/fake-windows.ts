// Windows without a browser: what is posted is cloned, checked against the target's origin and delivered later, as browsers do.
import type { Inside } from '#lib/embed/serve.ts';

export interface FakeWindow extends Inside {
	closed: boolean;
	/** What came in, from whom. */
	heard: { data: never; origin: string }[];
	/** What others see of it: posting bears their name. */
	seenBy(sender: FakeWindow): Inside['parent'];
	deliver(data: unknown, sender: FakeWindow): void;
}

export function fakeWindow(origin: string): FakeWindow {
	const listeners = new Set<(event: MessageEvent) => void>();
	const faces = new Map<FakeWindow, Inside['parent']>();
	const own: FakeWindow = {
		origin,
		closed: false,
		heard: [],
		parent: undefined as never,
		addEventListener: (_, listener) => void listeners.add(listener),
		removeEventListener: (_, listener) => void listeners.delete(listener),
		deliver(data, sender) {
			own.heard.push({ data: data as never, origin: sender.origin });
			const event = { data, origin: sender.origin, source: sender.seenBy(own) } as unknown as MessageEvent;
			for (const listener of [...listeners]) listener(event);
		},
		seenBy(sender) {
			const face = faces.get(sender) ?? {
				get closed() {
					return own.closed;
				},
				postMessage(message: unknown, target: string) {
					const copy = structuredClone(message);
					if (target === 'null') throw new SyntaxError('not a target');
					if (target === '*' || target === origin) queueMicrotask(() => own.deliver(copy, sender));
				}
			};
			faces.set(sender, face);
			return face;
		}
	};
	own.parent = own.seenBy(own);
	return own;
}

/** A frame in a page of another origin. */
export function framed(inside: FakeWindow, outside: FakeWindow): HTMLIFrameElement {
	inside.parent = outside.seenBy(inside);
	return {
		contentWindow: inside.seenBy(outside),
		ownerDocument: { defaultView: outside }
	} as unknown as HTMLIFrameElement;
}

/** Everything on its way has arrived. */
export const delivered = () => new Promise((resolve) => setTimeout(resolve));
