// Places of the body, and how they are. German.
import type { PlacesMessages } from './en.ts';

export const de: PlacesMessages = {
	places: {
		title: 'Orte im Körper',
		name: {
			tibia: 'Schienbein',
			clavicle: 'Schlüsselbein',
			femur: 'Oberschenkel',
			spine: 'Wirbelsäule',
			pelvis: 'Becken',
			mandible: 'Unterkiefer',
			humerus: 'Oberarm',
			foot: 'Fuß',
			psoriasis: 'Haut',
			pustulosis: 'Hände, Füße',
			bowel: 'Darm'
		},
		state: { quiet: 'ruhig', active: 'aktiv', silent: 'stumm', healing: 'heilt', sclerotic: 'sklerosiert' },
		pain: (pain: string) => `Schmerz ${pain}`,
		signs: (p: {
			name: string;
			pain: string;
			swelling: string;
			warmth: string;
			mri: string;
			sclerosis: string;
		}) =>
			`${p.name} jetzt: Schmerz ${p.pain} von 10, Schwellung ${p.swelling} %, Wärme ${p.warmth} %, MRT-Signal ${p.mri} %, Sklerose ${p.sclerosis} %.`,
		legend:
			'Entzündung, wie die MRT sie zeigen würde; gefüllt, wo sie gespürt wird, schraffiert, wo sie stumm ist.'
	}
};
