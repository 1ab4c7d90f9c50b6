// The human data as the pages use them: CSV files of static/data → one typed module.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { banner } from './banner.ts';

const folder = join(import.meta.dirname, '../../static/data');
const cytokines = { tnf: 'TNF', il6: 'IL6', il10: 'IL10' };

type Row = Record<string, number>;

function rows(file: string): Row[] {
	const [head, ...lines] = readFileSync(join(folder, file), 'utf8').trim().split('\n');
	const names = head.split(',');
	return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i], Number(cell)])));
}

const short = (value: number) => Number(value.toPrecision(6));

function summary(file: string) {
	const table = rows(file);
	const curves = Object.entries(cytokines).map(([id, name]) => [
		id,
		{
			mean: table.map((r) => short(r[`${name}_mean_pgml`])),
			sd: table.map((r) => short(r[`${name}_sd`]))
		}
	]);
	return { hours: table.map((r) => r.t_h), ...Object.fromEntries(curves) };
}

function individuals(file: string) {
	const table = rows(file);
	const subjects = [...new Set(table.map((r) => r.subject))];
	const hours = table.filter((r) => r.subject === subjects[0]).map((r) => r.t_h);
	const curves = Object.entries(cytokines).map(([id, name]) => [
		id,
		subjects.map((s) => table.filter((r) => r.subject === s).map((r) => short(r[`${name}_pgml`])))
	]);
	return { hours, ...Object.fromEntries(curves) };
}

export function emitData(): string {
	const data = {
		bolus: { men: 20, ...summary('lps-bolus-mean-sd.csv') },
		infusion: { men: 9, ...summary('lps-infusion-mean-sd.csv') },
		individuals: individuals('lps-bolus-20-men.csv')
	};
	return [
		banner,
		'// Human endotoxin data (pg/mL over hours); source and licence in static/data/NOTICE.txt.',
		'',
		"export type MeasuredCytokine = 'tnf' | 'il6' | 'il10';",
		'',
		'/** Mean and standard deviation over the men, outliers left out. */',
		'export interface Protocol extends Record<MeasuredCytokine, { mean: readonly number[]; sd: readonly number[] }> {',
		'\tmen: number;',
		'\thours: readonly number[];',
		'}',
		'',
		'/** 2 ng/kg as a bolus. */',
		`export const bolus: Protocol = ${JSON.stringify(data.bolus)};`,
		'',
		'/** 2 ng/kg over 4 hours. */',
		`export const infusion: Protocol = ${JSON.stringify(data.infusion)};`,
		'',
		'/** Each of the twenty men after the bolus: cytokine → man → value at each of `hours`. */',
		'export const individuals: { hours: readonly number[] } & Record<MeasuredCytokine, readonly (readonly number[])[]> =',
		`\t${JSON.stringify(data.individuals)};`,
		''
	].join('\n');
}
