// A check of the report as words: what is wanted, what was found, where.
import { fixed, messages, type Language } from '#lib/i18n/index.ts';
import { reportWords } from '#lib/i18n/report/index.ts';
import type { Check, Place, Unit, Value } from '#lib/validate/types.ts';

/** One row of the table of targets. */
export interface CheckInWords {
	id: string;
	target: string;
	wanted: string;
	found: string;
	verdict: string;
	must: boolean;
	why?: string;
}

export function checkInWords(check: Check, language: Language): CheckInWords {
	const words = reportWords[language];
	return {
		id: check.id,
		target: words.aspect[check.aspect],
		wanted: wanted(check, language),
		found: found(check, language),
		verdict: words.verdict[check.verdict],
		must: check.must,
		...(check.why ? { why: words.why[check.why] } : {})
	};
}

/** `× 1.49`, `2.54 h`; something that never comes is a dash. */
function amount(value: number, { unit, decimals }: Check, language: Language): string {
	const word = reportWords[language].unit[unit];
	const figure = number(value, decimals, language);
	// A number and its unit stay on one line.
	if (unit === 'ratio') return `${word}\u00a0${figure}`;
	return word === '' ? figure : `${figure}\u00a0${word}`;
}

/** Rounded first: what rounds to zero has no sign. */
const number = (value: number, decimals: number, language: Language) =>
	fixed(Number.isFinite(value) ? Number(value.toFixed(decimals)) : value, language, decimals);

function range({ low, high }: Value, check: Check, language: Language): string {
	const { atLeast, atMost, between, exactly } = reportWords[language];
	const show = (value: number) => amount(value, check, language);
	if (low === high) return exactly(show(low));
	if (high === Infinity) return atLeast(show(low));
	if (low === -Infinity) return atMost(show(high));
	return between(bare(low, check, language), show(high));
}

/** Without its unit when that stands behind it. */
const bare = (value: number, check: Check, language: Language) =>
	beforeNumber(check.unit) ? amount(value, check, language) : number(value, check.decimals, language);
const beforeNumber = (unit: Unit) => unit === 'ratio';

function wanted(check: Check, language: Language): string {
	const ranges = check.values.map((value) => range(value, check, language));
	return [...new Set(ranges)].join('; ');
}

/** More values than this are told as a span and the worst of them. */
const mostValues = 6;

function found(check: Check, language: Language): string {
	const values = withoutCommonParts(check.values);
	const tell = (value: Value) => {
		const at = placeInWords(value.at, language);
		const figure = amount(value.value, check, language);
		return at === '' ? figure : `${figure} (${at})`;
	};
	if (values.length <= mostValues) return values.map(tell).join('; ');
	const sorted = values.map(({ value }) => value).sort((a, b) => a - b);
	const { between, worst } = reportWords[language];
	const span = between(bare(sorted[0], check, language), amount(sorted[sorted.length - 1], check, language));
	const least = values.reduce((a, b) => (room(b) < room(a) ? b : a));
	return `${span}; ${worst(amount(least.value, check, language), placeInWords(least.at, language))}`;
}

/** What is the same for all values goes without saying: the target names it. */
function withoutCommonParts(values: readonly Value[]): Value[] {
	const differs = (key: keyof Place) => values.some(({ at }) => at[key] !== values[0].at[key]);
	return values.map((value) => ({
		...value,
		at: Object.fromEntries(Object.entries(value.at).filter(([key]) => differs(key as keyof Place)))
	}));
}

/** How far inside its range a value lies; negative outside. */
const room = ({ value, low, high }: Value) => Math.min(value - low, high - value);

/** `bolus, TNF`, `IL-10 0.5, day 7`; empty for no particular place. */
function placeInWords(place: Place, language: Language): string {
	const words = reportWords[language];
	const { quantity, regime } = messages[language];
	const parts = [
		place.protocol && words.protocol[place.protocol],
		place.therapy,
		place.quantity && nameOf(place.quantity, { ...quantity, ...words.quantity }),
		place.regime && regime[place.regime],
		place.capacity !== undefined && words.atCapacity(plain(place.capacity, language)),
		place.seed !== undefined && words.bySeed(String(place.seed)),
		place.hours !== undefined && words.atHour(plain(place.hours, language)),
		place.days !== undefined && words.onDay(plain(place.days, language))
	];
	return parts.filter(Boolean).join(', ');
}

const nameOf = (quantity: string, names: Record<string, string>) => names[quantity] ?? quantity;
const plain = (value: number, language: Language) =>
	new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
