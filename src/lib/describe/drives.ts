// What drives a quantity now, in words and in figures: rows for a picture, and one sentence.
import { driveMessages, type DriveMessages } from '#lib/i18n/drives/index.ts';
import { fixed, significant, type Language } from '#lib/i18n/index.ts';
import { triggerDanger } from '#lib/model/experiments.ts';
import { clock, type Experiment } from '#lib/scenario/fields.ts';
import { daysPerMonth } from './when.ts';

export type DriveId = keyof DriveMessages['quantity'];
type BrakeId = keyof DriveMessages['brakes'];

/** The terms of a rate per hour (src/lib/analysis/terms.ts). */
export interface DriveBalance {
	id: DriveId;
	rate: number;
	terms: readonly { id: string; value: number }[];
	brakes: readonly { id: BrakeId; value: number }[];
}

/** gain, loss: what is; kept: what a brake keeps back or spares; added: the part of a gain that a brake adds. */
export type DriveKind = 'gain' | 'loss' | 'kept' | 'added' | 'net';

export interface DriveRow {
	/** Unlike any other of the same quantity, whatever the moment. */
	key: string;
	kind: DriveKind;
	/** The term or the brake. */
	id: string;
	name: string;
	/** The figure with its sign. */
	amount: string;
	/** Where its bar begins and ends, in the unit that is shown: the next one of its side begins where it ends. */
	from: number;
	end: number;
}

export interface DriveTold {
	id: DriveId;
	rows: DriveRow[];
	sentence: string;
	/** `pg/mL per hour` */
	unit: string;
}

type Per = keyof DriveMessages['per'];
const hours: Record<Per, number> = { hour: 1, day: 24, month: 24 * daysPerMonth };
const percent = 100;

/** How each quantity is told: in which unit, how many of it make one of the model's, and per what. */
const shown: Record<DriveId, { unit: keyof DriveMessages['unit']; times: number; per: Per }> = {
	tnf: { unit: 'cytokine', times: 1, per: 'hour' },
	il6: { unit: 'cytokine', times: 1, per: 'hour' },
	il1b: { unit: 'cytokine', times: 1, per: 'hour' },
	il10: { unit: 'cytokine', times: 1, per: 'hour' },
	mono: { unit: 'cells', times: percent, per: 'day' },
	pge2: { unit: 'response', times: percent, per: 'hour' },
	danger: { unit: 'trigger', times: percent / triggerDanger, per: 'day' },
	debris: { unit: 'bone', times: percent, per: 'month' },
	barrier: { unit: 'barrier', times: percent, per: 'day' },
	osteoclasts: { unit: 'rest', times: percent, per: 'day' },
	osteoblasts: { unit: 'rest', times: percent, per: 'day' },
	bone: { unit: 'bone', times: percent, per: 'month' },
	pain: { unit: 'points', times: 1, per: 'day' },
	endotoxin: { unit: 'endotoxin', times: 1, per: 'hour' },
	lps: { unit: 'lps', times: 1, per: 'hour' },
	crp: { unit: 'crp', times: 1, per: 'day' },
	esr: { unit: 'esr', times: 1, per: 'day' },
	fever: { unit: 'fever', times: 1, per: 'hour' }
};

/** Terms that take away, also where they turn round below rest. */
const takers = new Set(['cleared', 'calmed', 'harmed', 'lost', 'resorbed', 'fades', 'falls']);
/** Where brakes act on what takes away. */
export const losesUnderBrakes = new Set<DriveId>(['bone', 'barrier']);

/** A net change of less than this share of what happens is no change to speak of. */
const stillBelow = 0.01;
/** A term of less than this share is not worth a clause. */
const saidFrom = 0.02;
/** More than this many times what is made is told as so many times. */
const manyTimes = 5;
/** In the unit that is shown: below this, nothing happens. */
export const nothingBelow = 5e-4;

/** The factor from the unit of the model per hour to the unit that is shown, and that unit in words. */
export function driveUnit(id: DriveId, experiment: Experiment, language: Language) {
	const words = driveMessages[language];
	const { unit, times, per: usual } = shown[id];
	const per = clock[experiment] === 'h' ? 'hour' : usual;
	return { factor: times * hours[per], said: `${words.unit[unit]} ${words.per[per]}` };
}

interface Clause {
	said: (amount: string) => string;
	amount: string;
	/** Against everything that happens. */
	share: number;
}
/** Rows of one side in order, and what the sentence says of them. */
interface Side {
	rows: DriveRow[];
	clauses: Clause[];
}

