// A worker of Node behind the port, for the command line, the benchmark and tests. Pages never import this file.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { localPort } from './local.ts';
import { Pool } from './pool.ts';
import type { Port, Tasks } from './port.ts';
import { tasks } from './tasks.ts';

/** @param module where its tasks stand, as `export const tasks` */
export function nodePort(module: URL): Port {
	const worker = new Worker(new URL('./node.worker.mjs', import.meta.url), { workerData: module.href });
	return {
		post: (message) => worker.postMessage(message),
		listen(hear, onlost) {
			worker.on('message', hear);
			// An error ends the worker, and so it says both.
			worker.on('error', () => {});
			worker.once('exit', onlost);
		},
		end: () => void worker.terminate()
	};
}

export function nodePool(size = availableParallelism()): Pool<typeof tasks> {
	const module = new URL('./tasks.ts', import.meta.url);
	return new Pool({ start: () => nodePort(module), local: () => localPort(tasks as Tasks), size });
}
