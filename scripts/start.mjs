// npm start: from whatever state the folder is in to the site in a browser. Options: --port 5000 (or PORT=5000), --no-open.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ensureBuild } from './build.mjs';
import { ensureDependencies } from './ensure.mjs';
import { orStop, reasonOf, root, stop } from './project.mjs';

const firstPort = 4173;

function readOptions() {
	try {
		const { values } = parseArgs({ options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } } });
		const text = values.port ?? process.env.PORT;
		const port = text ? Number(text) : undefined;
		if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536))
			throw new Error(`'${text}' is not a port number`);
		return { port, mayOpen: !values['no-open'] };
	} catch (error) {
		return stop(`${reasonOf(error)}\nUsage: npm start -- [--port 5000] [--no-open]`);
	}
}

/**
 * Shows the address in the default browser. The site runs as well when this does not work, so failures stay silent.
 * @param {string} address
 */
function openInBrowser(address) {
	/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
	const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };
	const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
	const opener = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
	opener.on('error', () => {}).unref();
}

/** @param {number | undefined} port */
async function serve(port) {
	const { preview } = await import('vite');
	try {
		// A port that was asked for is that one or none; otherwise the next free one will do.
		const strictPort = port !== undefined;
		return await preview({
			logLevel: 'warn',
			preview: { host: 'localhost', port: port ?? firstPort, strictPort }
		});
	} catch (error) {
		return stop(`The site cannot be served: ${reasonOf(error)}`);
	}
}

const { port, mayOpen } = readOptions();
orStop(ensureDependencies);
if (!ensureBuild()) stop('The site could not be built; the reason is above.');
process.chdir(root);
const server = await serve(port);
const address = server.resolvedUrls?.local[0] ?? `http://localhost:${port ?? firstPort}/`;
console.log(`CNO Lab is running at ${address}`);
if (mayOpen && process.stdout.isTTY && !process.env.CI) openInBrowser(address);

for (const signal of ['SIGINT', 'SIGTERM'])
	process.once(signal, async () => {
		await server.close();
		process.exit(0);
	});
