// A browser counts only when it has launched, opened a page and put ink on it. A file on the disk proves nothing.
import { reasonOf } from '../project.mjs';
import { engines } from './engines.mjs';

/** Whether text leaves any pixel; without a single font on the system it leaves none. Runs inside the page. */
function leavesInk() {
	const context = document.createElement('canvas').getContext('2d');
	if (!context) return false;
	context.font = '40px sans-serif';
	context.fillText('IL-10', 10, 60);
	return context.getImageData(0, 0, 200, 100).data.some((channel) => channel > 0);
}

/**
 * Tries the browser at `executablePath`, or Playwright's own build when that is undefined.
 * Returns undefined when it works, otherwise the reason in one line.
 * @param {import('./engines.mjs').Engine} engine
 * @param {string | undefined} executablePath
 */
export async function whyUnusable(engine, executablePath) {
	const { [engine]: type } = await import('playwright-core');
	let browser;
	try {
		// The empty string rather than undefined: here the variable must not stand in for Playwright's own build.
		browser = await type.launch(engines[engine].options(executablePath ?? ''));
		// Firefox as people have it does not let itself be told of light and dark.
		const page = await browser.newPage({ colorScheme: null });
		page.setDefaultTimeout(20_000);
		await page.goto('data:text/html,<p>rendered</p>');
		if ((await page.innerText('p')) !== 'rendered') return 'it does not render a page';
		return (await page.evaluate(leavesInk)) ? undefined : 'it has no font to draw text with';
	} catch (error) {
		return reasonOf(error).split('\n')[0];
	} finally {
		await browser?.close().catch(() => {});
	}
}
