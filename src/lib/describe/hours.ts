// The story of an experiment of hours: monocytes in a dish, endotoxin in a person.
import { storyMessages } from '#lib/i18n/story/index.ts';
import { fixed, significant, type Language } from '#lib/i18n/index.ts';
import { capacityOf } from '#lib/scenario/capacity.ts';
import { areaAbove, peakOf } from '#lib/simulate/measures.ts';
import type { Run } from '#lib/simulate/run.ts';
import { nowSentences, percentOf } from './now.ts';
import type { Sentences, Told } from './story.ts';

export function dishStory({ scenario, run, healthy, cursor, language }: Told): Sentences {
	const say = storyMessages[language];
	const now = nowSentences({ run, healthy, cursor, language, flares: [], scenario });
	const hours = fixed(run.hours[run.hours.length - 1], language, 0);
	const last = (from: Run, name: 'tnf' | 'il6' | 'il10') => from.columns[name][from.hours.length - 1];
	const capacity = capacityOf(scenario.il10);
	if (last(run, 'tnf') - run.columns.tnf[0] < 1) {
		return { summary: [unmoved(scenario.lps_ng_mL, capacity, language)], now };
	}
	if (capacity >= 0.995) return { summary: [say.dishHealthy({ hours })], now };
	const against = (name: 'tnf' | 'il6' | 'il10') => last(run, name) / last(healthy, name);
	const balance = (from: Run) => (last(from, 'il6') + last(from, 'tnf')) / last(from, 'il10');
	const tilt = balance(run) / balance(healthy);
	const summary = say.dish({
		hours,
		percent: percentOf(capacity, language),
		il10: percentOf(against('il10'), language),
		tnf: say.timesThe(significant(against('tnf'), language)),
		il6: say.timesThe(significant(against('il6'), language)),
		// Without any IL-10 the balance has no meaning left but "very much".
		ratio: say.tilted(tilt <= 100 ? significant(tilt, language) : '> 100')
	});
	return { summary: against('tnf') > 1.05 ? [summary, say.dishLost] : [summary], now };
}

export function endotoxinStory({ scenario, run, healthy, cursor, language }: Told): Sentences {
	const say = storyMessages[language];
	const now = nowSentences({ run, healthy, cursor, language, flares: [], scenario });
	const peak = peakOf(run.hours, run.columns.tnf).value;
	if (peak - run.columns.tnf[0] < 1) {
		return { summary: [unmoved(scenario.dose_ng_kg, capacityOf(scenario.il10), language)], now };
	}
	const at = (name: 'tnf' | 'il6' | 'il10') => peakOf(run.hours, run.columns[name]).hours;
	const [tnf, il6, il10] = [at('tnf'), at('il6'), at('il10')];
	const times = {
		tnf: fixed(tnf, language, 1),
		il6: fixed(il6, language, 1),
		il10: fixed(il10, language, 1)
	};
	const summary = [tnf < il6 && il6 <= il10 ? say.peaks(times) : say.peaksOnly(times)];
	const capacity = capacityOf(scenario.il10);
	if (capacity < 0.995) {
		const area = (r: Run) => areaAbove(r.hours, r.columns.tnf, r.columns.tnf[0]);
		const times = significant(area(run) / area(healthy), language);
		summary.push(say.without({ percent: percentOf(capacity, language), times }));
	} else if (scenario.route === 'bolus') summary.push(say.men);
	return { summary, now };
}

/** Where TNF does not move: because nothing was given, or because it did nothing. */
function unmoved(given: number, capacity: number, language: Language): string {
	const say = storyMessages[language];
	const percent = percentOf(capacity, language);
	return given > 0 ? say.muted({ triggers: say.triggers(1), percent }) : say.quiet({ percent });
}
