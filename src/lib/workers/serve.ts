// The worker's side: takes one task at a time, works at it in short slices, and listens between them.
import { buffersOf, type FromWorker, type Tasks, type ToWorker } from './port.ts';

/** Milliseconds of work before messages, and on a page frames and input, get their turn. */
const slice = 5;

/**
 * Says that it is ready, and returns what takes messages.
 * @param post sends an answer, with the buffers that go over with it
 */
export function serve(tasks: Tasks, post: (message: FromWorker, transfer: ArrayBuffer[]) => void) {
	let running: number | undefined;

	async function work(id: number, name: string, input: unknown): Promise<void> {
		running = id;
		try {
			// The pool sends what the task of that name takes: its types see to that on the other side.
			const steps = tasks[name](input as never);
			for (let begin = -Infinity; ;) {
				if (performance.now() - begin >= slice) {
					await pause();
					if (running !== id) return post({ id, cancelled: true }, []);
					begin = performance.now();
				}
				const step = steps.next();
				if (step.done) return post({ id, output: step.value }, buffersOf(step.value));
			}
		} catch (error) {
			post({ id, error: String(error) }, []);
		}
	}

	post({ ready: true }, []);
	return (message: ToWorker): void => {
		if ('id' in message) void work(message.id, message.name, message.input);
		else if (message.cancel === running) running = undefined;
	};
}

interface Scheduling {
	postTask?(callback: () => void, options: { priority: 'background' }): Promise<unknown>;
}

/** Lets everything else have its turn. */
function pause(): Promise<void> {
	const { scheduler } = globalThis as { scheduler?: Scheduling };
	return new Promise((resume) => {
		// What is in the background comes after frames and input; a message at least after those that already wait.
		if (scheduler?.postTask) return void scheduler.postTask(resume, { priority: 'background' });
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resume();
		};
		port2.postMessage(null);
	});
}
