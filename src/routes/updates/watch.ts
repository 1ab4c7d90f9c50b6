// Registers the service worker and tells what becomes of it. Where there is none, or it is refused, nothing happens.
import { dev, version } from '$app/environment';
import { asset } from '$app/paths';
import { askVersion, takeOver } from '../../offline/messages.ts';

export type News =
	/** From now on the site works without a network. */
	| { kind: 'ready' }
	/** A newer version is there, as a whole. */
	| { kind: 'new'; reload: () => void };

/** Milliseconds between two looks for a newer version while the page stays open. */
const often = 3_600_000;

/** Never rejects. */
export async function watchForUpdates(tell: (news: News) => void): Promise<void> {
	// In a frame this is somebody else's page, and from a disk there is nothing to register.
	if (dev || globalThis.top !== globalThis.self || !location.protocol.startsWith('http')) return;
	try {
		const container = navigator.serviceWorker;
		if (container) watch(container, await container.register(asset('/service-worker.js')), tell);
	} catch {
		// Refused: the site works as it did.
	}
}

function watch(
	container: ServiceWorkerContainer,
	registration: ServiceWorkerRegistration,
	tell: (news: News) => void
): void {
	let served = container.controller;
	let reloading = false;

	function reload() {
		if (reloading) return;
		reloading = true;
		location.reload();
	}

	async function greet(waiting: ServiceWorker) {
		// The network may have brought the new page already: then nobody has to be asked.
		if ((await versionOf(waiting)) === version) return waiting.postMessage(takeOver);
		tell({
			kind: 'new',
			reload() {
				if (waiting.state !== 'installed') return reload();
				container.addEventListener('controllerchange', reload);
				waiting.postMessage(takeOver);
			}
		});
	}

	function follow(coming: ServiceWorker | null) {
		// Asked now: the first one serves this page before it says that it is done.
		const isFirst = !served;
		coming?.addEventListener('statechange', () => {
			if (coming.state === 'installed' && !isFirst) void greet(coming);
			if (coming.state === 'activated' && isFirst) tell({ kind: 'ready' });
		});
	}

	// Another page of the site has asked the new one to take over.
	container.addEventListener('controllerchange', async () => {
		const { controller } = container;
		if (served && controller && (await versionOf(controller)) !== version) tell({ kind: 'new', reload });
		served = controller;
	});
	registration.addEventListener('updatefound', () => follow(registration.installing));
	follow(registration.installing);
	if (registration.waiting && served) void greet(registration.waiting);

	let looked = performance.now();
	document.addEventListener('visibilitychange', () => {
		if (document.hidden || performance.now() - looked < often) return;
		looked = performance.now();
		void registration.update().catch(() => {});
	});
}

/** Which version a worker has. One that does not know the question never answers, and is asked nothing further. */
function versionOf(worker: ServiceWorker): Promise<unknown> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => resolve(data);
		worker.postMessage(askVersion, [port2]);
	});
}
