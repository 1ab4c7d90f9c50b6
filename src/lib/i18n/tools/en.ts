// English: the tools at the head of the page, and the way back to a default.

export const en = {
	undo: 'Undo',
	redo: 'Redo',
	undone: 'The last change is undone.',
	redone: 'The change is made again.',
	scenarios: 'Scenarios',
	share: 'Share',
	export: 'Export',
	menu: 'Menu',
	notLoaded: 'This part of the page could not be loaded. Is there a connection?',
	resetTo: (label: string, value: string) => `Reset ${label} to ${value}`
};

export type ToolMessages = typeof en;
