// What came in as a message → a request of known shape and size, or why it is none. Nothing in it is ever run.
import { protocolName, protocolVersion, type ErrorCode, type MessageId, type Request } from './protocol.ts';
import type { StageChange } from './stage.ts';

/** Far more than a scenario with all its therapies takes. */
const mostCharacters = 8000;
const mostValues = 1000;
const deepest = 8;
const longestId = 100;

export type ReadRequest =
	{ request: Request; id?: MessageId } | { problem: ErrorCode; message: string; id?: MessageId };

class Refusal extends Error {
	constructor(
		readonly code: ErrorCode,
		message: string
	) {
		super(message);
	}
}

/** Nothing is returned for what is not ours, or is a report: two frames must not answer each other for ever. */
export function readRequest(data: unknown): ReadRequest | undefined {
	let id: MessageId | undefined;
	try {
		if (own(data, 'name') !== protocolName) return undefined;
		const type = own(data, 'type');
		if (isReport(type)) return undefined;
		id = readId(own(data, 'id'));
		if (own(data, 'version') !== protocolVersion) {
			throw new Refusal('version', `only version ${protocolVersion} is spoken here`);
		}
		return { request: readBody(type, data), id };
	} catch (error) {
		// Whatever else a strange object throws when it is looked at.
		const { code, message } =
			error instanceof Refusal ? error : new Refusal('malformed', 'the message cannot be read');
		return { problem: code, message, id };
	}
}

const reports: readonly unknown[] = ['ready', 'answer', 'error', 'state', 'height', 'key'];
const isReport = (type: unknown) => reports.includes(type);

function readBody(type: unknown, data: unknown): Request {
	switch (type) {
		case 'get':
		case 'play':
		case 'pause':
		case 'subscribe':
		case 'unsubscribe':
			return { type };
		case 'step': {
			const by = own(data, 'by');
			if (by !== 1 && by !== -1) throw new Refusal('malformed', 'by: 1 or -1');
			return { type, by };
		}
		case 'set':
			return { type, change: readChange(own(data, 'change')) };
		default:
			throw new Refusal('type', 'no such request');
	}
}

function readId(id: unknown): MessageId | undefined {
	if (id === undefined || (typeof id === 'number' && Number.isFinite(id))) return id;
	if (typeof id === 'string' && id.length <= longestId) return id;
	throw new Refusal('malformed', `id: a number, or a text of at most ${longestId} characters`);
}

/** Only what is known is taken over. Ranges are the business of whoever is changed: it tells what it took otherwise. */
function readChange(data: unknown): StageChange {
	if (typeof data !== 'object' || data === null) throw new Refusal('malformed', 'change: an object');
	const change: StageChange = {};
	for (const key of ['query', 'language', 'theme'] as const) {
		const value = own(data, key);
		if (value === undefined) continue;
		if (typeof value !== 'string') throw new Refusal('malformed', `${key}: a text`);
		change[key] = within(value);
	}
	for (const key of ['at', 'step'] as const) {
		const value = own(data, key);
		if (value === undefined) continue;
		if (typeof value !== 'number' || !Number.isFinite(value))
			throw new Refusal('malformed', `${key}: a number`);
		change[key] = value;
	}
	const scenario = own(data, 'scenario');
	if (scenario !== undefined) change.scenario = copy(scenario, { left: mostValues }, 0);
	return change;
}

/**
 * A copy as plain data, counted on the way: what refers to itself, or to the same thing again and again, is small as a
 * message and endless to whoever walks through it.
 */
function copy(value: unknown, count: { left: number }, depth: number): unknown {
	if (--count.left < 0 || depth > deepest) throw new Refusal('too-large', 'scenario: too large');
	if (typeof value === 'string') return within(value);
	if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
	const inner = (part: unknown) => copy(part, count, depth + 1);
	if (Array.isArray(value)) {
		// An array may be long and hold nothing.
		if (value.length > mostValues) throw new Refusal('too-large', 'scenario: too large');
		return Array.from(value, inner);
	}
	if (typeof value !== 'object') throw new Refusal('malformed', 'scenario: plain data');
	const keys = Object.keys(value);
	if (keys.length > mostValues) throw new Refusal('too-large', 'scenario: too large');
	// Every name becomes a property of its own: `__proto__` is then a name like any other, and an unknown one.
	return Object.fromEntries(keys.map((key) => [within(key), inner((value as Record<string, unknown>)[key])]));
}

function within(text: string): string {
	if (text.length > mostCharacters) throw new Refusal('too-large', `more than ${mostCharacters} characters`);
	return text;
}

/** A property of the object itself, never of its prototype. */
function own(data: unknown, key: string): unknown {
	const isThere = typeof data === 'object' && data !== null && Object.hasOwn(data, key);
	return isThere ? (data as Record<string, unknown>)[key] : undefined;
}
