// How pinned runs are told apart: all in ink, the first in round dots, each further one in dashes of its own.

const dashes = ['1 3.2', '6 3', '9 3 1.5 3', '2.5 2', '12 4', '6 2 1.5 2 1.5 2', '1 6', '14 3 3 3'];

/** Stroke dashes of a pin, by its place among those shown. */
export const pinDash = (index: number): string => dashes[index % dashes.length];
