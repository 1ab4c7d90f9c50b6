// The picture is built up in six steps; the last one is the whole of it.
export const lastStep = 6;
