// How well the model follows the men: peak time and R² for each cytokine that was measured.
import { fixed, messages, type Language } from '#lib/i18n/index.ts';
import type { MeasuredCytokine, Protocol } from '#lib/model/generated/endotoxin-data.ts';
import { men } from '#lib/model/men.ts';
import { capacityOf } from '#lib/scenario/capacity.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { peakOf, rSquared, valueAt } from '#lib/simulate/measures.ts';
import type { Run } from '#lib/simulate/run.ts';

const measured: readonly MeasuredCytokine[] = ['tnf', 'il6', 'il10'];

/** The protocol that a scenario repeats exactly, else undefined. */
export function repeatedProtocol(scenario: Scenario): Protocol | undefined {
	// The men are asked for last: they come without notice, and who waits for a change must have read what changes.
	if (scenario.experiment !== 'endotoxin' || scenario.dose_ng_kg !== 2 || !men) return undefined;
	if (scenario.route === 'bolus') return men.bolus;
	return scenario.infusion_h === 4 ? men.infusion : undefined;
}

/** Coefficient of determination of a run against the means of a protocol. */
function fitOf(run: Run, protocol: Protocol, id: MeasuredCytokine): number {
	const model = protocol.hours.map((t) => valueAt(run.hours, run.columns[id], t));
	return rSquared(protocol[id].mean, model);
}

/** Lines for the picture; none unless the run is one that the men went through themselves. */
export function fitNotes(
	scenario: Scenario,
	run: Run,
	language: Language
): Partial<Record<MeasuredCytokine, string[]>> {
	const protocol = repeatedProtocol(scenario);
	if (!protocol || capacityOf(scenario.il10) < 0.995 || scenario.therapies.length > 0) return {};
	const last = protocol.hours[protocol.hours.length - 1];
	if (run.hours[run.hours.length - 1] < last) return {};
	const { lane } = messages[language];
	return Object.fromEntries(
		measured.map((id) => [
			id,
			[
				lane.peaksAt(fixed(peakOf(run.hours, run.columns[id]).hours, language, 1)),
				lane.fit(fixed(fitOf(run, protocol, id), language, 2))
			]
		])
	);
}
