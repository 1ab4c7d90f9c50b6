// The ticks of a lane: which values, where, and what is written there.
import { significant, type Language } from '#lib/i18n/index.ts';
import type { Lane } from './lanes.ts';
import { alongLane, laneTicks } from './scales.ts';

export interface Tick {
	value: number;
	/** Pixels below the top of the lane. */
	y: number;
	said: string;
}

/**
 * Places ticks for lanes of one look; the same objects while a scale stays, so that a drag leaves them alone. They touch
 * neither the lane below (the last tick of a hanging lane) nor, in a narrow gutter, the figure under the name.
 */
export function tickMaker(narrow: boolean, name: number, figure: number, language: Language) {
	const kept = new Map<string, Tick[]>();
	const make = ({ kind, max, floor, unit = 1 }: Lane, height: number): Tick[] => {
		const span = kind === 'split' ? height / 2 : height;
		const y = alongLane({ max, floor }, kind === 'hang' ? 0 : span, kind === 'hang' ? span : -span);
		return laneTicks(max, span, floor)
			.map((value) => ({ value, y: y(value) }))
			.filter(({ value }) => kind !== 'hang' || (value < 0.95 * max && value !== floor))
			.filter(
				({ y }) =>
					!narrow || Math.abs(y - (kind === 'split' ? span - 12 - 1.5 * figure : name + figure)) > figure
			)
			.map(({ value, y }) => {
				// Osteoclasts are drawn from rest, which is 1, and told against it.
				const said =
					kind === 'split' ? `${significant(value + 1, language)} ×` : significant(value * unit, language, 3);
				return { value, y, said };
			});
	};
	return (lane: Lane, height: number): Tick[] => {
		const key = `${lane.kind} ${lane.max} ${lane.floor} ${lane.unit} ${height}`;
		let ticks = kept.get(key);
		if (!ticks) kept.set(key, (ticks = make(lane, height)));
		return ticks;
	};
}
