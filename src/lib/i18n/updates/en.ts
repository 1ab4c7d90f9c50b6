// English: what is told of the site itself: that it works without a network, and that there is a newer one.
export const en = {
	ready: 'Ready to work offline.',
	new: 'There is a new version. The scenario stays.',
	reload: 'Reload',
	close: 'Close this line'
};

export type UpdateMessages = typeof en;
