// How every browser of this project is launched: for the proof that it works, for component tests and for end-to-end tests.

/** Playwright adds --no-sandbox by itself, which is what lets Chromium run as root in a container. */
const args = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--disable-gpu'
];

/** Launch options for the browser at `executablePath`; when that is empty, Playwright takes its own build. */
export function launchOptions(executablePath = process.env.CNO_BROWSER) {
	return { args, executablePath: executablePath || undefined, timeout: 30_000 };
}
