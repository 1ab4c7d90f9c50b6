// Names of drugs. English.

export const en = {
	naproxen: 'Naproxen',
	prednisolone: 'Prednisolone',
	sulfasalazine: 'Sulfasalazine',
	methotrexate: 'Methotrexate',
	etanercept: 'Etanercept',
	adalimumab: 'Adalimumab',
	infliximab: 'Infliximab',
	pamidronate: 'Pamidronate',
	zoledronate: 'Zoledronate',
	anakinra: 'Anakinra',
	canakinumab: 'Canakinumab',
	tocilizumab: 'Tocilizumab',
	tofacitinib: 'Tofacitinib',
	'il10-replacement': 'IL-10 replacement'
};

export type AgentMessages = typeof en;
