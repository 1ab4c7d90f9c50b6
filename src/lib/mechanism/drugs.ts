// The drugs on the picture: a capsule each, and the place where its bar presses.
import type { DrugClass } from '#lib/model/modules/drugs/agents.ts';
import { drugLine, spots } from './edges.ts';
import type { NodeId } from './nodes.ts';
import { at, beadOf, onWheel, type Point } from './wheel.ts';

export interface DrugSpot {
	id: DrugClass;
	targets: readonly NodeId[];
	spot: Point;
	/** Where the name goes, in pixels from the capsule. */
	name: readonly [dx: number, dy: number, side: 'start' | 'middle' | 'end'];
	lines: readonly { line: string; mark: string }[];
	/** Only with a bone. */
	bone?: true;
	/** Given, not taken away: it ends in no bar. */
	adds?: true;
}

const shift = ([x, y]: Point, dx: number, dy: number): Point => [x + dx, y + dy];
const nfkb = onWheel(at.nfkb);
const tlr4 = onWheel(at.tlr4);
const osteoclasts = onWheel(at.osteoclasts);
const tnf = beadOf('tnf');
const il6 = beadOf('il6');
const il1b = beadOf('il1b');

const drug = (
	id: DrugClass,
	targets: readonly NodeId[],
	spot: Point,
	ends: readonly Point[],
	name: DrugSpot['name'],
	more: { bone?: true; adds?: true } = {}
): DrugSpot => ({ id, targets, spot, name, lines: ends.map((end) => drugLine(spot, end)), ...more });

/** In the order of the therapies. */
export const drugSpots: readonly DrugSpot[] = [
	drug('nsaid', ['pge2'], shift(spots.pge2, 70, 33), [shift(spots.pge2, 17, 8)], [15, 5, 'start']),
	drug('corticosteroid', ['nfkb'], shift(nfkb, 58, 37), [shift(nfkb, 22, 15)], [15, 0, 'start']),
	drug('sulfasalazine', ['nfkb'], shift(nfkb, 30, 64), [shift(nfkb, 10, 24)], [15, 0, 'start']),
	drug('methotrexate', ['tlr4', 'nfkb'], shift(tlr4, 80, -56), [shift(tlr4, 18, -17)], [0, -16, 'middle']),
	drug('tnf-inhibitor', ['tnf'], shift(tnf, 26, 68), [shift(tnf, 10, 24)], [15, 0, 'start']),
	drug(
		'bisphosphonate',
		['osteoclasts'],
		shift(osteoclasts, 26, 72),
		[shift(osteoclasts, 8, 24)],
		[0, 16, 'middle'],
		{
			bone: true
		}
	),
	drug('il1-blocker', ['il1b'], shift(il1b, -19, 50), [shift(il1b, -7, 23)], [-4, 16, 'start']),
	drug('il6-blocker', ['il6'], shift(il6, -50, 62), [shift(il6, -14, 21)], [-15, 0, 'end']),
	drug('jak-inhibitor', ['il6', 'il10'], [150, 434], [shift(il6, -14, -57), [150, 372]], [-15, 0, 'end']),
	drug('il10-replacement', ['il10'], [20, 462], [[20, 342]], [15, 0, 'start'], { adds: true })
];
