// How the absolute tolerance of each state should be chosen: a share of the relative one times the state's scale, against
// the one number for all states; steps of Rodas5P at equal error over courses in every regime.
import type { Scenario } from '#lib/scenario/schema.ts';
import type { System } from '#lib/simulate/compose.ts';
import { contenders } from './methods/contenders.ts';
import { tableOf } from './markdown.ts';
import { errorOf, runOnce } from './race.ts';
import { modelRace, threeDrugs, type Race } from './subjects.ts';

const shares = [1e-4, 1e-3, 1e-2, 3e-2, 0.1, 0.3, 1];
const tolerances = Array.from({ length: 9 }, (_, i) => 10 ** (-3 - i / 3));
/** A state that does not move in a flare is taken to be of this size. */
const leastScale = 1e-6;

const [rodas5p] = contenders;

function stepsAndError(race: Race, rtol: number, atol: number | Float64Array, exact: Float64Array[]) {
	const method = rodas5p.make(race.subject, { rtol, atol });
	const { rows, statistics } = runOnce(race, method, rtol, atol);
	return { steps: statistics.accepted + statistics.rejected, error: errorOf(rows, exact) };
}

function exactOf(race: Race): Float64Array[] {
	const tolerances = { rtol: 1e-10, atol: 1e-13 };
	return runOnce(race, rodas5p.make(race.subject, tolerances), tolerances.rtol, tolerances.atol).rows;
}

const statesOf = ({ subject }: Race) => (subject.system as System).states;
/** `site2_tnf` → `tnf` at a bone; blood and drugs keep their names. */
const kindOf = (state: string) => state.replace(/^site\d*_/, 'site_');

/** The largest value of every state in a typical untreated flare. */
function scales(): Map<string, number> {
	const flare = modelRace('', '', 0.45, {});
	const rows = exactOf(flare);
	return new Map(
		statesOf(flare).map((state, j) => [kindOf(state), Math.max(...rows.map((row) => Math.abs(row[j])))])
	);
}

/** Rows: how the absolute tolerance is chosen. Columns: steps at equal error, and the worst error over rtol. */
export function toleranceTable(): string {
	const typical = scales();
	const drugs: Partial<Scenario> = { therapies: threeDrugs };
	const races = [0.3, 0.45, 0.55, 0.8].flatMap((capacity) => [
		modelRace('', '', capacity, {}),
		modelRace('', '', capacity, drugs),
		modelRace('', '', capacity, { sites: 2 })
	]);
	const cases = races.map((race) => {
		const exact = exactOf(race);
		const scale = statesOf(race).map((state, j) => {
			const own = Math.max(...exact.map((row) => Math.abs(row[j])));
			const inFlare = typical.get(kindOf(state)) ?? 0;
			// A drug has no size in an untreated flare: its own in this course.
			return Math.max(inFlare > leastScale ? inFlare : own, leastScale);
		});
		return { race, exact, scale };
	});
	const choices = [undefined, ...shares];
	const measured = choices.map((share) =>
		cases.map(({ race, exact, scale }) =>
			tolerances.map((rtol) => {
				const atol =
					share === undefined ? rtol * 0.01 : Float64Array.from(scale, (size) => rtol * share * size);
				return { rtol, ...stepsAndError(race, rtol, atol, exact) };
			})
		)
	);
	const rows = choices.map((share, i) => {
		const all = measured[i].flat();
		const worst = (rtol: number) =>
			Math.max(...all.filter((one) => one.rtol === rtol).map((one) => one.error / one.rtol));
		const ratio = (pick: (index: number) => boolean) =>
			Math.exp(
				mean(measured[i].flatMap((course, c) => (pick(c) ? [effort(course) - effort(measured[0][c])] : [])))
			);
		return [
			share === undefined ? '0.01 · rtol for all' : `${share} · rtol · scale`,
			...[(c: number) => c % 3 === 0, (c: number) => c % 3 === 1, (c: number) => c % 3 === 2, () => true].map(
				(pick) => ratio(pick).toFixed(2)
			),
			...[tolerances[0], tolerances[3], tolerances[6]].map((rtol) => worst(rtol).toFixed(1))
		];
	});
	const head = ['absolute tolerance', 'untreated', 'three drugs', 'two bones', 'all'];
	return tableOf([...head, ...[1e-3, 1e-4, 1e-5].map((r) => `error ÷ rtol at ${r.toExponential(0)}`)], rows);
}

/**
 * Logarithm of the steps that a run would need for a given error, were its error to go with the fifth power of the step,
 * in the mean over the tolerances: single runs scatter, because errors of timing come with either sign.
 */
const effort = (course: readonly { steps: number; error: number }[]) =>
	mean(course.map(({ steps, error }) => Math.log(steps) + Math.log(error) / 5));

const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
