// The sound of a curve: off until asked, takes the cursor along, and stops when it is told to.
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Listen from '#lib/controls/Listen.svelte';

const curve = {
	name: 'TNF',
	hours: Float64Array.of(0, 100, 200),
	values: Float64Array.of(6, 60, 6),
	rest: 6,
	language: 'en' as const
};

test('nothing sounds until it is asked for; then the cursor moves along, and one press ends it', async () => {
	const moved: number[] = [];
	const screen = render(Listen, { ...curve, onmove: (hours: number) => moved.push(hours) });
	const start = screen.getByRole('button', { name: 'Listen to TNF' });
	await expect.element(start).toHaveAttribute('aria-pressed', 'false');
	expect(moved).toEqual([]);
	await start.click();
	await expect.poll(() => moved.length).toBeGreaterThan(2);
	for (const hours of moved) expect(hours >= 0 && hours <= 200).toBe(true);
	await screen.getByRole('button', { name: 'Stop the sound' }).click();
	await expect.element(start).toHaveAttribute('aria-pressed', 'false');
});

test('where no sound may be made it says so, and stays quiet', async () => {
	const kept = globalThis.AudioContext;
	globalThis.AudioContext = class {
		constructor() {
			throw new Error('refused');
		}
	} as unknown as typeof AudioContext;
	try {
		const screen = render(Listen, { ...curve, onmove: () => {} });
		await screen.getByRole('button', { name: 'Listen to TNF' }).click();
		await expect.element(screen.getByRole('status')).toHaveTextContent('This browser plays no sound here.');
	} finally {
		globalThis.AudioContext = kept;
	}
});
