// The page has a script of its own, without what a whole site needs (scripts/site/embed.mjs).
export const csr = false;
