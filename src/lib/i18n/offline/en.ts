// English: the page as one file that needs no network.
export const en = {
	title: 'One file that needs no network',
	kinds: { workbench: 'The whole workbench', embed: 'The figure, for slides' },
	again: 'This file with the present scenario',
	hint: 'An HTML file of about 300 kB with this scenario in it. It opens from a disk, a stick or a mail in any current browser.',
	working: 'One moment …',
	done: (file: string) => `${file} is written. Open it with a double click.`,
	failed: 'The file could not be fetched. That needs a connection, once.',
	noSite:
		'This file does not know the address of its site. Put this behind the address of a CNO Lab, or send the file itself.'
};

export type OfflineMessages = typeof en;
