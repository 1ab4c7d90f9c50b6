// English: while a page in one file opens.
export const en = {
	opening: 'CNO Lab is unpacking …',
	failed:
		'CNO Lab cannot open here: this browser is too old, or the file is damaged. A current Chrome, Edge, Firefox or Safari opens it.'
};

export type OpeningMessages = typeof en;
