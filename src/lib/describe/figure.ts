// A figure of a run as the table shows it: rounded, with its unit, and as a difference from another.
import { measures, type MeasureId } from '#lib/analysis/compare.ts';
import type { Difference } from '#lib/analysis/differences.ts';
import { compareMessages } from '#lib/i18n/compare/index.ts';
import { fixed, significant, type Language } from '#lib/i18n/index.ts';
import { clock, type Experiment } from '#lib/scenario/fields.ts';

/** The unit of a measure in words of a language; nothing for counts. */
export function unitInWords(id: MeasureId, experiment: Experiment, language: Language): string {
	const { unit } = compareMessages[language];
	const inHours = clock[experiment] === 'h';
	const units = {
		'pg/mL': unit.concentration,
		area: inHours ? unit.areaHours : unit.areaDays,
		time: inHours ? unit.hours : id.endsWith('At') ? unit.day : unit.days,
		count: '',
		number: '',
		share: unit.share,
		ten: unit.ten,
		'mg/L': unit.crp
	};
	return units[measures[id].unit];
}

/** The value alone, rounded as everywhere on the page. */
export function figureInWords(
	id: MeasureId,
	value: number,
	experiment: Experiment,
	language: Language
): string {
	switch (measures[id].unit) {
		case 'pg/mL':
			return significant(value, language);
		case 'area':
			// Hundreds of thousands: more than three digits nobody reads.
			return significant(Number(value.toPrecision(3)), language, 3);
		case 'time':
			return fixed(value, language, clock[experiment] === 'h' ? 1 : 0);
		case 'share':
			return fixed(value * 100, language, 0);
		case 'count':
			return fixed(value, language, 0);
		default:
			return fixed(value, language, 1);
	}
}

/**
 * `−64 (−17 %)`: how a value differs, and where that makes sense by which share; `0` where both read the same. Shares of
 * healthy differ by percentage points, counts by numbers: there a share of a share would only confuse.
 */
export function differenceInWords(
	{ id, value, reference, absolute, relative }: Difference,
	experiment: Experiment,
	language: Language
): string {
	const show = (v: number) => figureInWords(id, v, experiment, language);
	if (show(value) === show(reference)) return '0';
	const size = show(Math.abs(absolute));
	const { unit } = measures[id];
	const sign = absolute < 0 ? '−' : '+';
	if (unit === 'share') return `${sign}${size} ${compareMessages[language].points}`;
	const plain = unit === 'count' || unit === 'number' || unit === 'ten' || id.endsWith('At');
	const percent = fixed(Math.abs(relative ?? 0) * 100, language, 0);
	if (plain || relative === undefined || percent === '0' || Math.abs(relative) >= 10) return `${sign}${size}`;
	return `${sign}${size} (${sign}${percent} %)`;
}
