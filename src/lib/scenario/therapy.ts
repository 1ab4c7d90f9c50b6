// A course of a drug: its usual settings, its short text in links and on the command line, and lenient reading of both
// text and data. `prednisolone:60-300:x0.5:taper14` is half the usual dose from day 60 to 300, the last 14 days falling.
import { agents, formerNames } from '#lib/model/modules/drugs/agents.ts';
import { therapyDays, therapyOptions } from './fields.ts';
import type { Notice } from './read.ts';
import type { Therapy } from './schema.ts';
import { brief, isObject, plain } from './text.ts';

type Option = keyof typeof therapyOptions;
const optionNames = Object.keys(therapyOptions) as Option[];

/** Dose against the usual one. */
export const doseOf = ({ dose }: Therapy): number => dose ?? therapyOptions.dose.fallback;
/** Days between injections; undefined for what is taken daily. */
export const everyOf = ({ id, every }: Therapy): number | undefined =>
	agents[id].every === undefined ? undefined : (every ?? agents[id].every);
/** Days at the end over which the dose falls to zero: a set number, or the drug's own and then at most half the course. */
export const taperOf = ({ id, start, end, taper }: Therapy): number =>
	taper === undefined ? Math.min(agents[id].taper ?? 0, (end - start) / 2) : Math.min(taper, end - start);

/** How an option is written after the days: `:x0.5`, `:q14`, `:taper28`. */
const signs: Record<Option, string> = { dose: 'x', every: 'q', taper: 'taper' };
const decimal = String.raw`-?\d+(?:\.\d+)?`;
const whole = new RegExp(`^([a-z0-9-]+):(${decimal})-(${decimal})((?::[a-z]+${decimal})*)$`);

/** `naproxen:45-730`, and what differs from the usual after it. */
export function therapyToText(therapy: Therapy): string {
	const options = optionNames
		.filter((name) => therapy[name] !== undefined)
		.map((name) => `:${signs[name]}${plain(therapy[name]!)}`);
	return `${therapy.id}:${plain(therapy.start)}-${plain(therapy.end)}${options.join('')}`;
}

/** The same as data; undefined when the text has another form, or names an option twice. */
function therapyFromText(text: string): Record<string, unknown> | undefined {
	const match = whole.exec(text);
	if (!match) return undefined;
	const therapy: Record<string, unknown> = { id: match[1], start: Number(match[2]), end: Number(match[3]) };
	for (const part of match[4].split(':').slice(1)) {
		const name = optionNames.find((n) => part.replace(/[-\d.]+$/, '') === signs[n]);
		if (!name || name in therapy) return undefined;
		therapy[name] = Number(part.slice(signs[name].length));
	}
	return therapy;
}

/**
 * Reads a course from text or data; never throws. Days and options out of range are limited, an interval for a drug
 * that is taken daily is left out; each with a notice. No therapy, and one notice, when nothing can be made of it.
 */
export function readTherapy(value: unknown): { therapy?: Therapy; notices: Notice[] } {
	const requested = brief(value);
	const raw = typeof value === 'string' ? therapyFromText(value) : value;
	const dropped = { notices: [{ kind: 'dropped' as const, field: 'therapy', requested }] };
	if (!isObject(raw)) return dropped;
	const therapy = { ...raw };
	if (typeof raw.id === 'string' && Object.hasOwn(formerNames, raw.id)) therapy.id = formerNames[raw.id];
	const notices: Notice[] = [];
	for (const name of ['start', 'end'] as const) therapy[name] = limited(raw[name], therapyDays);
	const daysChanged = therapy.start !== raw.start || therapy.end !== raw.end;
	for (const name of optionNames) {
		const asked = raw[name];
		if (asked === undefined) continue;
		const { min, max } = therapyOptions[name];
		const used = limited(asked, therapyOptions[name]);
		therapy[name] = used;
		if (used === asked) continue;
		const field = `therapy.${name}`;
		notices.push({ kind: 'clamped', field, requested: brief(asked), used: String(used), min, max });
	}
	if (isDaily(therapy.id) && 'every' in therapy) {
		notices.push({ kind: 'dropped', field: 'therapy.every', requested: brief(therapy.every) });
		delete therapy.every;
	}
	if (!isTherapy(therapy)) return dropped;
	if (daysChanged) {
		const used = therapyToText(therapy);
		notices.unshift({ kind: 'clamped', field: 'therapy', requested, used, ...therapyDays });
	}
	return { therapy, notices };
}

/**
 * Whether limited data are a course: what the schema asks, by the same tables. The first page reads links without loading
 * the schema; a test holds both to the same answer.
 */
export function isTherapy(data: Record<string, unknown>): data is Therapy {
	const { id, start, end } = data;
	const isWithin = (name: string, { min, max }: { min: number; max: number }) =>
		typeof data[name] === 'number' && data[name] >= min && data[name] <= max;
	return (
		Object.keys(data).every((key) => ['id', 'start', 'end', ...optionNames].includes(key)) &&
		typeof id === 'string' &&
		Object.hasOwn(agents, id) &&
		['start', 'end'].every((name) => isWithin(name, therapyDays)) &&
		(start as number) < (end as number) &&
		optionNames.every((name) => data[name] === undefined || isWithin(name, therapyOptions[name])) &&
		(data.every === undefined || !isDaily(id))
	);
}

const isDaily = (id: unknown): boolean =>
	typeof id === 'string' && Object.hasOwn(agents, id) && agents[id as Therapy['id']].every === undefined;

function limited(value: unknown, { min, max }: { min: number; max: number }): unknown {
	return typeof value === 'number' ? Math.min(max, Math.max(min, value)) : value;
}
