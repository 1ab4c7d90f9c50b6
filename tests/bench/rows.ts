// What was found, as rows: every rung of every ladder, and each solver's time at the levels of accuracy, read between
// its rungs. `ratioToCvode` is our time over that of the fastest way of CVODE at the same achieved error.
import { levels, type Compared, type Ladder } from './compare.ts';
import { pairs } from './experiments.ts';
import { atLevel, type AtLevel } from './levels.ts';

interface Row {
	name: string;
	solver: string;
	rtol: number | null;
	/** Largest error of any state at any time, relative to that state's largest value; null: did not finish. */
	error: number | null;
	/** Milliseconds of the fastest solve; null: did not finish, or was left out. */
	ms: number | null;
	/** In our rows only; null where CVODE was not run, or did not reach this error. */
	ratioToCvode: number | null;
	steps?: number;
	/** The row is read between two rungs; `error` is a level of accuracy. */
	interpolated?: true;
	/** The fastest rung is more accurate than the level: its error and its time, which bounds that at the level. */
	bound?: AtLevel['bound'];
	leftOut?: string;
}

const isOurs = ({ solver }: Ladder) => solver === 'cno-lab';
const isNative = ({ solver }: Ladder) => solver.startsWith('cvode');

/** The fastest way of CVODE to this error, where its ladder spans the error. */
export function bestNative({ ladders }: Compared, error: number): AtLevel | undefined {
	return ladders
		.filter(isNative)
		.map(({ rungs }) => atLevel(rungs, error))
		.filter((at): at is AtLevel => at !== undefined && at.bound === undefined)
		.sort((a, b) => a.ms - b.ms)[0];
}

/** Our time over CVODE's at this error; undefined where either has none. */
export function ratioAt(compared: Compared, error: number): number | undefined {
	const our = atLevel(compared.ladders.find(isOurs)?.rungs ?? [], error);
	const native = bestNative(compared, error);
	return our && native && our.bound !== 'at least' ? our.ms / native.ms : undefined;
}

function rowsOf(compared: Compared): Row[] {
	const { name, ladders } = compared;
	return ladders.flatMap((ladder): Row[] => {
		const { solver, leftOut, failed } = ladder;
		const none = { error: null, ms: null, ratioToCvode: null };
		if (leftOut) return [{ name, solver, rtol: null, ...none, leftOut }];
		const rungs = ladder.rungs.map(({ rtol, error, ms, steps }): Row => {
			const native = isOurs(ladder) ? bestNative(compared, error) : undefined;
			return { name, solver, rtol, error, ms, ratioToCvode: native ? ms / native.ms : null, steps };
		});
		const atLevels = levels.flatMap((level): Row[] => {
			const at = atLevel(ladder.rungs, level);
			if (!at || at.bound === 'at least') return [];
			const ratioToCvode = isOurs(ladder) ? (ratioAt(compared, level) ?? null) : null;
			return [{ name, solver, ...at, ratioToCvode, interpolated: true }];
		});
		return [...rungs, ...failed.map((rtol) => ({ name, solver, rtol, ...none })), ...atLevels];
	});
}

/** What eight sites take over what one takes, at equal tolerance. */
export interface CostOfSites {
	name: string;
	rtol: number;
	ratio: number;
}

export function costOfSites(found: readonly Compared[]): CostOfSites[] {
	const rungsOf = (name: string) =>
		found.find((compared) => compared.name === name)?.ladders.find(isOurs)?.rungs ?? [];
	return pairs.flatMap(({ one, eight }) =>
		[1e-4, 1e-5, 1e-6].flatMap((rtol) => {
			const [few, many] = [one, eight].map(({ name }) => rungsOf(name).find((rung) => rung.rtol === rtol));
			return few && many ? [{ name: eight.name, rtol, ratio: many.ms / few.ms }] : [];
		})
	);
}

/** `cases`: all rows; `eightToOne`: what seven more sites cost us; `gaps`: how far our finest is from CVODE's finest. */
export function jsonOf(found: readonly Compared[]): string {
	const gaps = found.map(({ name, gap }) => ({ name, gap: gap ?? null }));
	return JSON.stringify({ cases: found.flatMap(rowsOf), eightToOne: costOfSites(found), gaps });
}
