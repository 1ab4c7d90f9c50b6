// The model without a page: `npm run -s cno -- run --experiment endotoxin --set il10.capacity=0.3 --csv`.
// Results go to stdout; anything wrong is one line on stderr and exit code 2.
import '../src/lib/simulate/further.ts';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evenTimes, run } from '../src/lib/simulate/run.ts';
import { durationHours } from '../src/lib/simulate/problem.ts';
import { hoursPerUnit, tableOf, tableToCsv, usualStep } from '../src/lib/simulate/table.ts';
import { fromQuery } from '../src/lib/scenario/link.ts';
import { readData, readPairs, type Notice, type Pair } from '../src/lib/scenario/read.ts';
import { fieldNames, therapyDays, therapyOptions } from '../src/lib/scenario/fields.ts';
import { therapyIds } from '../src/lib/model/modules/drugs/agents.ts';

const span = (option: keyof typeof therapyOptions) =>
	`${therapyOptions[option].min} to ${therapyOptions[option].max}`;

const usage = `Usage: npm run -s cno -- run [options] --csv

  --experiment NAME       dish (cultured monocytes), endotoxin (a person) or course (living with CNO; the default)
  --set FIELD=VALUE       repeatable; fields: il10.capacity, ${fieldNames.filter((f) => f !== 'experiment').join(', ')}
  --therapy ID:START-END  repeatable, in days; IDs: ${therapyIds.join(', ')}
                          after it, each optional: :x0.5 half the usual dose (${span('dose')}), :q14 every 14 days
                          (injections; ${span('every')}), :taper28 the dose falls over the last 28 days (${span('taper')})
  --scenario FILE         a scenario as JSON, or as the query of a link; options after it win
  --step STEP             hours (dish and endotoxin, 0.1) or days (course, 1) between rows
  --csv                   write CSV (the only format)

Educational model, not for clinical use.`;

class BadInput extends Error {}

try {
	main(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof BadInput)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}

function main(args: string[]): void {
	const { values, command } = read(args);
	if (values.help || command === 'help') return console.log(usage);
	if (command !== 'run')
		throw new BadInput(`Unknown command "${command ?? ''}"; the command is: run. See --help.`);

	const { scenario, notices } = scenarioFrom(values);
	if (notices.length > 0) throw new BadInput(notices.map(inWords).join(' '));

	const unit = hoursPerUnit(scenario);
	const step = stepFrom(values.step, usualStep(scenario));
	const result = run(scenario, { hours: evenTimes(durationHours(scenario), step * unit), rtol: 1e-6 });
	if (result.failure) {
		console.error(`The solver stopped at ${result.failure.atHours / unit}: ${result.failure.cause}.`);
		process.exitCode = 1;
		return;
	}
	process.stdout.write(tableToCsv(tableOf(result, scenario)));
}

function read(args: string[]) {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: {
				experiment: { type: 'string' },
				set: { type: 'string', multiple: true },
				therapy: { type: 'string', multiple: true },
				scenario: { type: 'string' },
				step: { type: 'string' },
				csv: { type: 'boolean' },
				help: { type: 'boolean' }
			}
		});
		if (positionals.length > 1) throw new BadInput(`Unexpected argument "${positionals[1]}". See --help.`);
		return { values, command: positionals[0] };
	} catch (error) {
		if (error instanceof BadInput) throw error;
		throw new BadInput(`${(error as Error).message.split('\n')[0].replace(/\.?$/, '.')} See --help.`);
	}
}

function scenarioFrom(values: {
	experiment?: string;
	set?: string[];
	therapy?: string[];
	scenario?: string;
}) {
	const pairs: Pair[] = [];
	if (values.experiment !== undefined) pairs.push(['experiment', values.experiment]);
	for (const text of values.set ?? []) {
		const split = text.indexOf('=');
		if (split < 1) throw new BadInput(`"--set ${text}" is not FIELD=VALUE.`);
		pairs.push([text.slice(0, split), text.slice(split + 1)]);
	}
	for (const text of values.therapy ?? []) pairs.push(['therapy', text]);
	if (values.scenario === undefined) return readPairs(pairs);
	return readPairs(pairs, fileScenario(values.scenario));
}

function fileScenario(path: string) {
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch {
		throw new BadInput(`Cannot read the scenario file "${path}".`);
	}
	if (!text.trimStart().startsWith('{')) return fromQuery(text.trim().replace(/^[^?]*\?/, ''));
	try {
		return readData(JSON.parse(text));
	} catch {
		throw new BadInput(`"${path}" is not valid JSON.`);
	}
}

function stepFrom(text: string | undefined, usual: number): number {
	if (text === undefined) return usual;
	const step = Number(text);
	if (!(step >= 0.001 && step <= 1000))
		throw new BadInput(`--step must lie between 0.001 and 1000, not "${text}".`);
	return step;
}

function inWords({ kind, field, requested, min, max }: Notice): string {
	if (kind === 'unknown') return `Unknown name "${field}".`;
	if (kind === 'version') return `Version ${requested} of a scenario is not known.`;
	if (field === 'therapy.every' && min === undefined)
		return `A drug that is taken daily has no interval (:q${requested}).`;
	if (field === 'therapy') {
		return `Bad therapy "${requested}": it is ID:START-END[:xDOSE][:qDAYS][:taperDAYS] with an ID of ${therapyIds.join(', ')} and days from ${therapyDays.min} to ${therapyDays.max}, the end after the start.`;
	}
	const range = min === undefined ? '' : ` (a number from ${min} to ${max})`;
	return `Bad value "${requested}" for ${field}${range}.`;
}
