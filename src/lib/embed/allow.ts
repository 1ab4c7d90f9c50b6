// Who may speak to an embedded picture, as its link says it: the key `allow`. Read only where somebody may speak: in a frame.
import { brief } from '#lib/scenario/text.ts';
import type { Notice } from '#lib/scenario/read.ts';

/** Characters; no link needs more. */
const longest = 1000;
const mostOrigins = 20;

/**
 * Origins that may change what is shown: `https://lms.example` as the browser writes it (a path behind it is dropped, it
 * has no meaning here), `*` for any, `null` for files and sandboxed frames. Never throws.
 */
export function readAllow(query: string | URLSearchParams): { allow: string[]; notices: Notice[] } {
	const names = (new URLSearchParams(query).get('allow') ?? '').slice(0, longest).split(',');
	const notices: Notice[] = [];
	const found = new Set<string>();
	for (const name of names.map((text) => text.trim()).filter(Boolean)) {
		const origin = originOf(name);
		if (origin === undefined || found.size >= mostOrigins) {
			notices.push({ kind: 'dropped', field: 'allow', requested: brief(name) });
		} else found.add(origin);
	}
	return { allow: [...found], notices };
}

function originOf(name: string): string | undefined {
	if (name === '*' || name === 'null') return name;
	try {
		const { origin, protocol } = new URL(name);
		return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
	} catch {
		return undefined;
	}
}
