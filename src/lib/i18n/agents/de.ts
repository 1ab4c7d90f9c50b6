// Names of drugs. German.
import type { AgentMessages } from './en.ts';

export const de: AgentMessages = {
	naproxen: 'Naproxen',
	prednisolone: 'Prednisolon',
	sulfasalazine: 'Sulfasalazin',
	methotrexate: 'Methotrexat',
	etanercept: 'Etanercept',
	adalimumab: 'Adalimumab',
	infliximab: 'Infliximab',
	pamidronate: 'Pamidronat',
	zoledronate: 'Zoledronat',
	anakinra: 'Anakinra',
	canakinumab: 'Canakinumab',
	tocilizumab: 'Tocilizumab',
	tofacitinib: 'Tofacitinib',
	'il10-replacement': 'IL-10-Ersatz'
};
