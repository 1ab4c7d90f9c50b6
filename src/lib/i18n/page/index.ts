// What stands round the picture on the first page; an embedded picture does without.
import { spoken } from '../index.ts';
import { en } from './en.ts';

export const pageMessages = spoken(en, async () => (await import('./de.ts')).de);
