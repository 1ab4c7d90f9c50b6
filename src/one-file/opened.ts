// What the opener of the file hands over (scripts/one-file/opener.mjs).

interface Opened {
	/** The text of the program. */
	program: string;
	/** The file itself, as it was before anything ran. */
	source: string;
}

const nothing: Opened = { program: '', source: '' };

/** In a worker there is none. */
export const opened: Opened = (globalThis as { cnoOpened?: Opened }).cnoOpened ?? nothing;
