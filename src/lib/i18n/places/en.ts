// Places of the body, and how they are. English.

export const en = {
	places: {
		title: 'Places in the body',
		name: {
			tibia: 'Tibia',
			clavicle: 'Clavicle',
			femur: 'Femur',
			spine: 'Spine',
			pelvis: 'Pelvis',
			mandible: 'Mandible',
			humerus: 'Humerus',
			foot: 'Foot',
			psoriasis: 'Skin',
			pustulosis: 'Palms, soles',
			bowel: 'Bowel'
		},
		state: { quiet: 'quiet', active: 'active', silent: 'silent', healing: 'healing', sclerotic: 'sclerotic' },
		pain: (pain: string) => `pain ${pain}`,
		signs: (p: {
			name: string;
			pain: string;
			swelling: string;
			warmth: string;
			mri: string;
			sclerosis: string;
		}) =>
			`${p.name} now: pain ${p.pain} of 10, swelling ${p.swelling} %, warmth ${p.warmth} %, MRI signal ${p.mri} %, sclerosis ${p.sclerosis} %.`,
		legend: 'Inflammation as MRI would show it; filled where it is felt, hatched where it is silent.'
	}
};

export type PlacesMessages = typeof en;
