// Scenarios as a JSON file: written with names, read leniently. A file may come from anyone, so it is weighed, measured
// and searched for depth before anything in it is taken; whatever it holds, reading never throws.
import { readData, type Notice } from './read.ts';
import type { Scenario } from './schema.ts';
import { isObject } from './text.ts';

/** Raised when the meaning of a file changes. */
export const fileVersion = 1;
const format = 'cno-lab-scenarios';

/** Characters; a scenario with every drug has some three thousand. */
export const largestFile = 1_000_000;
/** Objects within objects; a file has four. */
const deepest = 16;
export const mostScenarios = 200;
export const longestName = 80;

export interface NamedScenario {
	name: string;
	/** When it was saved, as the date and time of ISO 8601. */
	saved: string;
	scenario: Scenario;
}

/** What was wrong with a whole file. */
export type FileProblem = 'too-large' | 'not-json' | 'too-deep' | 'empty' | 'newer' | 'cut';

export interface FileReading {
	scenarios: NamedScenario[];
	problems: FileProblem[];
	/** About single fields, as for links. */
	notices: Notice[];
}

export function scenariosToFile(scenarios: readonly NamedScenario[]): string {
	return `${JSON.stringify({ format, version: fileVersion, scenarios }, null, '\t')}\n`;
}

/** One scenario alone, as the command line reads it, too. */
export function scenarioToFile(scenario: Scenario): string {
	return `${JSON.stringify({ version: fileVersion, ...scenario }, null, '\t')}\n`;
}

/**
 * Reads a file of scenarios, a list of them, or one alone.
 * @param usual the name of one that has none
 */
export function scenariosFromFile(text: string, usual: string): FileReading {
	if (text.length > largestFile) return nothing('too-large');
	let data: unknown;
	try {
		data = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return nothing('not-json');
	}
	if (isDeeper(data, deepest)) return nothing('too-deep');
	const found = entriesOf(data);
	const reading: FileReading = { scenarios: [], problems: [], notices: [] };
	if (isObject(data) && typeof data.version === 'number' && data.version > fileVersion) {
		reading.problems.push('newer');
	}
	if (found.length > mostScenarios) reading.problems.push('cut');
	for (const entry of found.slice(0, mostScenarios)) {
		const { scenario, notices } = readData(entry.scenario);
		reading.notices.push(...notices);
		reading.scenarios.push({
			name: nameFrom(entry.name) || usual,
			saved: dateFrom(entry.saved),
			scenario
		});
	}
	if (reading.scenarios.length === 0) reading.problems.push('empty');
	return reading;
}

const nothing = (problem: FileProblem): FileReading => ({ scenarios: [], problems: [problem], notices: [] });

function entriesOf(data: unknown): Record<string, unknown>[] {
	const list = isObject(data) && Array.isArray(data.scenarios) ? data.scenarios : data;
	if (!Array.isArray(list)) return isScenarioLike(list) ? [{ scenario: list }] : [];
	return list.filter(isObject).flatMap((entry) => {
		if (isObject(entry.scenario)) return [entry];
		return isScenarioLike(entry) ? [{ scenario: entry }] : [];
	});
}

/** Any of its fields will do: what is missing is at its default. */
const isScenarioLike = (data: unknown): data is Record<string, unknown> =>
	isObject(data) && ['experiment', 'il10', 'trigger', 'therapies'].some((key) => Object.hasOwn(data, key));

/** One line, without what cannot be seen or would turn the writing round. */
export function nameFrom(value: unknown): string {
	if (typeof value !== 'string') return '';
	const visible = value
		.slice(0, 10 * longestName)
		.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	return [...visible].slice(0, longestName).join('').trim();
}

/** A name that nobody has: the second of the same becomes `Mild (2)`. */
export function freeName(name: string, taken: readonly string[]): string {
	const wanted = nameFrom(name) || '?';
	let free = wanted;
	for (let n = 2; taken.includes(free); n++) free = `${wanted} (${n})`;
	return free;
}

/** @param time milliseconds since 1970 */
export const timeInFile = (time: number): string => new Date(time).toISOString();

function dateFrom(value: unknown): string {
	const time = typeof value === 'string' && value.length < 40 ? Date.parse(value) : NaN;
	return Number.isFinite(time) ? new Date(time).toISOString() : '';
}

/** Looked through layer by layer: a recursion would itself fail on what it looks for. */
function isDeeper(data: unknown, most: number): boolean {
	let layer: unknown[] = [data];
	for (let depth = 0; layer.length > 0; depth++) {
		if (depth > most) return true;
		layer = layer.flatMap((value) =>
			typeof value === 'object' && value !== null
				? Object.values(value).filter((inner) => typeof inner === 'object' && inner !== null)
				: []
		);
	}
	return false;
}
