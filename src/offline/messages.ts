// What a page and the service worker say to each other.

/** Asks a worker which version it has; it answers with that name. */
export const askVersion = 'cno-lab version';

/** Tells a worker that waits to do its work from now on. */
export const takeOver = 'cno-lab take over';
