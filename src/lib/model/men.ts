// The men to whom endotoxin was given, where the first page can ask for them before they have been loaded.
import type * as data from './generated/endotoxin-data.ts';

/** Undefined until simulate/further.ts has been loaded; no experiment with endotoxin is shown before. */
export let men: typeof data | undefined;

export function bringMen(found: typeof data): void {
	men = found;
}
