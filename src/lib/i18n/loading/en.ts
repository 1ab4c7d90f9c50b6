// English: what is said when a part of the page cannot be loaded.
export interface LoadingMessages {
	unreached: string;
}

export const en: LoadingMessages = {
	unreached:
		'This needs a part of the page that could not be loaded. Everything stays as it was; try again when there is a connection.'
};
