// Words of the curves that nobody needs before asking: further lanes, the choice of curves and scales, zoom, the table.
import type { Language } from '../index.ts';
import { de } from './de.ts';
import { en, type ChartMessages } from './en.ts';

export type { ChartMessages };
export type FurtherName = keyof ChartMessages['name'];
export const chartMessages: Record<Language, ChartMessages> = { en, de };
