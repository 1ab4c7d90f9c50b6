// What each node of the mechanism stands at: its level at a time, the healthy one, and the ratio that its disc shows.
import { brakeShareAt, valueAt } from '#lib/simulate/measures.ts';
import type { Quantity, Run } from '#lib/simulate/run.ts';
import { ratioTo } from './widths.ts';

/** Nodes with a level of their own. */
export const levelIds = [
	'danger',
	'nfkb',
	'tnf',
	'il6',
	'il1b',
	'il10',
	'pge2',
	'rankl',
	'osteoclasts',
	'osteoblasts',
	'bone',
	'pain',
	'crp'
] as const;
export type LevelId = (typeof levelIds)[number];

/**
 * The curve behind a node (the first that the run has), and the smallest level worth comparing with, in the unit of
 * the curve: healthy people have none at all of some things for most of the time.
 */
const sources: Record<LevelId, { columns: readonly Quantity[]; least: number }> = {
	danger: { columns: ['danger', 'barrier', 'lps', 'endotoxin'], least: 0.05 },
	nfkb: { columns: ['monocytes'], least: 0.001 },
	tnf: { columns: ['tnf'], least: 1 },
	il6: { columns: ['il6'], least: 0.3 },
	il1b: { columns: ['il1b'], least: 1 },
	il10: { columns: ['il10'], least: 0.5 },
	pge2: { columns: ['pge2'], least: 0.1 },
	rankl: { columns: ['rankl'], least: 0.1 },
	osteoclasts: { columns: ['osteoclasts'], least: 0.1 },
	osteoblasts: { columns: ['osteoblasts'], least: 0.1 },
	bone: { columns: ['bone'], least: 0.01 },
	pain: { columns: ['pain'], least: 0.1 },
	crp: { columns: ['crp'], least: 0.1 }
};

export interface Level {
	/** In the unit of the curve. */
	now: number;
	healthy: number;
	ratio: number;
	/** Whether healthy is enough to compare with; else the ratio is against the smallest that would be. */
	comparable: boolean;
}

/** Levels by node; a node that the experiment has not got is absent. */
export type Levels = Partial<Record<LevelId, Level>>;

/** @param hours the time that is looked at */
export function levelsAt(run: Run, healthy: Run, hours: number): Levels {
	const levels: Levels = {};
	for (const id of levelIds) {
		const { columns, least } = sources[id];
		const name = columns.find((column) => run.columns[column]);
		if (!name) continue;
		const now = valueAt(run.hours, run.columns[name]!, hours);
		const twin = healthy.columns[name];
		const usual = twin ? valueAt(healthy.hours, twin, hours) : NaN;
		levels[id] = { now, healthy: usual, ratio: ratioTo(now, usual, least), comparable: usual >= least };
	}
	// Not against health, but against what healthy cells would make of the same danger.
	const { il10 } = levels;
	const share = il10 && run.columns.il10Need ? brakeShareAt(run, hours) : undefined;
	if (il10) Object.assign(il10, { ratio: share ?? 1, comparable: share !== undefined });
	return levels;
}
