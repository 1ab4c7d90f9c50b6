// The run as CSV, with everything that is needed to make it again above it, each line of that behind a #.
import { catalogue } from '#lib/model/catalogue.ts';
import { parameterIndex, type ParameterName } from '#lib/model/generated/layout.ts';
import { fieldNames, fields } from '#lib/scenario/fields.ts';
import { getField } from '#lib/scenario/read.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { therapyToText } from '#lib/scenario/therapy.ts';
import { durationHours, questionOf } from '#lib/simulate/problem.ts';
import { evenTimes, run } from '#lib/simulate/run.ts';
import { hoursPerUnit, tableOf, tableToCsv, usualStep } from '#lib/simulate/table.ts';

export interface CsvHead {
	title: string;
	/** What the run comes to, in a sentence or two. */
	summary: string;
	link: string;
	version: string;
	/** As in ISO 8601: 2026-11-23. */
	date: string;
	/** That this is no advice; and under which licence it is. */
	notes: readonly string[];
}

/** Undefined when the run cannot be solved to its end. */
export function scenarioToCsv(scenario: Scenario, head: CsvHead): string | undefined {
	const step = usualStep(scenario) * hoursPerUnit(scenario);
	const result = run(scenario, { hours: evenTimes(durationHours(scenario), step), rtol: 1e-6 });
	if (result.failure) return undefined;
	const lines = [
		head.title,
		head.summary,
		`CNO Lab ${head.version}, ${head.date}`,
		head.link,
		...head.notes,
		'',
		'Scenario',
		...settingsOf(scenario),
		'',
		'Parameters of the model, as this run has them (name = value unit; grade; what it is)',
		...parametersOf(scenario)
	];
	return `${lines.map(comment).join('\n')}\n${tableToCsv(tableOf(result, scenario))}`;
}

/** One line, whatever is in the text. */
const comment = (text: string): string => `# ${text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')}`.trimEnd();

/** `name = value unit`, as the command line and links call them; courses of drugs as there, too. */
function settingsOf(scenario: Scenario): string[] {
	const usual = fieldNames.map((name) => {
		const field = fields[name];
		const unit = field.kind === 'number' && field.unit !== '1' ? ` ${field.unit}` : '';
		return `${name} = ${getField(scenario, name)}${unit}`.trimEnd();
	});
	return [...usual, ...scenario.therapies.map((therapy) => `therapy = ${therapyToText(therapy)}`)];
}

/** Values at the start of the run: grown to the body weight of the scenario. */
function parametersOf(scenario: Scenario): string[] {
	const { p } = questionOf(scenario);
	return catalogue.flatMap((entry) => {
		if (entry.kind !== 'parameter') return [];
		const value = Number(p[parameterIndex[entry.name as ParameterName]].toPrecision(7));
		return [`${entry.name} = ${value} ${entry.unit}; ${entry.grade}; ${entry.about}`];
	});
}
