// What is told of a part in figures: its level, health, and the flows that belong to it, as text with units.
import { fixed, significant, type Language } from '#lib/i18n/index.ts';
import type { MoreMechanismMessages } from '#lib/i18n/mechanism/more/index.ts';
import type { FlowName, Flows } from './flows.ts';
import type { Level, LevelId } from './levels.ts';

type FlowUnit = keyof MoreMechanismMessages['unit']['flow'];

/** How each flow is told: in which unit, and what one of the model's units is in it. */
const told: Partial<Record<FlowName, readonly [FlowUnit, number]>> = {
	danger: ['share', 100],
	signal: ['share', 100],
	activation: ['hourly', 100],
	activationByTnf: ['hourly', 100],
	brakeTnf: ['share', 100],
	brakeIl6: ['share', 100],
	brakeIl1b: ['share', 100],
	brakeIl10: ['share', 100],
	tnfPge2: ['response', 100],
	pge2Tnf: ['share', 100],
	rankl: ['rest', 1],
	ranklTnf: ['rest', 1],
	ranklIl6: ['rest', 1],
	ranklIl1b: ['rest', 1],
	ranklPge2: ['rest', 1],
	brakeRankl: ['share', 100],
	osteoclastsMade: ['daily', 2400],
	osteoblastsMade: ['daily', 2400],
	resorption: ['daily', 2400],
	formation: ['daily', 2400],
	dangerMade: ['danger', 24],
	dangerLysis: ['danger', 24],
	dangerDebris: ['danger', 24],
	painPge2: ['points', 24],
	painIl1b: ['points', 24],
	painLysis: ['points', 24],
	crpMade: ['crp', 1],
	esrMade: ['esr', 1]
};

export interface Row {
	label: string;
	value: string;
	unit: string;
}

/** Two figures are enough; of what is smaller than a thousandth, nothing is. */
const figure = (value: number, language: Language): string =>
	value >= 0 && value < 0.001 ? '0' : significant(value, language);

/** Rows for flows; those that the run does not know are left out. */
export function flowRows(
	names: readonly FlowName[],
	flows: Flows,
	words: MoreMechanismMessages,
	language: Language
): Row[] {
	return names.flatMap((name) => {
		const value = flows[name];
		if (value === undefined || !Number.isFinite(value)) return [];
		const [unit, factor] = told[name] ?? ['concentration', 1];
		const label = words.flow[name as keyof typeof words.flow];
		return label ? [{ label, value: figure(value * factor, language), unit: words.unit.flow[unit] }] : [];
	});
}

/** Levels that the model counts as shares of one. */
const percents: readonly LevelId[] = ['nfkb', 'pge2', 'bone'];

/** Now and in health. @param unit another unit than the usual one, in experiments without a bone */
export function levelRows(
	id: LevelId,
	level: Level,
	words: MoreMechanismMessages,
	language: Language,
	unit: string = words.unit.level[id]
): Row[] {
	const factor = percents.includes(id) ? 100 : 1;
	const show = (value: number) => figure(value * factor, language);
	const rows = [{ label: words.now, value: show(level.now), unit }];
	if (Number.isFinite(level.healthy)) rows.push({ label: words.healthy, value: show(level.healthy), unit });
	if (id === 'il10' && level.comparable)
		rows.push({ label: words.need, value: fixed(level.ratio * 100, language, 0), unit: '%' });
	return rows;
}
