// Playing through time, with a clock of our own: speed, steps, ends, pauses.
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import PlayerButtons from '#lib/controls/Player.svelte';
import { fromQuery } from '#lib/scenario/link.ts';
import { flaresOf } from '#lib/simulate/flares.ts';
import { durationHours, hoursPerDay } from '#lib/simulate/problem.ts';
import { run } from '#lib/simulate/run.ts';
import { milestones, Player, stillStepMs, wholeRunMs, type Playable } from '#lib/state/player.svelte.ts';

const month = 30.4375 * hoursPerDay;

class Bench implements Playable {
	seen = $state.raw(course);
	cursor = $state(0);
	playing = $state(false);
	duration = durationHours(fromQuery('v=1&il10=0.45').scenario);
	moveCursor(hours: number) {
		this.cursor = hours;
	}
}
const course = run(fromQuery('v=1&il10=0.45').scenario);
const endotoxin = run(fromQuery('v=1&experiment=endotoxin').scenario);

/** What the device says of motion. */
function wantMotion(wanted: boolean) {
	vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: !wanted } as MediaQueryList);
}

function made(cursor = 0) {
	const bench = new Bench();
	bench.cursor = cursor;
	return { bench, player: new Player(bench) };
}

beforeEach(() => {
	vi.useFakeTimers();
	wantMotion(true);
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

describe('playing', () => {
	test.each([0.5, 1, 2, 4] as const)('takes the whole run in twenty seconds at × 1: × %d', (speed) => {
		const { bench, player } = made();
		player.speed = speed;
		player.play();
		vi.advanceTimersByTime(2000);
		expect(bench.cursor / bench.duration).toBeCloseTo((2000 / wholeRunMs) * speed, 2);
		player.pause();
		const at = bench.cursor;
		vi.advanceTimersByTime(1000);
		expect(bench.cursor).toBe(at);
	});

	test('stops at the end, and begins again from the start', () => {
		const { bench, player } = made();
		player.speed = 4;
		player.play();
		vi.advanceTimersByTime(wholeRunMs / 4 + 200);
		expect(bench.cursor).toBe(bench.duration);
		expect(player.playing).toBe(false);
		player.play();
		expect(bench.cursor).toBe(0);
		expect(player.playing).toBe(true);
		player.pause();
	});

	test('does not leap after a long pause of the page', () => {
		const { bench, player } = made();
		const frames: FrameRequestCallback[] = [];
		vi.spyOn(window, 'requestAnimationFrame').mockImplementation((work) => frames.push(work));
		player.play();
		frames.shift()!(1000);
		frames.shift()!(1016);
		const before = bench.cursor;
		frames.shift()!(9016);
		expect((bench.cursor - before) / bench.duration).toBeLessThanOrEqual(0.1 / 20 + 1e-9);
		player.pause();
	});

	test('pauses when the page is hidden', () => {
		const { player } = made();
		player.play();
		const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
		document.dispatchEvent(new Event('visibilitychange'));
		expect(player.playing).toBe(false);
		hidden.mockRestore();
	});

	test('pauses when another experiment is chosen', () => {
		const { bench, player } = made();
		player.play();
		bench.seen = endotoxin;
		vi.advanceTimersByTime(50);
		expect(player.playing).toBe(false);
	});

	test('steps by the month instead of gliding for those who want no motion', () => {
		wantMotion(false);
		const { bench, player } = made();
		player.play();
		vi.advanceTimersByTime(stillStepMs - 100);
		expect(bench.cursor).toBe(0);
		vi.advanceTimersByTime(200);
		expect(bench.cursor).toBeCloseTo(month, 6);
		vi.advanceTimersByTime(stillStepMs);
		expect(bench.cursor).toBeCloseTo(2 * month, 6);
		player.pause();
	});
});

describe('stepping', () => {
	test('goes to the next whole unit, both ways, and stays on the axis', () => {
		const { bench, player } = made(12.7 * month);
		expect(player.unit).toBe('month');
		player.step(1);
		expect(bench.cursor).toBeCloseTo(13 * month, 6);
		player.step(1);
		expect(bench.cursor).toBeCloseTo(14 * month, 6);
		player.step(-1);
		expect(bench.cursor).toBeCloseTo(13 * month, 6);
		player.unit = 'week';
		player.step(-1);
		expect(bench.cursor / (7 * hoursPerDay)).toBeCloseTo(56, 6);
		bench.cursor = bench.duration;
		player.step(1);
		expect(bench.cursor).toBe(bench.duration);
		bench.cursor = 1;
		player.step(-1);
		expect(bench.cursor).toBe(0);
	});

	test('is by hours in an experiment of hours', () => {
		const { bench, player } = made();
		player.unit = 'week';
		bench.seen = endotoxin;
		bench.duration = 8;
		expect(player.unit).toBe('quarter');
		player.step(1);
		expect(bench.cursor).toBe(0.25);
		player.unit = 'hour';
		player.step(1);
		expect(bench.cursor).toBe(1);
	});

	test('goes from flare to flare, and knows when there is none', () => {
		const { bench, player } = made();
		const starts = flaresOf(course).map(({ start }) => start);
		expect(starts.length).toBeGreaterThan(1);
		for (const start of starts) {
			player.toNext();
			expect(bench.cursor).toBe(start);
		}
		expect(player.next).toBeUndefined();
		player.toNext();
		expect(bench.cursor).toBe(starts.at(-1));
		player.toStart();
		expect(bench.cursor).toBe(0);
	});

	test('goes to the peaks after endotoxin: TNF, then IL-6, then IL-10', () => {
		const peaks = milestones(endotoxin, 8);
		const peak = (values: Float64Array) => endotoxin.hours[values.indexOf(values.toSorted().at(-1)!)];
		const { tnf, il6, il10 } = endotoxin.columns;
		expect(peaks).toEqual([peak(tnf), peak(il6), peak(il10)]);
	});
});

describe('the buttons', () => {
	test('say what they do next, and arrow keys on play step', async () => {
		vi.useRealTimers();
		const { bench } = made();
		const screen = render(PlayerButtons, { bench, experiment: 'course', language: 'en' });
		const play = screen.getByRole('button', { name: 'Play' });
		(play.element() as HTMLElement).focus();
		play.element().dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
		expect(bench.cursor).toBeCloseTo(month, 6);
		await play.click();
		await expect.element(screen.getByRole('button', { name: 'Pause' })).toBeVisible();
		await screen.getByRole('button', { name: 'Pause' }).click();
		expect(bench.playing).toBe(false);
		bench.cursor = bench.duration;
		flushSync();
		await expect.element(screen.getByRole('button', { name: 'Play from the start' })).toBeVisible();
		await expect
			.element(screen.getByRole('button', { name: 'No later flare' }))
			.toHaveAttribute('aria-disabled', 'true');
	});

	test('leave no clock running when they go', async () => {
		vi.useRealTimers();
		const { bench } = made();
		const screen = render(PlayerButtons, { bench, experiment: 'course', language: 'de' });
		await screen.getByRole('button', { name: 'Abspielen' }).click();
		expect(bench.playing).toBe(true);
		screen.unmount();
		flushSync();
		expect(bench.playing).toBe(false);
	});
});
