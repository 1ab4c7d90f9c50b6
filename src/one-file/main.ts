// The beginning of a page that is one file: the workbench; in a worker, what a worker does.
import { mount } from 'svelte';
import { serveScope } from '#lib/workers/scope.ts';
import App from './App.svelte';

if (typeof document === 'undefined') serveScope();
else mount(App, { target: document.body });
