// The nodes of the mechanism: where they stand, where their names go, and when they appear.
import { at, beadOf, onWheel, type Point } from './wheel.ts';
import { spots } from './edges.ts';

export type NodeId =
	| 'danger'
	| 'tlr4'
	| 'nfkb'
	| 'erk'
	| 'sp1'
	| 'h3s10p'
	| 'il10'
	| 'tnf'
	| 'il6'
	| 'il1b'
	| 'pge2'
	| 'pain'
	| 'rankl'
	| 'osteoclasts'
	| 'osteoblasts'
	| 'bone'
	| 'crp';

type Side = 'start' | 'middle' | 'end';

/** Where a name goes: pixels from the node to the middle of its first line, and which end of the text stands there. */
type Beside = readonly [dx: number, dy: number, side: Side];

export interface Node {
	id: NodeId;
	spot: Point;
	/** `level`: a disc. `part`: a ring that is filled. `word`: its name only. */
	look: 'level' | 'part' | 'word' | 'bone';
	tone: 'ink2' | 'il10' | 'tnf' | 'il6' | 'il1b';
	name: Beside;
	/** In narrow places and on a projector, where names stand alone. */
	narrow?: Beside;
	step: number;
	/** Only with a bone. */
	bone?: true;
	/** Only where there is room. */
	wide?: true;
	/** Value beside the name instead of under it. */
	inline?: true;
}

/** In the order in which they are told, and the keyboard walks. */
export const nodes: readonly Node[] = [
	{
		id: 'danger',
		spot: onWheel(at.danger),
		look: 'level',
		tone: 'ink2',
		name: [27, -14, 'start'],
		narrow: [30, -17, 'end'],
		step: 1
	},
	{
		id: 'tlr4',
		spot: onWheel(at.tlr4),
		look: 'level',
		tone: 'ink2',
		name: [0, 33, 'middle'],
		narrow: [0, 21, 'middle'],
		step: 1
	},
	{
		id: 'nfkb',
		spot: onWheel(at.nfkb),
		look: 'level',
		tone: 'ink2',
		name: [-22, -22, 'end'],
		narrow: [-15, -15, 'end'],
		step: 2
	},
	{
		id: 'erk',
		spot: spots.erk,
		look: 'part',
		tone: 'il10',
		name: [0, -23, 'middle'],
		narrow: [0, -18, 'middle'],
		step: 4
	},
	{
		id: 'sp1',
		spot: spots.sp1,
		look: 'part',
		tone: 'il10',
		name: [-24, -23, 'middle'],
		narrow: [-13, -15, 'middle'],
		step: 4
	},
	{
		id: 'h3s10p',
		spot: spots.h3s10p,
		look: 'part',
		tone: 'il10',
		name: [4, 22, 'start'],
		narrow: [0, 19, 'middle'],
		step: 4
	},
	{
		id: 'il10',
		spot: spots.il10,
		look: 'level',
		tone: 'il10',
		name: [14, 82, 'start'],
		narrow: [46, -40, 'start'],
		step: 4
	},
	{
		id: 'tnf',
		spot: beadOf('tnf'),
		look: 'level',
		tone: 'tnf',
		name: [27, -6, 'start'],
		narrow: [16, 0, 'start'],
		step: 2,
		inline: true
	},
	{
		id: 'il1b',
		spot: beadOf('il1b'),
		look: 'level',
		tone: 'il1b',
		name: [-27, -10, 'end'],
		narrow: [-14, 4, 'end'],
		step: 2
	},
	{
		id: 'il6',
		spot: beadOf('il6'),
		look: 'level',
		tone: 'il6',
		name: [-27, -8, 'end'],
		narrow: [-16, 0, 'end'],
		step: 2
	},
	{
		id: 'crp',
		spot: spots.crp,
		look: 'word',
		tone: 'ink2',
		name: [-14, 0, 'start'],
		narrow: [-6, 0, 'start'],
		step: 3
	},
	{
		id: 'pge2',
		spot: spots.pge2,
		look: 'level',
		tone: 'ink2',
		name: [-6, -37, 'middle'],
		narrow: [-4, -27, 'middle'],
		step: 3
	},
	{
		id: 'pain',
		spot: spots.pain,
		look: 'word',
		tone: 'ink2',
		name: [0, 0, 'start'],
		narrow: [2, 8, 'start'],
		step: 3,
		bone: true
	},
	{
		id: 'rankl',
		spot: onWheel(at.rankl),
		look: 'level',
		tone: 'ink2',
		name: [4, 33, 'middle'],
		narrow: [-20, 20, 'middle'],
		step: 3,
		bone: true
	},
	{
		id: 'osteoclasts',
		spot: onWheel(at.osteoclasts),
		look: 'level',
		tone: 'ink2',
		name: [22, 6, 'start'],
		narrow: [-8, -17, 'end'],
		step: 3,
		bone: true
	},
	{
		id: 'osteoblasts',
		spot: spots.osteoblasts,
		look: 'level',
		tone: 'ink2',
		name: [-18, 0, 'end'],
		narrow: [-12, 0, 'end'],
		step: 3,
		bone: true,
		wide: true,
		inline: true
	},
	{
		id: 'bone',
		spot: onWheel(at.bone),
		look: 'bone',
		tone: 'ink2',
		name: [-38, -40, 'end'],
		narrow: [-18, -10, 'end'],
		step: 3,
		bone: true
	}
];

export const nodeById = Object.fromEntries(nodes.map((node) => [node.id, node])) as Record<NodeId, Node>;
