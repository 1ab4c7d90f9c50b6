// What stands beside a node: its level against health in a word or two, per language.
import { fixed, significant, type Language } from '#lib/i18n/index.ts';
import type { Level, LevelId } from './levels.ts';

/** Words around figures; the strings are in `i18n/mechanism`. */
export interface ValueWords {
	times: (ratio: string) => string;
	/** The same where there is little room. */
	timesShort: (ratio: string) => string;
	ofHealthy: (percent: string) => string;
	ofNeed: (percent: string) => string;
	ofTen: (points: string) => string;
	crp: (level: string) => string;
	concentration: (level: string) => string;
}

/** Where health has nothing to compare with, cytokines are told in pg/mL; what has no unit of its own then says nothing. */
const concentrations: readonly LevelId[] = ['tnf', 'il6', 'il1b', 'il10'];

/** @param inline beside the name instead of under it */
export function valueText(
	id: LevelId,
	level: Level,
	language: Language,
	words: ValueWords,
	inline = false
): string {
	const { now, ratio, comparable } = level;
	if (id === 'bone') return words.ofHealthy(fixed(now * 100, language, 0));
	if (id === 'pain') return words.ofTen(fixed(now, language, 1));
	if (id === 'crp') return words.crp(fixed(now, language, 1));
	if (id === 'il10') return comparable ? words.ofNeed(fixed(ratio * 100, language, 0)) : '';
	if (comparable) return (inline ? words.timesShort : words.times)(ratioText(ratio, language));
	if (concentrations.includes(id)) return words.concentration(significant(now, language));
	return '';
}

/** Beyond what a disc can show, "more than a hundred" is enough. */
function ratioText(ratio: number, language: Language): string {
	if (ratio >= 1000) return '> 1000';
	return ratio >= 0.95 && ratio < 9.95 ? fixed(ratio, language, 1) : significant(ratio, language);
}
