// How a web worker starts: from a file of its own beside the page. A page in one file has another way (src/one-file).

/** Throws where workers are refused. */
export function startWorker(): Worker {
	return new Worker(new URL('./web.worker.ts', import.meta.url), { type: 'module' });
}
