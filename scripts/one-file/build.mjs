// Writes the pages that are one file each into the built site, where the page offers them (tools/offline.ts).
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../project.mjs';
import { onePage } from './page.mjs';

/** What a file may take on a disk, bytes. */
const most = 300_000;

const pages = [
	{
		file: 'offline/cno-lab.html',
		entry: 'src/one-file/main.ts',
		title: 'CNO Lab',
		description:
			'An interactive model of chronic nonbacterial osteomyelitis, in one file. Educational, not for clinical use.'
	},
	{
		file: 'offline/cno-lab-embed.html',
		entry: 'src/one-file/embed.ts',
		title: 'CNO Lab',
		description: 'A live picture of chronic nonbacterial osteomyelitis. Educational, not for clinical use.'
	}
];

/** @param {string} folder of the built site */
export async function buildOneFiles(folder = join(root, 'build')) {
	for (const { file, entry, ...about } of pages) {
		const page = await onePage(entry, about);
		const size = Buffer.byteLength(page);
		if (size > most) throw new Error(`${file} takes ${size} bytes; ${most} are allowed.`);
		const path = join(folder, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, page);
	}
}
