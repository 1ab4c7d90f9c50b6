// Whatever comes in as a message is a request of known shape, refused with a code, or nothing of ours; nothing throws.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { errorCodes, isHandedKey, type Request } from '#lib/embed/protocol.ts';
import { readRequest } from '#lib/embed/read-request.ts';

const message = (body: object, version: unknown = 1) => ({ name: 'cno-lab', version, ...body });
const problem = (body: object, version?: unknown) => {
	const read = readRequest(message(body, version));
	return read && 'problem' in read ? read.problem : read;
};

test('each request is read, and what does not belong to it is left behind', () => {
	for (const type of ['get', 'play', 'pause', 'subscribe', 'unsubscribe'] as const)
		expect(readRequest(message({ type, id: 'a', change: 1 }))).toEqual({ request: { type }, id: 'a' });
	expect(readRequest(message({ type: 'step', by: 1 }))).toMatchObject({ request: { by: 1 } });
	expect(readRequest(message({ type: 'step', by: -1, id: 0 }))).toMatchObject({ request: { by: -1 }, id: 0 });
	const change = {
		query: 'il10=0.45',
		at: 12,
		step: 3,
		language: 'de',
		theme: 'dark',
		scenario: { sites: 4 }
	};
	expect(readRequest(message({ type: 'set', change: { ...change, more: 1 } }))).toEqual({
		request: { type: 'set', change },
		id: undefined
	});
});

test('what is not ours, and what is a report, is met with silence', () => {
	for (const data of [undefined, null, 1, 'slide:start', [], {}, { name: 'other', version: 1, type: 'get' }])
		expect(readRequest(data)).toBeUndefined();
	for (const type of ['ready', 'answer', 'error', 'state', 'height', 'key'])
		expect(readRequest(message({ type }))).toBeUndefined();
	// Only what the message says itself counts.
	expect(readRequest(Object.create(message({ type: 'get' })))).toBeUndefined();
});

test('other versions, unknown requests and properties of the wrong kind are refused by name, under their id', () => {
	for (const version of [0, 2, '1', {}, null]) expect(problem({ type: 'get' }, version)).toBe('version');
	for (const type of [undefined, 'eval', '__proto__', 'toString', {}]) expect(problem({ type })).toBe('type');
	for (const by of [0, 2, '1', NaN, null, {}, undefined])
		expect(problem({ type: 'step', by })).toBe('malformed');
	for (const id of [{}, [], null, true, NaN, 'x'.repeat(101)])
		expect(problem({ type: 'get', id })).toBe('malformed');
	for (const change of [undefined, null, 'il10=1', 5])
		expect(problem({ type: 'set', change })).toBe('malformed');
	for (const change of [{ query: 5 }, { at: '3' }, { at: NaN }, { step: Infinity }, { theme: {} }])
		expect(problem({ type: 'set', change })).toBe('malformed');
	expect(readRequest(message({ type: 'nothing', id: 7 }))).toMatchObject({ problem: 'type', id: 7 });
});

test('what is too large, too deep or endless is refused before it is walked through', () => {
	const scenario = (data: unknown) => problem({ type: 'set', change: { scenario: data } });
	const round: Record<string, unknown> = {};
	round.self = round;
	// Sixty arrays as a message, and more values than there are atoms to whoever unfolds them.
	let folded: unknown = 1;
	for (let i = 0; i < 60; i++) folded = Array(10).fill(folded);
	// No deeper than allowed, no array longer: only their number tells.
	const many = Array(30).fill(Array(30).fill(Array(30).fill(1)));
	const wide = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`k${i}`, 1]));
	for (const data of [
		round,
		folded,
		many,
		wide,
		Array(1e9),
		{ id: 'x'.repeat(8001) },
		{ ['k'.repeat(8001)]: 1 }
	])
		expect(scenario(data)).toBe('too-large');
	expect(problem({ type: 'set', change: { query: 'x'.repeat(8001) } })).toBe('too-large');
	for (const data of [() => 1, Symbol('x'), 1n, { sites: () => 1 }]) expect(scenario(data)).toBe('malformed');
});

test('names of prototypes are names like any other, and objects that fight back are refused', () => {
	const hostile = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}');
	const read = readRequest(message({ type: 'set', change: { scenario: hostile } }));
	const { scenario } = (read as { request: { change: { scenario: object } } }).request.change;
	expect(Object.getPrototypeOf(scenario)).toBe(Object.prototype);
	expect(Object.keys(scenario)).toEqual(['__proto__', 'constructor']);
	expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	const traps = new Proxy(message({ type: 'get' }), {
		getOwnPropertyDescriptor: () => {
			throw new Error('no');
		}
	});
	expect(readRequest(traps)).toMatchObject({ problem: 'malformed' });
	const late = {
		type: 'set',
		change: {
			scenario: {
				get sites() {
					throw new Error('no');
				}
			}
		}
	};
	expect(problem(late)).toBe('malformed');
});

const anything = fc.anything({
	withBigInt: true,
	withMap: true,
	withNullPrototype: true,
	withTypedArray: true
});
const requests = fc.constantFrom<Request['type']>(
	'get',
	'set',
	'play',
	'pause',
	'step',
	'subscribe',
	'unsubscribe'
);

test('anything at all: a request, a code, or silence', () => {
	const nearly = fc.record(
		{
			name: fc.constant('cno-lab'),
			version: fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, anything),
			type: fc.oneof({ weight: 5, arbitrary: requests }, anything),
			id: fc.oneof(fc.integer(), fc.string(), anything),
			by: anything,
			change: fc.oneof(
				fc.record(
					{ query: anything, scenario: anything, at: anything, step: anything },
					{ requiredKeys: [] }
				),
				anything
			)
		},
		{ requiredKeys: ['name'] }
	);
	fc.assert(
		fc.property(fc.oneof({ weight: 4, arbitrary: nearly }, { weight: 1, arbitrary: anything }), (data) => {
			const read = readRequest(data);
			if (!read) return;
			if ('problem' in read) expect(errorCodes).toContain(read.problem);
			// What is passed on can be sent, and holds nothing that runs.
			else expect(structuredClone(read)).toEqual(read);
		}),
		{ numRuns: 2000 }
	);
});

test('only keys that turn pages are handed out', () => {
	expect(['ArrowLeft', ' ', 'Escape', 'PageDown'].every(isHandedKey)).toBe(true);
	expect(['a', 'Tab', 'Enter', 'F5', '__proto__', ''].some(isHandedKey)).toBe(false);
});
