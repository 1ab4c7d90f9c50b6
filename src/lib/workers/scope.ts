// Serves every task of the program to whoever started this worker.
import type { ToWorker } from './port.ts';
import { serve } from './serve.ts';
import { tasks } from './tasks.ts';

interface Scope {
	postMessage(message: unknown, transfer: ArrayBuffer[]): void;
	onmessage: (event: MessageEvent<ToWorker>) => void;
}

export function serveScope(): void {
	const scope = globalThis as unknown as Scope;
	const hear = serve(tasks, (message, transfer) => scope.postMessage(message, transfer));
	scope.onmessage = ({ data }) => hear(data);
}
