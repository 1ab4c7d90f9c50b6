// C text → a program beside SUNDIALS, kept under .cache until the text, the compiler or the machine changes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

export interface Program {
	path: string;
	/** Whether SUNDIALS came with the sparse solver KLU. */
	klu: boolean;
}

/** In words, with how to get it. */
export interface Missing {
	missing: string;
}

const here = import.meta.dirname;
const cacheFolder = join(here, '../../../.cache/bench');

/** As fast as the compiler can make it; whether it still agrees with the TypeScript is checked. */
export const flags = ['-std=gnu11', '-O3', '-march=native', '-ffast-math'];
const sundials = ['cvode', 'nvecserial', 'sunlinsoldense', 'sunmatrixdense', 'sunmatrixsparse', 'generic'];
const libraries = sundials.map((name) => `-lsundials_${name}`);
const withKlu = ['-DWITH_KLU', '-I/usr/include/suitesparse'];
const kluLibraries = ['-lsundials_sunlinsolklu', '-lklu'];

const install = 'To have it: apt-get install libsundials-dev gcc';

/** First line of `gcc --version`; undefined without it. */
export function compiler(): string | undefined {
	const { status, stdout } = spawnSync('gcc', ['--version'], { encoding: 'utf8' });
	return status === 0 ? stdout.split('\n')[0] : undefined;
}

/** @param text of the model, see model.ts */
export function compile(text: string): Program | Missing {
	const gcc = compiler();
	if (!gcc) return { missing: `Native CVODE is left out: there is no gcc. ${install}` };
	const parts = ['driver.c', 'problem.h', 'model.h'].map((name) => readFileSync(join(here, name), 'utf8'));
	const key = [text, ...parts, ...flags, gcc, cpus()[0]?.model].join('\n');
	const base = join(cacheFolder, createHash('sha256').update(key).digest('hex').slice(0, 16));
	mkdirSync(cacheFolder, { recursive: true });
	writeFileSync(`${base}.c`, text);
	let reason = '';
	for (const klu of [true, false]) {
		const path = `${base}-${klu ? 'klu' : 'dense'}`;
		if (existsSync(path)) return { path, klu };
		const sources = [`-I${here}`, '-o', `${path}.new`, join(here, 'driver.c'), `${base}.c`];
		const found = spawnSync(
			'gcc',
			[
				...flags,
				...(klu ? withKlu : []),
				...sources,
				...(klu ? kluLibraries : []),
				...libraries,
				...(klu ? kluLibraries : []),
				'-lm'
			],
			{ encoding: 'utf8' }
		);
		if (found.status === 0) {
			renameSync(`${path}.new`, path);
			return { path, klu };
		}
		reason = /error: .*|undefined reference.*|cannot find .*/.exec(found.stderr)?.[0] ?? found.stderr.trim();
	}
	return { missing: `Native CVODE is left out: it could not be compiled (${reason}). ${install}` };
}
