// The therapies that stand in the report for their class: the one place of it that names drugs.
import type { TherapyId } from '#lib/model/modules/drugs/agents.ts';

export const standing = {
	nsaid: 'naproxen',
	steroid: 'prednisolone',
	sulfasalazine: 'sulfasalazine',
	methotrexate: 'methotrexate',
	tnfInhibitor: 'etanercept',
	bisphosphonate: 'pamidronate'
} as const satisfies Record<string, TherapyId>;
