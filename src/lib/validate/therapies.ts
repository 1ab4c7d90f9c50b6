// The therapies that stand in the report for their class: the one place of it that names drugs.
import type { TherapyId } from '#lib/model/modules/drugs.ts';

export const standing = {
	nsaid: 'nsaid',
	steroid: 'corticosteroid',
	sulfasalazine: 'sulfasalazine',
	methotrexate: 'methotrexate',
	tnfInhibitor: 'tnf-inhibitor',
	bisphosphonate: 'bisphosphonate'
} as const satisfies Record<string, TherapyId>;
