// What a run comes to, one sentence a figure: peaks against health, flares, silent time, bone, pain, CRP.
import { measuresOf, type Measured } from '#lib/analysis/compare.ts';
import { describerMessages } from '#lib/i18n/describer/index.ts';
import { messages, significant, type Language } from '#lib/i18n/index.ts';
import { clock } from '#lib/scenario/fields.ts';
import { peakOf } from '#lib/simulate/measures.ts';
import { hoursPerDay } from '#lib/simulate/problem.ts';
import type { Run } from '#lib/simulate/run.ts';
import { spanInWords } from './compare.ts';
import { figureInWords } from './figure.ts';
import { whenInWords } from './when.ts';

/** Peaks within this factor of the healthy one count as alike. */
const alike = 1.05;

/** A peak that stands out by less than this share of itself is none. */
const moved = 0.05;

/** Sentences about a whole run at the place that it tells of; none where nothing was solved. */
export function factsOf(run: Run, healthy: Run, language: Language): string[] {
	if (run.hours.length < 2) return [];
	const words = describerMessages[language];
	const facts =
		clock[run.experiment] === 'h'
			? (['tnf', 'il6', 'il10'] as const).map((name) => peakSentence(run, healthy, name, language))
			: courseFacts(run, healthy, language);
	if (!run.failure) return facts;
	return [words.solvedUntil(whenInWords(run.failure.atHours, run.experiment, language)), ...facts];
}

function courseFacts(run: Run, healthy: Run, language: Language): string[] {
	const words = describerMessages[language];
	const of = measuresOf(run);
	const span = (days: number) => (Math.round(days) === 0 ? words.none : spanInWords(days, language));
	const facts = [peakSentence(run, healthy, 'tnf', language)];
	if (of.inflamed !== undefined) facts.push(words.inflamed(span(of.inflamed)));
	if (of.boneLow !== undefined) facts.push(...boneFacts(run, of as Required<Measured>, language, span));
	if (of.crpPeak !== undefined)
		facts.push(words.crp(figureInWords('crpPeak', of.crpPeak, 'course', language)));
	return facts;
}

function boneFacts(
	{ experiment }: Run,
	of: Required<Measured>,
	language: Language,
	span: (days: number) => string
): string[] {
	const words = describerMessages[language];
	const show = (id: 'boneLow' | 'boneEnd' | 'painMean' | 'painWorst') =>
		figureInWords(id, of[id], experiment, language);
	return [
		words.flares(of.flares, span(of.inFlare)),
		seenSentence(),
		words.bone({
			low: show('boneLow'),
			when: whenInWords(of.boneLowAt * hoursPerDay, experiment, language),
			end: show('boneEnd')
		}),
		of.painWorst < 0.05 ? words.noPain : words.pain({ mean: show('painMean'), worst: show('painWorst') })
	];

	function seenSentence(): string {
		if (Math.round(of.onMri) === 0) return words.neverSeen;
		const seen = span(of.onMri);
		return Math.round(of.silent) === 0
			? words.seenOnly(seen)
			: words.silent({ seen, silent: span(of.silent) });
	}
}

/** `TNF peaks at 640 pg/mL (day 22), 1.9 times the healthy peak.` */
function peakSentence(run: Run, healthy: Run, name: 'tnf' | 'il6' | 'il10', language: Language): string {
	const words = describerMessages[language];
	const { value, hours } = peakOf(run.hours, run.columns[name]);
	const shown = { name: messages[language].quantity[name], value: significant(value, language) };
	if (value - run.columns[name][0] < moved * value) return words.stays(shown);
	const told = words.peak({
		...shown,
		when: whenInWords(hours, run.experiment, language)
	});
	const usual = healthy.hours.length > 1 ? peakOf(healthy.hours, healthy.columns[name]).value : 0;
	if (usual <= 0.05) return `${told}.`;
	const ratio = value / usual;
	if (ratio > 1 / alike && ratio < alike) return `${told}, ${words.peakAlike}.`;
	return `${told}, ${words.peakTimes(significant(ratio, language))}.`;
}
