// What is said between a pool and a worker, and the worker as the pool sees it, wherever it runs.

/** Work in small steps: whoever drives it may pause or stop between two. What it returns is handed over, not kept. */
export type Task<In = never, Out = unknown> = (input: In) => Generator<void, Out>;
export type Tasks = Record<string, Task>;

export type ToWorker = { id: number; name: string; input: unknown } | { cancel: number };

/** `ready` comes first, once; then one answer for each task. */
export type FromWorker =
	| { ready: true }
	| { id: number; output: unknown }
	| { id: number; cancelled: true }
	| { id: number; error: string };

export interface Port {
	post(message: ToWorker): void;
	/** @param onlost the worker is gone, or was never there */
	listen(hear: (message: FromWorker) => void, onlost: () => void): void;
	end(): void;
}

/** The buffers of the arrays that an object holds: they are handed over instead of copied. */
export function buffersOf(output: unknown): ArrayBuffer[] {
	const held = typeof output === 'object' && output !== null ? Object.values(output) : [];
	return [
		...new Set(held.flatMap((value) => (ArrayBuffer.isView(value) ? [value.buffer as ArrayBuffer] : [])))
	];
}
