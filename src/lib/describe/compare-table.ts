// The table of compared runs: a row for each figure, a column for each run, each with how it differs from one of them.
import { commonEnd, measureIds, measuresOf, type MeasureId } from '#lib/analysis/compare.ts';
import { differencesBetween, telling } from '#lib/analysis/differences.ts';
import { compareMessages } from '#lib/i18n/compare/index.ts';
import type { Language } from '#lib/i18n/index.ts';
import type { Run } from '#lib/simulate/run.ts';
import { differenceInWords, figureInWords, unitInWords } from './figure.ts';

export interface ComparedRun {
	id: string;
	run: Run;
}

export interface Cell {
	/** Of which run. */
	id: string;
	/** The figure, without its unit; a dash where the run has none. */
	value: string;
	/** How it differs from the reference; none in the column of the reference itself. */
	difference?: string;
	/** One of the largest differences of its run. */
	isLarge: boolean;
}

export interface Row {
	id: MeasureId;
	name: string;
	unit: string;
	cells: Cell[];
}

/**
 * Rows of the figures that any of the runs has, all until the hour that every run reaches.
 * @param reference id of the run that the others are compared with
 */
export function compareTable(
	runs: readonly ComparedRun[],
	reference: string,
	language: Language
): { rows: Row[]; end: number; isCut: boolean } {
	const all = runs.map(({ run }) => run);
	const end = commonEnd(all);
	const isCut = Math.max(...all.map(({ hours }) => hours.at(-1) ?? 0)) > end * 1.001;
	const columns = runs.map(({ id, run }) => ({
		id,
		experiment: run.experiment,
		figures: measuresOf(run, end)
	}));
	const base = columns.find(({ id }) => id === reference);
	const compared = columns.map(({ id, experiment, figures }) => {
		const differences = base && base.id !== id ? differencesBetween(figures, base.figures) : [];
		const large = new Set(telling(differences, experiment).changed.map((d) => d.id));
		return { id, experiment, figures, differences, large };
	});
	const { measure } = compareMessages[language];
	const rows = measureIds
		.filter((id) => columns.some(({ figures }) => figures[id] !== undefined))
		.map((id): Row => {
			const cells = compared.map(({ id: run, experiment, figures, differences, large }): Cell => {
				const value = figures[id];
				const difference = differences.find((d) => d.id === id);
				return {
					id: run,
					value: value === undefined ? '–' : figureInWords(id, value, experiment, language),
					difference: difference && differenceInWords(difference, experiment, language),
					isLarge: large.has(id)
				};
			});
			return { id, name: measure[id], unit: unitInWords(id, columns[0].experiment, language), cells };
		});
	return { rows, end, isCut };
}
