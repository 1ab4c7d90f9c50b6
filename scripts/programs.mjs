// Programs of others that open what the page writes: LibreOffice the slides, ffprobe the video. Found, or installed where
// that can be done without asking; where it cannot, the tests that need them are not run, and that is said.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installWithApt } from './browser/install.mjs';
import { say } from './project.mjs';

/** The variable in which a person names it, what it is called, where else it may be, and the package that brings it. */
const programs = [
	{
		wish: 'CNO_SOFFICE',
		name: 'soffice',
		also: [
			'/Applications/LibreOffice.app/Contents/MacOS/soffice',
			'C:\\Program Files\\LibreOffice\\program\\soffice.exe'
		],
		package: 'libreoffice-impress-nogui'
	},
	{ wish: 'CNO_FFPROBE', name: 'ffprobe', also: [], package: 'ffmpeg' },
	{ wish: 'CNO_PDFTOTEXT', name: 'pdftotext', also: [], package: 'poppler-utils' }
];

/** @param {(typeof programs)[number]} program */
function find({ wish, name, also }) {
	const asked = process.env[wish];
	if (asked) return asked;
	const ending = process.platform === 'win32' ? '.exe' : '';
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return [...folders.map((folder) => join(folder, name + ending)), ...also].find((path) => existsSync(path));
}

/**
 * Where the programs are, as variables for the tests; empty when one of them is not here and cannot be installed.
 * @returns {Record<string, string>}
 */
export function findPrograms() {
	const missing = programs.filter((program) => !find(program));
	const reason = missing.length > 0 && installWithApt(missing.map((program) => program.package));
	if (reason) {
		const names = missing.map(({ name }) => name).join(', ');
		say(`Not run: the tests that open films and slides in other programs. Missing: ${names} (${reason})`);
		return {};
	}
	return Object.fromEntries(programs.map((program) => [program.wish, find(program) ?? '']));
}
