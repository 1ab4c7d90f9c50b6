// The npm package as others get it: all its files are packed, each export is there and runs, and its types stand alone.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import ts from 'typescript';
import { root } from '../../../scripts/project.mjs';

// In the project, so that nothing outside of it is written; away from what a build of the site makes.
mkdirSync(join(root, '.cache'), { recursive: true });
const place = mkdtempSync(join(root, '.cache/package-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('the package holds what it exports, runs without a page, and its types compile without ours', async () => {
	const made = join(place, 'made');
	execFileSync(process.execPath, [join(root, 'scripts/site/package.mjs'), made], {
		cwd: root,
		stdio: 'pipe'
	});
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const [packed] = JSON.parse(
		execFileSync(npm, ['pack', '--dry-run', '--json', '--silent'], { cwd: made, encoding: 'utf8' })
	);
	const files = packed.files.map(({ path }: { path: string }) => path);
	const { exports, name } = JSON.parse(readFileSync(join(made, 'package.json'), 'utf8'));
	const named = Object.values(exports).flatMap((each) =>
		typeof each === 'string' ? each : Object.values(each!)
	);
	for (const path of [...named, './LICENSE', './README.md'])
		expect(files).toContain((path as string).slice(2));

	// As installed beside a project of somebody else.
	const installed = join(place, 'node_modules', name);
	mkdirSync(join(place, 'node_modules'));
	renameSync(made, installed);
	writeFileSync(join(place, 'package.json'), '{ "type": "module" }');
	const run = `const { connect, protocolName } = await import('cno-lab/protocol');
		const { default: CnoLab } = await import('cno-lab/reveal');
		await import('cno-lab');
		console.log(typeof connect, protocolName, CnoLab().id);`;
	writeFileSync(join(place, 'run.js'), run);
	expect(execFileSync(process.execPath, ['run.js'], { cwd: place, encoding: 'utf8' }).trim()).toBe(
		'function cno-lab cno-lab'
	);

	const use = (capacity: string) => `import 'cno-lab';
		import CnoLab from 'cno-lab/reveal';
		import { connect } from 'cno-lab/protocol';
		const lab = document.createElement('cno-lab');
		lab.addEventListener('cno-change', ({ detail }) => { const now: number = detail.at; void now; });
		const erk: ${capacity} = lab.state()!.scenario.il10.erk;
		const id: string = CnoLab().id;
		void connect(document.querySelector('iframe')!).set({ query: 'il10=0.2' }).then(([notice]) => notice.field);
		void [erk, id];`;
	expect(complaints('right.ts', use('number'))).toEqual([]);
	expect(complaints('wrong.ts', use('string')).join()).toContain(
		"'number' is not assignable to type 'string'"
	);
	// Two builds and two compilations: on a busy machine that is more than any other unit test takes.
}, 300_000);

/** What the compiler says of a file that uses the package. */
function complaints(name: string, text: string): string[] {
	const file = join(place, name);
	writeFileSync(file, text);
	const program = ts.createProgram([file], {
		strict: true,
		noEmit: true,
		module: ts.ModuleKind.NodeNext,
		moduleResolution: ts.ModuleResolutionKind.NodeNext,
		target: ts.ScriptTarget.ES2022,
		lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
		types: []
	});
	return ts
		.getPreEmitDiagnostics(program)
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
