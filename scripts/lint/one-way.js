// ESLint rule: imports in src follow the arrows of rooms.js, and are spelled so that the arrow can be seen.
import { dirname, relative, resolve, sep } from 'node:path';
import { closedPackages, rooms } from './rooms.js';

const messages = {
	arrow: "'{{from}}' may not import '{{to}}': arrows point one way, see scripts/lint/rooms.js.",
	noRoom: "'{{path}}' stands in no room; every room of src/lib is in scripts/lint/rooms.js.",
	outside: "src does not import '{{path}}': tests and scripts stand above it.",
	closed: "'{{from}}' may not import '{{source}}': {{reason}}.",
	spelling: "Write '#lib/{{path}}': an import from another room names the room.",
	ending: "Write the file's own ending (.ts, .svelte, …) in '{{source}}'."
};

/**
 * @typedef {{ messageId: keyof typeof messages, data: Record<string, string> } | undefined} Problem
 */

/** The top of the house: pages, hooks and whatever else of src is outside src/lib. It composes the rooms and may use them all. */
const top = 'routes';

/**
 * 'src/lib/model/cno.ts' → 'model'; 'src/routes/+page.svelte' → 'routes'; 'src/lib/cno.ts' → undefined.
 * @param {string} path relative to the project
 */
function roomOf(path) {
	if (!path.startsWith('src/lib/')) return top;
	const [, , room, file] = path.split('/');
	return file !== undefined && Object.hasOwn(rooms, room) ? room : undefined;
}

/**
 * The path, relative to the project, that an import names; undefined for a package.
 * @param {string} source as written
 * @param {string} path of the importing file, relative to the project
 */
function targetOf(source, path) {
	const bare = source.replace(/\?.*$/, '');
	if (/^[#$]lib\//.test(bare)) return `src/lib/${bare.slice('#lib/'.length)}`;
	if (!/^\.{1,2}(\/|$)/.test(bare)) return undefined;
	return relative('.', resolve(dirname(path), bare))
		.split(sep)
		.join('/');
}

/**
 * @param {string} source
 * @param {string} from
 * @param {string} name of the package
 * @returns {Problem}
 */
function problemOfPackage(source, from, name = source) {
	const closed = closedPackages.find((one) => one.packages.test(name) && one.rooms.includes(from));
	return closed && { messageId: 'closed', data: { from, source, reason: closed.reason } };
}

/**
 * @param {string} source
 * @param {string} from
 * @param {string} target
 * @returns {Problem}
 */
function problemOfFile(source, from, target) {
	if (/^(tests|scripts)\//.test(target)) return { messageId: 'outside', data: { path: target } };
	// Kit writes ./$types for each route; it is no file of ours, and neither is what lies outside src.
	if (!target.startsWith('src/') || target.endsWith('/$types')) return undefined;
	const to = roomOf(target);
	if (to === undefined) return { messageId: 'noRoom', data: { path: target } };
	if (to !== from && from !== top && !rooms[from].includes(to))
		return { messageId: 'arrow', data: { from, to } };
	const isNamed = source.startsWith('#lib/') || (to === from && source.startsWith('.'));
	if (!isNamed) return { messageId: 'spelling', data: { path: target.slice('src/lib/'.length) } };
	if (!/\.\w+$/.test(target) || target.endsWith('.js')) return { messageId: 'ending', data: { source } };
	// A component, or a module with runes, brings the framework along.
	return /\.svelte(\.ts)?$/.test(target) ? problemOfPackage(source, from, 'svelte') : undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
export const oneWay = {
	meta: { type: 'problem', messages, schema: [] },
	create(context) {
		const path = relative(context.cwd, context.filename).split(sep).join('/');
		const from = roomOf(path);
		if (from === undefined)
			return { Program: (node) => context.report({ node, messageId: 'noRoom', data: { path } }) };

		/** @param {any} node the literal that names a file or package */
		const check = (node) => {
			if (typeof node?.value !== 'string') return;
			const target = targetOf(node.value, path);
			const problem =
				target === undefined ? problemOfPackage(node.value, from) : problemOfFile(node.value, from, target);
			if (problem) context.report({ node, ...problem });
		};
		return {
			ImportDeclaration: (node) => check(node.source),
			ExportNamedDeclaration: (node) => check(node.source),
			ExportAllDeclaration: (node) => check(node.source),
			ImportExpression: (node) => check(node.source),
			// import('#lib/model/cno.ts').Species, a type
			TSImportType: (/** @type {any} */ node) => check(node.source),
			// new URL('./run.ts', import.meta.url), the way to a worker
			'NewExpression[callee.name="URL"][arguments.1.object.type="MetaProperty"]': (/** @type {any} */ node) =>
				check(node.arguments[0])
		};
	}
};
