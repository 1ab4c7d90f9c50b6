// The service worker: keeps what the workbench and the model page need, so that both work without a network. What it
// keeps and answers is in src/offline/answers.ts. Pages register it (src/routes/updates); what is embedded never does.
/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';
import { answer, forgetOthers, keep, type Site } from './offline/answers.ts';
import { askVersion, takeOver } from './offline/messages.ts';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** Of what is beside the program: the signs, and what the pages link to. */
const needed = /^\/(favicon\.svg|manifest\.webmanifest|icons\/|data\/)/;

const site: Site = {
	base,
	version,
	hashed: build,
	pages: prerendered.filter((page) => [`${base}/`, `${base}/model/`].includes(page)),
	further: files.filter((file) => needed.test(file.slice(base.length)))
};

worker.addEventListener('install', (event) => event.waitUntil(keep(site)));

// The first one serves the page that called it at once; a later one waits until it is told, or until nobody is left.
worker.addEventListener('activate', (event) =>
	event.waitUntil(forgetOthers(site).then(() => worker.clients.claim()))
);

worker.addEventListener('fetch', (event) => {
	const response = answer(event.request, site);
	if (response) event.respondWith(response);
});

worker.addEventListener('message', ({ data, ports }) => {
	if (data === askVersion) ports[0]?.postMessage(version);
	if (data === takeOver) void worker.skipWaiting();
});
