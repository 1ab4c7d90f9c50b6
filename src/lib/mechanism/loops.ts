// The feedback loops of the mechanism: which parts each goes through.

export const loopIds = ['bone', 'tnf', 'il10', 'self', 'pge2', 'osteoclasts', 'repair'] as const;
export type LoopId = (typeof loopIds)[number];

const arm = ['erk', 'sp1', 'h3s10p', 'tlr4-erk', 'erk-sp1', 'erk-h3s10p', 'sp1-il10', 'h3s10p-il10'];
const fire = ['tnf', 'il6', 'il1b'];

const loops: Record<LoopId, { parts: readonly string[]; bone?: true }> = {
	bone: {
		parts: ['wheel', 'danger', 'tlr4', 'nfkb', ...fire, 'rankl', 'osteoclasts', 'bone'],
		bone: true
	},
	tnf: { parts: ['tnf', 'nfkb', 'tnf-nfkb'] },
	il10: { parts: ['il10', ...arm, 'tlr4', 'nfkb', ...fire] },
	self: { parts: ['il10', 'il10-il10'] },
	pge2: { parts: ['tnf', 'pge2', 'tnf-pge2', 'pge2-tnf', 'nsaid'] },
	osteoclasts: {
		parts: ['il10', ...arm, 'tlr4', 'il10-rankl', 'rankl', 'osteoclasts', 'bone', 'danger'],
		bone: true
	},
	repair: {
		parts: [
			'osteoclasts',
			'osteoblasts',
			'bone',
			'osteoclasts-osteoblasts',
			'osteoblasts-bone',
			'tnf',
			'tnf-osteoblasts'
		],
		bone: true
	}
};

export const partsOfLoop = (id: LoopId): ReadonlySet<string> => new Set(loops[id].parts);

/** Loops that close without a bone, or all. */
export const loopsThere = (bone: boolean): LoopId[] => loopIds.filter((id) => bone || !loops[id].bone);
