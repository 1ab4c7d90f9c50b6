// English, in the first picture.

export const en = {
	curves: 'Curves',
	healthy: 'healthy',
	/** Two lines. */
	missing: ['hatched: the', 'missing brake'],
	lesion: 'Lesion',
	felt: 'felt',
	silent: 'silent: only MRI sees it',
	severe: 'inflamed',
	calm: 'no lesion',
	pinned: (name: string) => `pinned: ${name}`,
	noSolution: (time: string) => `no solution past ${time}`,
	empty: {
		dish: 'No LPS in the medium: nothing happens.',
		endotoxin: 'No endotoxin is given: nothing happens.',
		course: 'Nothing is triggered: nothing happens.'
	}
};

export type PictureMessages = typeof en;
