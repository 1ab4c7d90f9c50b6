// Anything → a valid scenario, and a notice for each thing that had to be changed. Links, files, messages and the
// command line all come in here as pairs of a field's name and its value.
import { equalParts } from './capacity.ts';
import { fieldNames, fields, mostTherapies, type FieldName, type NumberField } from './fields.ts';
import { defaultScenario } from './defaults.ts';
import type { Scenario } from './schema.ts';
import { brief, isObject } from './text.ts';
import { readTherapy } from './therapy.ts';

/** What happened to one field that could not be taken as it came. */
export interface Notice {
	kind: 'clamped' | 'defaulted' | 'dropped' | 'unknown' | 'version';
	/** The name as written, at most 60 characters. */
	field: string;
	/** The value as written, at most 60 characters. */
	requested: string;
	/** What is used instead. */
	used?: string;
	min?: number;
	max?: number;
}

export interface Reading {
	scenario: Scenario;
	notices: Notice[];
}

export type Pair = readonly [field: string, value: unknown];

/**
 * Fields in order; later ones win. `il10.capacity` sets the three parts alike, `therapy` adds a course.
 * @param reading what to start from; it is continued in place
 */
export function readPairs(
	pairs: Iterable<Pair>,
	reading: Reading = { scenario: defaultScenario(), notices: [] }
): Reading {
	for (const [field, value] of pairs) readField(reading, field, value);
	return reading;
}

/** A scenario as nested data, for example from a JSON file. */
export function readData(data: unknown): Reading {
	if (typeof data !== 'object' || data === null || Array.isArray(data)) {
		const reading = readPairs([]);
		reading.notices.push({ kind: 'defaulted', field: 'scenario', requested: brief(data) });
		return reading;
	}
	return readPairs(pairsOf(data as Record<string, unknown>));
}

function* pairsOf(data: Record<string, unknown>, path = ''): Generator<Pair> {
	for (const [key, value] of Object.entries(data)) {
		const name = path + key;
		if (name === 'version') continue;
		if (name === 'therapies' && Array.isArray(value)) {
			for (const therapy of value) yield ['therapy', therapy];
		} else if (path === '' && (name === 'il10' || name === 'trigger') && isObject(value)) {
			yield* pairsOf(value, `${name}.`);
		} else yield [name, value];
	}
}

function readField(reading: Reading, field: string, value: unknown): void {
	const { scenario, notices } = reading;
	if (field === 'therapy') return takeTherapy(reading, value);
	if (field === 'il10.capacity' || field === 'il10') {
		const capacity = readNumber(notices, field, value, fields['il10.erk']);
		if (capacity !== undefined) scenario.il10 = equalParts(capacity);
		return;
	}
	if (!isField(field)) {
		notices.push({ kind: 'unknown', field: brief(field), requested: brief(value) });
		return;
	}
	const description = fields[field];
	if (description.kind === 'choice') {
		const option = description.options.find((o) => o === value);
		if (option !== undefined) setField(scenario, field, option);
		else {
			const used = String(getField(scenario, field));
			notices.push({ kind: 'defaulted', field, requested: brief(value), used });
		}
		return;
	}
	const number = readNumber(notices, field, value, description);
	if (number !== undefined) setField(scenario, field, number);
}

function readNumber(
	notices: Notice[],
	field: string,
	value: unknown,
	{ min, max, fallback, whole }: Pick<NumberField, 'min' | 'max' | 'fallback' | 'whole'>
): number | undefined {
	const number = toNumber(value);
	if (Number.isNaN(number)) {
		notices.push({ kind: 'defaulted', field, requested: brief(value), used: String(fallback), min, max });
		return undefined;
	}
	const within = Math.min(max, Math.max(min, number));
	const used = whole ? Math.round(within) : within;
	if (used !== number) {
		notices.push({ kind: 'clamped', field, requested: brief(value), used: String(used), min, max });
	}
	return used;
}

function takeTherapy({ scenario, notices }: Reading, value: unknown): void {
	const read = readTherapy(value);
	if (!read.therapy || scenario.therapies.length >= mostTherapies) {
		notices.push({ kind: 'dropped', field: 'therapy', requested: brief(value) });
		return;
	}
	notices.push(...read.notices);
	scenario.therapies.push(read.therapy);
}

export function getField(scenario: Scenario, field: FieldName): number | string {
	const [outer, inner] = field.split('.');
	const value = scenario[outer as keyof Scenario];
	return (inner ? (value as Record<string, number>)[inner] : value) as number | string;
}

export function setField(scenario: Scenario, field: FieldName, value: number | string): void {
	const [outer, inner] = field.split('.');
	if (inner) (scenario[outer as keyof Scenario] as Record<string, unknown>)[inner] = value;
	else (scenario as Record<string, unknown>)[outer] = value;
}

function isField(name: string): name is FieldName {
	return (fieldNames as string[]).includes(name);
}

function toNumber(value: unknown): number {
	if (typeof value === 'number') return value;
	if (typeof value !== 'string' || !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value.trim())) return NaN;
	return Number(value);
}
