// The sentences of the story, in German.
import type { StoryMessages } from './en.ts';

export const de: StoryMessages = {
	years: (count) => `${count} Jahren`,
	days: (count) => (count === '0' ? 'weniger als einem Tag' : count === '1' ? 'einem Tag' : `${count} Tagen`),
	triggers: (n) => (n === 1 ? 'Ein Auslöser' : `${n} Auslöser`),
	sturdy: (p) => `${p.triggers}, und mit ${p.percent} % des gesunden {IL-10} steckt der Knochen jeden weg.`,
	heals: (p) =>
		`${p.triggers}, und mit ${p.percent} % des gesunden {IL-10} ist der Knochen nach ${p.days} wieder ruhig.`,
	muted: (p) => `${p.triggers}, doch mit ${p.percent} % des gesunden {IL-10} fängt nichts Feuer.`,
	unsolved: 'Es gibt keine Lösung zu beschreiben.',
	quiet: (p) => `Nichts löst etwas aus, und mit ${p.percent} % des gesunden {IL-10} geschieht nichts.`,
	recurrent: (p) =>
		p.flares === 1
			? `${p.triggers}, ein Schub in ${p.span}: mit ${p.percent} % des gesunden {IL-10} füllt er ${p.share} % der Zeit.`
			: `${p.triggers}, ${p.flares} Schübe in ${p.span}: mit ${p.percent} % des gesunden {IL-10} füllen sie ${p.share} % der Zeit.`,
	chronic: (p) =>
		`${p.triggers}, und das Feuer bleibt: mit ${p.percent} % des gesunden {IL-10} ist der Knochen an ${p.days} von ${p.total} im Schub.`,
	bone: (p) => `Der Knochen fällt auf ${p.low} % von gesund.`,
	boneHolds: 'Der Knochen hält stand.',
	surface: (p: { percent: string; days: string; total: string }) =>
		`mit ${p.percent} % des gesunden {IL-10} an ${p.days} von ${p.total} entzündet.`,
	body: (p) => {
		if (p.seen > 1)
			return `${p.seen} von ${p.of} Knochen sind in der MRT entzündet, ${p.silent ? `davon ${p.silent}` : 'keiner davon'} stumm.`;
		const bone = p.of > 1 ? `1 von ${p.of} Knochen` : 'Der Knochen';
		return `${bone} ist in der MRT entzündet, ${p.silent ? 'stumm' : 'und er ist zu spüren'}.`;
	},
	bodyCalm: (of) =>
		of > 1
			? `Keiner der ${of} Knochen ist in der MRT entzündet.`
			: 'Der Knochen ist in der MRT nicht entzündet.',
	fever: (p: { degrees: string }) => `Fieber, ${p.degrees} °C über normal.`,
	noFever: 'Kein Fieber.',
	atRest: (p) => `${p.when}: in Ruhe.`,
	nowHigh: (p) => `${p.when}${p.phase}: {TNF} steht bei ${p.tnf} pg/ml, dem ${p.ratio}-Fachen von gesund.`,
	nowHighOnly: (p) => `${p.when}${p.phase}: {TNF} steht bei ${p.tnf} pg/ml, wo Gesunde fast keines haben.`,
	nowLow: (p) => `${p.when}${p.phase}: {TNF} steht bei ${p.tnf} pg/ml, unter den ${p.usual} von Gesunden.`,
	nowLike: (p) => `${p.when}${p.phase}: {TNF} steht bei ${p.tnf} pg/ml, wie bei Gesunden.`,
	inFlare: (n) => `, im ${n} Schub`,
	ordinal: [
		'ersten',
		'zweiten',
		'dritten',
		'vierten',
		'fünften',
		'sechsten',
		'siebten',
		'achten',
		'neunten',
		'zehnten'
	],
	nth: (n) => `${n}.`,
	between: ', zwischen den Schüben',
	brakeSlips: (p) =>
		`Auch {IL-10} ist gestiegen, aber nur auf ${p.percent} % dessen, was so viel Gefahr verlangt.`,
	brakeAbsent: '{IL-10} ist kaum gestiegen, obwohl so viel Gefahr danach verlangt.',
	brakeHolds: '{IL-10} antwortet so stark, wie es diese Gefahr verlangt.',
	drugs: (list, many) => `${list} ${many ? 'wirken' : 'wirkt'}.`,
	hides: 'Das NSAR nimmt den Schmerz, nicht das Feuer.',
	and: 'und',
	dish: (p) =>
		`Nach ${p.hours} h haben Monozyten mit ${p.percent} % des IL-10-Arms ${p.il10} % des {IL-10} von gesunden gemacht, ${p.tnf} {TNF} und ${p.il6} {IL-6}. Das Verhältnis (IL-6 + TNF) zu IL-10 ist ${p.ratio}.`,
	timesThe: (ratio) => (ratio === '1' ? 'ebenso viel' : `das ${ratio}-Fache an`),
	tilted: (ratio) => (ratio === '1' ? 'wie bei Gesunden' : `${ratio}-fach verschoben`),
	dishHealthy: (p) =>
		`Gesunde Monozyten, ${p.hours} h mit LPS. Die Bremse lösen heißt CRMO-Monozyten in die Schale geben; sonst ist an ihnen nichts verändert.`,
	dishLost: 'Niemand hat TNF hier erhöht: es steigt, weil seine Bremse fehlt.',
	peaks: (p) =>
		`Zuerst gipfelt {TNF}, nach ${p.tnf} h, dann {IL-6} nach ${p.il6} h; {IL-10}, die Bremse, folgt nach ${p.il10} h.`,
	peaksOnly: (p) => `{TNF} gipfelt nach ${p.tnf} h, {IL-6} nach ${p.il6} h, {IL-10} nach ${p.il10} h.`,
	without: (p) =>
		`Mit ${p.percent} % der Bremse sieht der Körper über den Versuch ${p.times === '1' ? 'ebenso' : `${p.times}-mal so`} viel TNF wie ein gesunder.`,
	men: 'Die Männer unterscheiden sich bis zum Zwanzigfachen in der Höhe, doch bei fast allen gipfelt TNF vor IL-10.'
};
