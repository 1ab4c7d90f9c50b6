// The page as one file that needs no network, as the site has it: without a scenario.
import { siteAddress } from '../../site-address.ts';

/** All of the workbench, or the figure that is embedded. */
export type FileKind = 'workbench' | 'embed';

/** Written there by the build (scripts/one-file). */
const files: Record<FileKind, string> = {
	workbench: 'offline/cno-lab.html',
	embed: 'offline/cno-lab-embed.html'
};

/** Whether this page itself is such a file: what is large, or needs the site, is then left out. */
export const isOneFile: boolean = false;

/** What can be had here. */
export const fileKinds: FileKind[] = ['workbench', 'embed'];

/** Rejects when it cannot be had. */
export async function emptyFile(kind: FileKind): Promise<string> {
	const response = await fetch(new URL(files[kind], siteAddress()));
	if (!response.ok) throw new Error(`${response.status} ${response.url}`);
	return response.text();
}
