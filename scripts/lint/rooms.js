// Which room of src/lib may import which: the one-way arrows of docs/architecture.md as a table. Everything not written here is forbidden.

const science = ['model', 'scenario', 'simulate', 'analysis'];
const words = ['describe', 'i18n'];

/**
 * A room may import from itself, from the rooms of its row, and from packages. Pages may import from every room.
 * @type {Record<string, string[]>}
 */
export const rooms = {
	// The science and the numerics know nothing of each other, nor of anything else.
	model: [],
	solver: [],
	i18n: [],
	scenario: ['model'],
	simulate: ['model', 'solver', 'scenario'],
	analysis: ['model', 'solver', 'scenario', 'simulate'],
	validate: ['model', 'solver', 'scenario', 'simulate'],
	workers: ['model', 'solver', 'scenario', 'simulate', 'analysis'],
	describe: ['model', 'scenario', 'simulate', 'analysis', 'validate', 'i18n'],
	state: [...science, 'workers', 'i18n'],
	// What is seen or handed out stands on the state and never beside one another.
	charts: ['state', ...science, 'validate', ...words],
	mechanism: ['state', ...science, ...words],
	controls: ['state', ...science, ...words],
	export: ['state', ...science, ...words],
	embed: ['state', ...science, ...words]
};

/** Rooms that run without a page: in a worker, on the command line, in a test. */
export const pureRooms = ['model', 'solver', 'scenario', 'simulate', 'analysis', 'validate', 'describe'];

const framework = /^(svelte|@sveltejs\/.*|\$app|\$env|\$service-worker)(\/|$)/;
const drawing = /^d3(-|\/|$)/;

/** Packages that some rooms do without. */
export const closedPackages = [
	{ packages: framework, rooms: pureRooms, reason: 'this room runs without a page' },
	{ packages: drawing, rooms: ['model', 'solver'], reason: 'the science and the numerics draw nothing' }
];

/** Globals that exist only where there is a page. */
export const pageGlobals = [
	'window',
	'document',
	'navigator',
	'location',
	'history',
	'localStorage',
	'sessionStorage',
	'indexedDB',
	'matchMedia',
	'requestAnimationFrame',
	'HTMLElement',
	'alert'
];
