// M7 to M10: what each therapy does to a course by acting at its own target.
import { therapyIds, type TherapyId } from '#lib/model/modules/drugs/agents.ts';
import { areaAbove } from '#lib/simulate/measures.ts';
import { endotoxin } from '../blood.ts';
import { atLeast, atMost, between, check } from '../check.ts';
import type { Scan } from '../courses.ts';
import {
	dayInFlare,
	drugEffect,
	drugFigures,
	untreatedCourse,
	type DrugFigures,
	type Effect
} from '../drugs.ts';
import type { Runner } from '../model.ts';
import { standing } from '../therapies.ts';
import type { Check, Place, Steps, Value } from '../types.ts';

/** Days of a drug at which its effect is tabulated. */
export const effectDays = [1, 3, 7, 14, 28, 56, 84] as const;

export interface DrugReport {
	/** One entry per capacity; each lists every therapy. */
	capacities: { capacity: number; figures: DrugFigures[]; effects: { id: TherapyId; share: Effect }[] }[];
	checks: Check[];
}

export function* drugs(run: Runner, { recurrent, chronic }: Scan): Steps<DrugReport> {
	const capacities: DrugReport['capacities'] = [];
	const relapses: Value[] = [];
	for (const capacity of [recurrent, chronic]) {
		const untreated = untreatedCourse(capacity, run);
		const start = dayInFlare(untreated);
		yield;
		const figures: DrugFigures[] = [];
		const effects: { id: TherapyId; share: Effect }[] = [];
		for (const id of therapyIds) {
			figures.push(drugFigures(capacity, id, 365, run, untreated));
			yield;
			effects.push({ id, share: drugEffect(capacity, id, run, start, untreated) });
			yield;
		}
		capacities.push({ capacity, figures, effects });
		const { relapseDays } = drugFigures(capacity, standing.steroid, 90, run, untreated);
		relapses.push(atMost(365, relapseDays, { capacity, therapy: standing.steroid }));
		yield;
	}
	return { capacities, checks: checksOf(capacities, relapses, steroidBeforeEndotoxin(run)) };
}

/** Areas above rest in blood, with a steroid from the day before on, against without. */
function steroidBeforeEndotoxin(run: Runner): Value[] {
	const therapies = [{ id: standing.steroid, start: -1, end: 1 }];
	const [plain, calmed] = [endotoxin({}, run), endotoxin({ therapies }, run)];
	const ratio = (name: 'tnf' | 'il6' | 'il10') => {
		const area = ({ hours, columns }: typeof plain) => areaAbove(hours, columns[name], columns[name][0]);
		return area(calmed) / area(plain);
	};
	return [
		atMost(0.95, ratio('tnf'), { quantity: 'tnf' }),
		atMost(0.95, ratio('il6'), { quantity: 'il6' }),
		atLeast(1.01, ratio('il10'), { quantity: 'il10' })
	];
}

function checksOf(
	capacities: DrugReport['capacities'],
	relapses: readonly Value[],
	blood: readonly Value[]
): Check[] {
	const head = { must: true, unit: 'ratio', decimals: 2 } as const;
	/** One value per capacity and day. */
	const shares = (
		id: (typeof standing)[keyof typeof standing],
		name: Parameters<Effect>[0],
		days: readonly number[],
		judge: (value: number, at: Place) => Value
	) =>
		capacities.flatMap(({ capacity, effects }) => {
			const { share } = effects.find((effect) => effect.id === id)!;
			return days.map((d) => judge(share(name, d), { capacity, quantity: name, days: d, therapy: id }));
		});
	const upTo = (high: number) => (value: number, at: Place) => atMost(high, value, at);
	const from = (low: number) => (value: number, at: Place) => atLeast(low, value, at);
	const inside = (low: number, high: number) => (value: number, at: Place) => between(low, high, value, at);
	const { nsaid, steroid, bisphosphonate, tnfInhibitor, methotrexate, sulfasalazine } = standing;
	return [
		check({ ...head, id: 'M7', aspect: 'nsaid-pain' }, shares(nsaid, 'pain', [7], upTo(0.8))),
		check({ ...head, id: 'M7', aspect: 'nsaid-tnf' }, shares(nsaid, 'tnf', [1, 7, 28], from(1))),
		check(
			{ ...head, id: 'M7', aspect: 'nsaid-lesion' },
			shares(nsaid, 'osteoclasts', [7, 28], inside(0.85, 1.15))
		),
		check({ ...head, id: 'M8', aspect: 'steroid-lesion' }, [
			...shares(steroid, 'tnf', [1], upTo(0.95)),
			...shares(steroid, 'il6', [1], upTo(0.95)),
			...shares(steroid, 'il10', [1], from(1.01))
		]),
		check({ ...head, id: 'M8', aspect: 'steroid-blood', must: false }, blood, 'steroid-blood'),
		check(
			{ ...head, id: 'M8', aspect: 'steroid-relapse', must: false, unit: 'd', decimals: 0 },
			relapses,
			'one-phase'
		),
		check(
			{ ...head, id: 'M9', aspect: 'bisphosphonate-resorption' },
			shares(bisphosphonate, 'resorbing', [14], inside(0.2, 0.4))
		),
		check(
			{ ...head, id: 'M9', aspect: 'bisphosphonate-pain', must: false },
			shares(bisphosphonate, 'pain', [14], upTo(0.8))
		),
		check(
			{ ...head, id: 'M9', aspect: 'bisphosphonate-tnf', must: false },
			shares(bisphosphonate, 'tnf', [3, 7], inside(0.8, 1.2)),
			'danger-fades'
		),
		check(
			{ ...head, id: 'M10', aspect: 'fast-onset', must: false },
			shares(tnfInhibitor, 'tnf', [7], upTo(0.5))
		),
		check({ ...head, id: 'M10', aspect: 'slow-onset-early', must: false }, [
			...shares(methotrexate, 'tnf', [7], from(0.8)),
			...shares(sulfasalazine, 'tnf', [7], from(0.8))
		]),
		check(
			{ ...head, id: 'M10', aspect: 'slow-onset-late', must: false },
			[...shares(methotrexate, 'tnf', [84], upTo(0.8)), ...shares(sulfasalazine, 'tnf', [84], upTo(0.8))],
			'flare-over'
		)
	];
}
