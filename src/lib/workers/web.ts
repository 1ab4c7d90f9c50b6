// A web worker behind the port: a module of its own, with every task of the program.
import { localPort } from './local.ts';
import { Pool } from './pool.ts';
import type { Port } from './port.ts';
import { startWorker } from './start.ts';
import { tasks } from './tasks.ts';

/** Throws where workers are refused at once; elsewhere a refusal comes as an error before the first message. */
function webPort(): Port {
	const worker = startWorker();
	return {
		post: (message) => worker.postMessage(message),
		listen(hear, onlost) {
			worker.onmessage = ({ data }) => hear(data);
			worker.onmessageerror = onlost;
			worker.onerror = (event) => {
				event.preventDefault();
				onlost();
			};
		},
		end: () => worker.terminate()
	};
}

/** More would take memory, and the work that is done here does not need them. */
const mostWorkers = 4;

/** One core is left to the page. */
export function webPool(): Pool<typeof tasks> {
	const cores = globalThis.navigator?.hardwareConcurrency ?? 2;
	return new Pool({
		start: webPort,
		local: () => localPort(tasks),
		size: Math.min(mostWorkers, Math.max(1, cores - 1))
	});
}
