// Dashes along the wheel that travel with the time of a film, not of the clock: as fast as what flows there.
import { fluxesAt } from '#lib/analysis/fluxes.ts';
import { dashShares } from '#lib/mechanism/dash-shares.ts';
import { wheelWidths } from '#lib/mechanism/flows.ts';
import { cyclesPerSecond, dashCycle } from '#lib/mechanism/travel.ts';
import { strands } from '#lib/mechanism/wheel.ts';
import type { Bench } from '#lib/state/bench.svelte.ts';

/** @returns moves them on to so many seconds of the film */
export function travelling(stage: Element, bench: Bench): (seconds: number) => void {
	const paths = [...stage.querySelectorAll<SVGPathElement>('[data-dashes] path')];
	const travelled = new Float64Array(paths.length);
	let before = 0;
	return (seconds) => {
		const passed = Math.max(0, seconds - before);
		before = seconds;
		const widths = wheelWidths(fluxesAt(bench.shown, bench.cursor, bench.place) ?? {});
		const shares = dashShares(widths, paths.length > strands.length + 1);
		for (const [i, path] of paths.entries()) {
			travelled[i] = (travelled[i] + passed * cyclesPerSecond(shares[i])) % 1;
			// The page sets the same dashes going by the clock; what is important wins over that.
			path.style.setProperty('stroke-dashoffset', String(-dashCycle * travelled[i]), 'important');
			path.style.setProperty('visibility', 'visible', 'important');
		}
	};
}
