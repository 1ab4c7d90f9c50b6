// Instead of `src/lib/workers/start.ts` in a page that is one file: the program of the page is the worker's, too. It runs
// as a classic script, because one that is a module does not start on a page from the disk.
import { opened } from '../opened.ts';

let program: string | undefined;

/** Throws where workers are refused. */
export function startWorker(): Worker {
	program ??= URL.createObjectURL(new Blob([opened.program], { type: 'text/javascript' }));
	return new Worker(program);
}