export function drivesInWords(balance: DriveBalance, experiment: Experiment, language: Language): DriveTold {
	const words = driveMessages[language];
	const { id, terms, brakes } = balance;
	const { factor, said: unit } = driveUnit(id, experiment, language);
	const [gains, losses] = [1, -1].map((sign) =>
		terms.reduce((sum, { value }) => sum + Math.max(0, sign * value * factor), 0)
	);
	const largest = Math.max(gains, losses);
	const decimals = decimalsFor(largest);
	const figure = (value: number) => fixed(Math.abs(value), language, decimals);
	const kept = (value: number) =>
		fixed(Math.abs(value), language, Math.min(decimals, decimalsFor(Math.abs(value))));
	const signed = (value: number) => {
		const isZero = Number(Math.abs(value).toFixed(decimals)) === 0;
		return `${isZero ? '' : value < 0 ? '−' : '+'}${figure(value)}`;
	};

	const names: Readonly<Record<string, Said>> = words.terms[id];
	const sides = { gain: { rows: [], clauses: [] } as Side, loss: { rows: [], clauses: [] } as Side };
	for (const term of terms) {
		const kind = takers.has(term.id) ? 'loss' : 'gain';
		const { rows, clauses } = sides[kind];
		const value = term.value * factor;
		const from = rows.at(-1)?.end ?? 0;
		const [name, said] = names[term.id];
		rows.push({ key: term.id, kind, id: term.id, name, amount: signed(value), from, end: from + value });
		clauses.push({ said, amount: figure(value), share: Math.abs(value) / largest });
	}

	const spared = losesUnderBrakes.has(id);
	const { rows, clauses } = sides[spared ? 'loss' : 'gain'];
	const base = spared ? losses : gains;
	for (const brake of brakes) {
		const value = brake.value * factor;
		const more = spared ? -value : value;
		if (brake.id === 'drugs' && !(Math.abs(more) >= saidFrom * largest)) continue;
		const adds = more < 0;
		const [name, said] = adds ? words.added : spared ? words.spared : words.brakes[brake.id].kept;
		const many = more > manyTimes * base && base > nothingBelow;
		const times = significant(more / base, language, 2);
		const amount = many ? words.timesAsMuch(times) : kept(more);
		const from = rows.at(-1)?.end ?? 0;
		rows.push({
			key: `brake ${brake.id}`,
			kind: adds ? 'added' : 'kept',
			id: brake.id,
			name,
			amount,
			from,
			// What a brake adds lies within what there is; only drugs add, and they come last.
			end: from + value
		});
		const share = Math.abs(value) / largest;
		const manifold = spared ? words.sparedTimes : words.brakes[brake.id].times;
		clauses.push({ said: many ? () => manifold(times) : said, amount, share });
	}

	const net = balance.rate * factor;
	// A small difference of large figures is told finer than they are.
	const change = significant(Math.abs(net), language, 2);
	const way = Math.abs(net) < stillBelow * largest || net === 0 ? 'still' : net > 0 ? 'up' : 'down';
	const sum: DriveRow = {
		key: 'net',
		kind: 'net',
		id: 'net',
		name: words.sum[way],
		amount: way === 'still' ? signed(net) : `${net < 0 ? '−' : '+'}${change}`,
		from: 0,
		end: net
	};
	const { name, ...verbs } = words.quantity[id];
	const parts = [...sides.gain.clauses, ...sides.loss.clauses].filter(({ share }) => share >= saidFrom);
	// Where nothing moves, the first figure brings the unit.
	const told = parts.map(({ said, amount }, i) =>
		said(way === 'still' && i === 0 ? `${amount} ${unit}` : amount)
	);
	const head =
		way === 'still' ? `${name} ${verbs.still}` : words.moves(name, verbs[way], `${change} ${unit}`);
	const sentence = largest > nothingBelow ? `${head}: ${words.list(told)}.` : words.nothing(name);
	return { id, rows: [...sides.gain.rows, ...sides.loss.rows, sum], sentence, unit };
}

type Said = readonly [label: string, clause: (amount: string) => string];

/** So many decimals that the largest figure has three digits. */
function decimalsFor(largest: number): number {
	if (!(largest > 0)) return 0;
	return Math.min(4, Math.max(0, 2 - Math.floor(Math.log10(largest))));
}
