// Pages and oEmbed files of presets and lessons: what another site is told is valid, and leads to the very scenario.
import { render } from 'svelte/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { frameSize } from '#lib/export/oembed.ts';
import { lessonSteps, lessons } from '#lib/scenario/lessons.ts';
import { fromQuery } from '#lib/scenario/link.ts';
import { presets, presetScenario, type PresetId } from '#lib/scenario/presets.ts';
import { languages } from '#lib/i18n/index.ts';
import { lessonMessages } from '#lib/i18n/lessons/index.ts';
import * as files from '../../src/routes/oembed/[id].json/+server.ts';
import * as pages from '../../src/routes/p/[id]/+page.ts';
import Page from '../../src/routes/p/[id]/+page.svelte';
import { queryOf, sharedIds, wordsOf } from '../../src/routes/p/shared.ts';
import { siteAddress } from '../../src/routes/p/site.ts';

const site = 'https://example.org/cno/';

afterEach(() => vi.unstubAllEnvs());

type Load = Exclude<Awaited<ReturnType<typeof pages.load>>, void>;

const pageOf = async (id: string) => {
	const data = (await pages.load({ params: { id } } as never)) as Load;
	const { head, body } = render(Page, { props: { data: data as never, params: { id } } });
	return { head, body };
};

const answerOf = async (id: string) => (await files.GET({ params: { id } } as never)).json();

/** Attributes of the first tag of this kind. */
function attributesOf(html: string, tag: string): Record<string, string> {
	const text = new RegExp(`<${tag}\\s([^>]*)>`).exec(html)![1];
	const unescaped = (value: string) =>
		value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
	return Object.fromEntries(
		[...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, unescaped(value)])
	);
}

const discovery = (head: string) => attributesOf(/<link rel="alternate"[^>]*>/.exec(head)![0], 'link');

test('every preset and every lesson has a page and a file', async () => {
	const wanted = [...presets, ...lessons];
	expect(new Set(wanted).size).toBe(wanted.length);
	for (const { entries } of [pages, files])
		expect((await entries()).map(({ id }) => id).sort()).toEqual([...wanted].sort());
});

describe.each(sharedIds)('%s', (id) => {
	test('a built site that knows its address hands out a frame with the very scenario', async () => {
		vi.stubEnv('CNO_SITE', site);
		const answer = await answerOf(id);
		// What oembed.com (2.3.4) requires of the type `rich`.
		expect(answer).toMatchObject({ version: '1.0', type: 'rich', ...frameSize, provider_url: site });
		expect(answer.html.match(/<\w+/g)).toEqual(['<iframe']);
		const frame = attributesOf(answer.html, 'iframe');
		expect(frame).toMatchObject({ title: answer.title, loading: 'lazy', width: '960', height: '540' });
		expect(frame.sandbox.split(' ')).not.toContain('allow-same-origin');
		const address = new URL(frame.src);
		expect(address.href.startsWith(`${site}embed/?v=1`)).toBe(true);
		const { scenario, notices } = fromQuery(address.search);
		expect(notices).toEqual([]);
		if (presets.includes(id as PresetId)) expect(scenario).toEqual(presetScenario(id as PresetId));

		const { head, body } = await pageOf(id);
		expect(discovery(head)).toEqual({
			rel: 'alternate',
			type: 'application/json+oembed',
			href: `${site}oembed/${id}.json`,
			title: answer.title
		});
		expect(head).toContain(`<link rel="canonical" href="${site}p/${id}/"`);
		// Without scripts, too, the page says what it is and leads on.
		expect(body).toContain(`>${wordsOf(id, 'en').title}</h1>`);
		expect(body).toContain(`href="/?${queryOf(id).replaceAll('&', '&amp;')}"`);
	});
});

test('a site built without an address tells the title, and points to its file from where the page stands', async () => {
	expect(await answerOf('crmo')).toEqual({
		version: '1.0',
		type: 'link',
		title: 'CRMO, many bones: CNO Lab',
		provider_name: 'CNO Lab'
	});
	const { head } = await pageOf('crmo');
	expect(new URL(discovery(head).href, `${site}p/crmo/`).href).toBe(`${site}oembed/crmo.json`);
	expect(head).not.toContain('canonical');
});

test.each([
	['https://example.org', 'https://example.org/'],
	['https://example.org/cno', 'https://example.org/cno/'],
	['http://127.0.0.1:4173/', 'http://127.0.0.1:4173/'],
	['', undefined]
])('the address %j of a site is read as %j', (said, read) => {
	expect(siteAddress(said)).toBe(read);
});

test.each(['example.org', 'ftp://example.org/', 'https://example.org/?a=1', 'javascript:alert(1)'])(
	'%s is no address of a site, and says so',
	(said) => expect(() => siteAddress(said)).toThrow('CNO_SITE')
);

test('a name that is neither preset nor lesson is not found', async () => {
	for (const id of ['toString', 'nobody', '../model'])
		await expect(async () => pageOf(id)).rejects.toMatchObject({ status: 404 });
});

test('every step of a lesson has its sentence in every language, and its scenarios can be read', () => {
	for (const id of lessons) {
		for (const language of languages)
			expect(lessonMessages[language].lessons[id].steps, `${id} ${language}`).toHaveLength(
				lessonSteps[id].length
			);
		for (const { show } of lessonSteps[id])
			for (const query of show) expect(fromQuery(query).notices, query).toEqual([]);
	}
});
