// The sentences of the story, in English. `{TNF}` and `{IL-10}` mark a quantity that the page sets in its colour.

export const en = {
	years: (count: string) => `${count} years`,
	days: (count: string) => (count === '0' ? 'less than a day' : count === '1' ? '1 day' : `${count} days`),
	triggers: (n: number) => (n === 1 ? 'One trigger' : `${n} triggers`),
	sturdy: (p: { triggers: string; percent: string }) =>
		`${p.triggers}, and with ${p.percent} % of healthy {IL-10} the bone shakes off every one.`,
	heals: (p: { triggers: string; percent: string; days: string }) =>
		`${p.triggers}, and with ${p.percent} % of healthy {IL-10} the bone is calm again after ${p.days}.`,
	muted: (p: { triggers: string; percent: string }) =>
		`${p.triggers}, but with ${p.percent} % of healthy {IL-10} nothing catches fire.`,
	unsolved: 'There is no solution to describe.',
	quiet: (p: { percent: string }) =>
		`Nothing is triggered, and with ${p.percent} % of healthy {IL-10} nothing happens.`,
	recurrent: (p: { triggers: string; percent: string; flares: number; span: string; share: string }) =>
		p.flares === 1
			? `${p.triggers}, one flare in ${p.span}: with ${p.percent} % of healthy {IL-10} it takes ${p.share} % of the time.`
			: `${p.triggers}, ${p.flares} flares in ${p.span}: with ${p.percent} % of healthy {IL-10} they take ${p.share} % of the time.`,
	chronic: (p: { triggers: string; percent: string; days: string; total: string }) =>
		`${p.triggers}, and the fire stays: with ${p.percent} % of healthy {IL-10} the bone is in flare on ${p.days} of ${p.total}.`,
	bone: (p: { low: string }) => `The bone falls to ${p.low} % of healthy.`,
	boneHolds: 'The bone holds.',
	surface: (p: { percent: string; days: string; total: string }) =>
		`with ${p.percent} % of healthy {IL-10} inflamed on ${p.days} of ${p.total}.`,
	body: (p: { seen: number; of: number; silent: number }) => {
		if (p.seen > 1)
			return `${p.seen} of ${p.of} bones are inflamed on MRI, ${p.silent || 'none'} of them silently.`;
		const bone = p.of > 1 ? `1 of ${p.of} bones` : 'The bone';
		return `${bone} is inflamed on MRI, ${p.silent ? 'silently' : 'and it is felt'}.`;
	},
	bodyCalm: (of: number) =>
		of > 1 ? `None of the ${of} bones is inflamed on MRI.` : 'The bone is not inflamed on MRI.',
	fever: (p: { degrees: string }) => `Fever of ${p.degrees} °C above normal.`,
	noFever: 'No fever.',
	atRest: (p: { when: string }) => `${p.when}: at rest.`,
	nowHigh: (p: { when: string; phase: string; tnf: string; ratio: string }) =>
		`${p.when}${p.phase}: {TNF} stands at ${p.tnf} pg/mL, ${p.ratio} times healthy.`,
	nowHighOnly: (p: { when: string; phase: string; tnf: string }) =>
		`${p.when}${p.phase}: {TNF} stands at ${p.tnf} pg/mL, where a healthy person has next to none.`,
	nowLow: (p: { when: string; phase: string; tnf: string; usual: string }) =>
		`${p.when}${p.phase}: {TNF} stands at ${p.tnf} pg/mL, below the ${p.usual} of a healthy person.`,
	nowLike: (p: { when: string; phase: string; tnf: string }) =>
		`${p.when}${p.phase}: {TNF} stands at ${p.tnf} pg/mL, as in health.`,
	inFlare: (n: string) => `, in the ${n} flare`,
	ordinal: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
	nth: (n: number) => {
		const end = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
		return `${n}${end}`;
	},
	between: ', between flares',
	brakeSlips: (p: { percent: string }) =>
		`{IL-10} has risen too, but only to ${p.percent} % of what this much danger calls for.`,
	brakeAbsent: '{IL-10} has hardly risen, though this much danger calls for it.',
	brakeHolds: '{IL-10} answers as much as this danger calls for.',
	drugs: (list: string, many: boolean) => `${list} ${many ? 'are' : 'is'} acting.`,
	hides: 'The NSAID takes the pain, not the fire.',
	and: 'and',
	dish: (p: { hours: string; percent: string; il10: string; tnf: string; il6: string; ratio: string }) =>
		`After ${p.hours} h, monocytes with ${p.percent} % of the IL-10 arm have made ${p.il10} % of the {IL-10} of healthy ones, ${p.tnf} {TNF} and ${p.il6} {IL-6}. The balance (IL-6 + TNF) to IL-10 is ${p.ratio}.`,
	timesThe: (ratio: string) => (ratio === '1' ? 'as much' : `${ratio} times the`),
	tilted: (ratio: string) => (ratio === '1' ? 'as in health' : `tilted ${ratio} times`),
	dishHealthy: (p: { hours: string }) =>
		`Healthy monocytes, ${p.hours} h with LPS. Weaken the brake to put CRMO monocytes into the dish; nothing else about them is changed.`,
	dishLost: 'Nobody raised TNF here: it rises because its brake is missing.',
	peaks: (p: { tnf: string; il6: string; il10: string }) =>
		`{TNF} peaks first, at ${p.tnf} h, then {IL-6} at ${p.il6} h; {IL-10}, the brake, follows at ${p.il10} h.`,
	peaksOnly: (p: { tnf: string; il6: string; il10: string }) =>
		`{TNF} peaks at ${p.tnf} h, {IL-6} at ${p.il6} h, {IL-10} at ${p.il10} h.`,
	without: (p: { percent: string; times: string }) =>
		`With ${p.percent} % of the brake, the body sees ${p.times === '1' ? 'as much TNF as' : `${p.times} times the TNF of`} a healthy person over the run.`,
	men: 'The men differ up to twentyfold in height, yet in nearly all of them TNF peaks before IL-10.'
};

export type StoryMessages = typeof en;
