// /embed in the pages of others: other origins, sandboxes without an origin, frames that are hidden. What it says, what it
// does not take, and what may not touch it.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';

let server: Server;
/** A host whose pages are what their address says: of another origin than the site. */
let host: string;

test.beforeAll(async () => {
	server = createServer(({ url }, answer) => {
		answer.setHeader('content-type', 'text/html; charset=utf-8');
		answer.end(decodeURIComponent(new URL(url!, 'http://host').searchParams.get('html') ?? ''));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => new Promise((resolve) => server.close(resolve)));

interface Heard {
	from: string;
	origin: string;
	data: {
		type?: string;
		code?: string;
		key?: string;
		height?: number;
		state?: { query: string; playing: boolean };
	};
}

/** A page of the host; it keeps what its frames say, and asks them. */
async function open(page: Page, body: string): Promise<void> {
	const script = `heard = [];
		addEventListener('message', ({ source, origin, data }) => {
			const frame = [...document.querySelectorAll('iframe')].find((each) => each.contentWindow === source);
			heard.push({ from: frame?.id, origin, data: typeof data === 'string' ? JSON.parse(data) : data });
		});
		ask = (id, type, more) => document.getElementById(id).contentWindow
			.postMessage({ name: 'cno-lab', version: 1, id: type, type, ...more }, '*');`;
	const html = `<!doctype html><title>A course</title><script>${script}</script><button autofocus>Mine</button>${body}`;
	await page.goto(`${host}/?html=${encodeURIComponent(encodeURIComponent(html))}`);
}

const heard = (page: Page, from: string) =>
	page.evaluate(
		(from) => (window as unknown as { heard: Heard[] }).heard.filter((each) => each.from === from),
		from
	);
const typesFrom = async (page: Page, from: string) =>
	(await heard(page, from)).map(({ data }) => data.code ?? data.type);
const ask = (page: Page, id: string, type: string, more: object = {}) =>
	page.evaluate(
		([id, type, more]) => (window as unknown as { ask: (...words: unknown[]) => void }).ask(id, type, more),
		[id, type, more] as const
	);

test('in the page of another, in a sandbox, not allowed: each is drawn, tells its height, and obeys whom it should', async ({
	page,
	baseURL
}) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	const link = `${baseURL}embed/?v=1&il10=0.45&lang=en&panels=lanes,brake`;
	const allow = `&allow=${host}`;
	await open(
		page,
		`<iframe id="plain" width="700" height="420" src="${link}${allow}"></iframe>
		<iframe id="boxed" width="700" height="420" sandbox="allow-scripts" src="${link}${allow}"></iframe>
		<iframe id="foreign" width="700" height="420" src="${link}&allow=https://other.example"></iframe>`
	);
	for (const id of ['plain', 'boxed', 'foreign']) {
		await expect(page.frameLocator(`#${id}`).getByRole('slider', { name: 'IL-10' })).toBeVisible();
		await expect.poll(() => typesFrom(page, id)).toEqual(expect.arrayContaining(['ready', 'height']));
		const said = (await heard(page, id)).map(({ data }) => data as Record<string, unknown>);
		const { height } = said.find(({ type }) => type === 'height')!;
		expect(said).toContainEqual({ subject: 'lti.frameResize', height });
		expect(said).toContainEqual({ context: 'h5p', action: 'hello' });
	}
	// Nothing took the focus, and the sandbox is one: what is kept on the device is refused there.
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Mine');
	const refused = await page
		.frameLocator('#boxed')
		.locator('html')
		.evaluate(() => {
			try {
				return String(localStorage);
			} catch (error) {
				return (error as Error).name;
			}
		});
	expect(refused).toBe('SecurityError');
	expect((await heard(page, 'boxed'))[0].origin).toBe('null');

	for (const id of ['plain', 'boxed', 'foreign'])
		await ask(page, id, 'set', { change: { query: 'il10=0.2' } });
	await expect.poll(() => typesFrom(page, 'foreign')).toContain('forbidden');
	for (const id of ['plain', 'boxed']) await expect.poll(() => typesFrom(page, id)).toContain('answer');
	const shown = (id: string) => page.frameLocator(`#${id}`).getByRole('slider', { name: 'IL-10' });
	for (const id of ['plain', 'boxed']) await expect(shown(id)).toHaveAttribute('aria-valuetext', /20/);
	await expect(shown('foreign')).toHaveAttribute('aria-valuetext', /45/);
	// Looking is free.
	await ask(page, 'foreign', 'get');
	await expect.poll(() => typesFrom(page, 'foreign')).toContain('answer');

	// A page of an H5P asks back before it makes room.
	await page.evaluate(() => {
		const frame = document.querySelector<HTMLIFrameElement>('#plain')!;
		frame.style.height = '300px';
		frame.contentWindow!.postMessage({ context: 'h5p', action: 'hello' }, '*');
		frame.contentWindow!.postMessage({ context: 'h5p', action: 'resizePrepared' }, '*');
	});
	await expect
		.poll(async () => (await heard(page, 'plain')).map(({ data }) => (data as { action?: string }).action))
		.toEqual(expect.arrayContaining(['prepareResize', 'resize']));

	// The brake's own keys stay in the frame; what it has no use for comes out. (As events: not every driver types into a
	// frame of another origin. Real keys are in deck.spec.ts.)
	for (const key of ['ArrowLeft', ' ', 'Escape', 'x'])
		await shown('plain').dispatchEvent('keydown', { key, bubbles: true, composed: true });
	const keys = async () =>
		(await heard(page, 'plain')).filter(({ data }) => data.type === 'key').map(({ data }) => data.key);
	await expect.poll(keys).toEqual([' ', 'Escape']);
	expect(errors).toEqual([]);
});

test('a frame that nobody sees: drawn when it is shown, at rest when it is gone from sight', async ({
	page,
	baseURL
}) => {
	const link = `${baseURL}embed/?v=1&il10=0.45&lang=en&panels=lanes,player&allow=*`;
	await open(
		page,
		`<div style="height: 3000px"><iframe id="late" width="700" height="420" style="display: none" src="${link}"></iframe></div>`
	);
	await expect.poll(() => typesFrom(page, 'late')).toContain('ready');
	await page.evaluate(() => (document.querySelector('iframe')!.style.display = 'block'));
	const button = page.frameLocator('#late').getByRole('button').first();
	await expect(button).toBeVisible();
	// Asked, because a browser gives no pictures to what is out of sight, and so no news of them.
	const isPlaying = async () => {
		await ask(page, 'late', 'get');
		return (await heard(page, 'late')).filter(({ data }) => data.type === 'answer').at(-1)?.data.state
			?.playing;
	};
	// Until it has noticed that it can be seen, it does not move.
	await expect
		.poll(async () => {
			await ask(page, 'late', 'play');
			return isPlaying();
		})
		.toBe(true);
	await page.evaluate(() => (document.querySelector('iframe')!.style.display = 'none'));
	await expect.poll(isPlaying).toBe(false);
});

test('where modules may not be fetched, one classic script draws the same', async ({ page, baseURL }) => {
	await page.route(/\/embed\/(embed|core)-[^/]*\.js$/, (route) => route.abort());
	await page.goto(`${baseURL}embed/?v=1&il10=0.3&lang=de&theme=dark`);
	await expect(page.getByRole('slider', { name: 'IL-10' })).toHaveAttribute(
		'aria-valuetext',
		/30 %.*chronisch/
	);
	await expect(page.locator('.wheel svg').first()).toBeVisible();
	expect(await page.evaluate(() => customElements.get('cno-lab'))).toBeUndefined();
});
