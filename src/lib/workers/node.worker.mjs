// What runs in a worker of Node: the tasks of the module whose address it is given, which may be TypeScript.
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const [{ serve }, { tasks }] = await Promise.all([import('./serve.ts'), import(workerData)]);
const hear = serve(tasks, (/** @type {unknown} */ message, /** @type {ArrayBuffer[]} */ transfer) =>
	parentPort?.postMessage(message, transfer)
);
parentPort?.on('message', hear);
