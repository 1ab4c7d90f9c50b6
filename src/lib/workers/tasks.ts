// What workers can be asked for. A new kind of task is added here.
import { runPortion } from '#lib/analysis/ensemble.ts';

export const tasks = { portion: runPortion };
