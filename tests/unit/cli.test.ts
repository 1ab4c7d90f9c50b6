// The command line, run as a person runs it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

function cno(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/cno.mjs', ...args], {
		encoding: 'utf8',
		cwd: join(import.meta.dirname, '../..')
	});
	return { status, stdout, stderr };
}

const columnsOf = (csv: string) => csv.split('\n')[0].split(',');

function column(csv: string, name: string): number[] {
	const at = columnsOf(csv).indexOf(name);
	return csv
		.trim()
		.split('\n')
		.slice(1)
		.map((line) => Number(line.split(',')[at]));
}

describe('cno run', () => {
	test('writes endotoxin as CSV', () => {
		const { status, stdout } = cno('run', '--experiment', 'endotoxin', '--set', 'il10.capacity=0.3', '--csv');
		expect(status).toBe(0);
		expect(columnsOf(stdout).slice(0, 6).join()).toBe(
			'time_h,tnf_pg_mL,il6_pg_mL,il1b_pg_mL,il10_pg_mL,crp_mg_L'
		);
		expect(column(stdout, 'time_h').at(-1)).toBe(8);
		expect(column(stdout, 'tnf_pg_mL').every((v) => v > 0)).toBe(true);
	});

	test('writes a course with its therapies', () => {
		const untreated = cno('run', '--set', 'il10.capacity=0.5', '--csv').stdout;
		const treated = cno(
			'run',
			'--set',
			'il10.capacity=0.5',
			'--therapy',
			'tnf-inhibitor:100-730',
			'--csv'
		).stdout;
		expect(columnsOf(treated)).toEqual(
			expect.arrayContaining(['time_d', 'osteoclasts_rel', 'bone_rel', 'pain_vas'])
		);
		const bone = (csv: string) => column(csv, 'bone_rel').at(-1)!;
		expect(bone(treated)).toBeGreaterThan(bone(untreated) + 0.02);
	});

	test('reads a scenario file, as JSON or as a link', () => {
		const folder = mkdtempSync(join(tmpdir(), 'cno-'));
		const json = join(folder, 'a.json');
		writeFileSync(
			json,
			JSON.stringify({
				version: 1,
				il10: { capacity: 0.4 },
				therapies: [{ id: 'nsaid', start: 60, end: 300 }]
			})
		);
		const link = join(folder, 'b.txt');
		writeFileSync(link, 'https://example.org/?v=1&il10=0.4&therapy=nsaid:60-300\n');
		const same = cno('run', '--set', 'il10.capacity=0.4', '--therapy', 'nsaid:60-300', '--csv').stdout;
		expect(cno('run', '--scenario', json, '--csv').stdout).toBe(same);
		expect(cno('run', '--scenario', link, '--csv').stdout).toBe(same);
	});

	test.each([
		[['run', '--set', 'nonsense=1'], 'nonsense'],
		[['run', '--set', 'il10.erk=2'], 'il10.erk'],
		[['run', '--set', 'il10.erk=NaN'], 'il10.erk'],
		[['run', '--set', 'il10.erk'], 'FIELD=VALUE'],
		[['run', '--experiment', 'dish-washing'], 'experiment'],
		[['run', '--therapy', 'aspirin:1-2'], 'aspirin'],
		[['run', '--therapy', 'nsaid:9-2'], 'nsaid:9-2'],
		[['run', '--scenario', '/nowhere.json'], 'nowhere'],
		[['run', '--frobnicate'], 'frobnicate'],
		[['walk'], 'walk'],
		[['run', '--step', '-1'], '--step']
	])('refuses %j with one line and exit code 2', (args, named) => {
		const { status, stdout, stderr } = cno(...args);
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr.trim().split('\n')).toHaveLength(1);
		expect(stderr).toContain(named);
	});
});
