// Deutsch, im ersten Bild.
import type { PictureMessages } from './en.ts';

export const de: PictureMessages = {
	curves: 'Kurven',
	healthy: 'gesund',
	missing: ['schraffiert: die', 'fehlende Bremse'],
	lesion: 'Läsion',
	felt: 'spürbar',
	silent: 'stumm: nur im MRT zu sehen',
	severe: 'entzündet',
	calm: 'keine Läsion',
	pinned: (name) => `angeheftet: ${name}`,
	noSolution: (time) => `keine Lösung nach ${time}`,
	empty: {
		dish: 'Kein LPS im Medium: Es geschieht nichts.',
		endotoxin: 'Kein Endotoxin gegeben: Es geschieht nichts.',
		course: 'Nichts löst etwas aus: Es geschieht nichts.'
	}
};
