// English, of the long description: captions, summaries of tables, what each drug does.

export const en = {
	solvedUntil: (when: string) => `Solved until ${when} only.`,
	course: (p: { place: string; span: string; triggers: string }) =>
		`${p.place}, ${p.span} of a simulated course of CNO with ${p.triggers}`,
	noTrigger: 'no trigger',
	triggers: (n: number) => (n === 1 ? 'one trigger' : `${n} triggers`),
	endotoxin: (p: { span: string; dose: string }) => `${p.span} after ${p.dose} ng/kg of endotoxin`,
	overHours: (hours: string) => `given over ${hours} h`,
	dish: (p: { span: string; lps: string }) => `Monocytes, ${p.span} with ${p.lps} ng/mL LPS`,
	brake: (percent: string) => `${percent} % of healthy IL-10`,
	noTherapy: 'no therapy',
	given: (p: { name: string; start: string; end: string }) => `${p.name} from day ${p.start} to ${p.end}`,
	times: (dose: string) => `${dose} times the usual dose`,
	hypothetical: 'hypothetical',
	grey: (ghost: string) => `Grey: ${ghost}.`,
	assumed: 'An educational model: sizes of drug effects and of the IL-10 defect are assumptions.',
	peak: (p: { name: string; value: string; when: string }) =>
		`${p.name} peaks at ${p.value} pg/mL (${p.when})`,
	peakTimes: (ratio: string) => `${ratio} times the healthy peak`,
	peakAlike: 'as in health',
	flares: (n: number, span: string) =>
		n === 0 ? 'No flare.' : n === 1 ? `1 flare, ${span} long.` : `${n} flares, ${span} in all.`,
	silent: (p: { seen: string; silent: string }) => `Inflamed on MRI for ${p.seen}, silently for ${p.silent}.`,
	seenOnly: (seen: string) => `Inflamed on MRI for ${seen}, all of it felt.`,
	noPain: 'No pain.',
	stays: (p: { name: string; value: string }) => `${p.name} stays at ${p.value} pg/mL.`,
	neverSeen: 'Never inflamed on MRI.',
	inflamed: (span: string) => `Inflamed for ${span}.`,
	bone: (p: { low: string; when: string; end: string }) =>
		`Bone: ${p.low} % of healthy at its lowest (${p.when}), ${p.end} % at the end.`,
	pain: (p: { mean: string; worst: string }) => `Pain: ${p.mean} of 10 on average, ${p.worst} at worst.`,
	crp: (value: string) => `CRP reaches ${value} mg/L.`,
	none: 'no time',
	doing: {
		nsaid: 'The NSAID holds PGE2 down: pain falls, TNF does not.',
		corticosteroid: 'The corticosteroid holds NF-κB down and lifts IL-10.',
		sulfasalazine: 'Sulfasalazine takes some of the NF-κB signal, once it has been taken for weeks.',
		methotrexate: 'Methotrexate lifts IL-10 and calms the cells, once it has been taken for weeks.',
		'tnf-inhibitor': 'The TNF inhibitor binds free TNF.',
		bisphosphonate: 'The bisphosphonate keeps osteoclasts idle, and stays in the bone for months.',
		'il1-blocker': 'The IL-1 blocker keeps IL-1β from acting.',
		'il6-blocker': 'The IL-6 blocker keeps IL-6 from acting: CRP falls, whatever burns.',
		'jak-inhibitor': 'The JAK inhibitor weakens the signal of IL-6, and that of IL-10.',
		'il10-replacement': 'The IL-10 replacement, a hypothetical drug, adds IL-10.'
	}
};

export type DescriberMessages = typeof en;
