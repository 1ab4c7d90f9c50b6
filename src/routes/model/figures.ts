// Values and units as the page writes them.
import type { Language } from '#lib/i18n/index.ts';
import { laterMessages } from '#lib/i18n/later/index.ts';
import type { Quantity } from '#lib/model/evidence/types.ts';

/** Four digits, never an exponent: the smallest constants of the model have seven decimals. */
export const figure = (value: number, language: Language): string =>
	new Intl.NumberFormat(language, { maximumSignificantDigits: 4, useGrouping: false }).format(value);

const shown: Record<string, string> = { '1': '', 'ng/bodykg': 'ng/kg', 'ng/bodykg/h': 'ng/kg/h', K: '°C' };

/** The unit after a number; a pure number has none. */
export const unitOf = (unit: string): string => shown[unit] ?? unit;

/** `331 ± 216`, `12 to 14`. */
export function amount({ value, spread }: Quantity, language: Language): string {
	if (typeof value !== 'number') {
		return laterMessages[language].model.to(figure(value[0], language), figure(value[1], language));
	}
	return figure(value, language) + (spread === undefined ? '' : ` ± ${figure(spread, language)}`);
}

/** Where a value lies in its range, 0 to 1; on a logarithmic scale where the range spans a factor of five or more. */
export function placeIn(value: number, [low, high]: readonly [number, number]): number {
	if (high === low) return 0.5;
	if (low > 0 && high / low >= 5) return Math.log(value / low) / Math.log(high / low);
	return (value - low) / (high - low);
}
