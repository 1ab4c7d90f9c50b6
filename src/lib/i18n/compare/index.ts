// Words of comparing runs, in a file of their own so that the first page need not load them.
import type { Language } from '../index.ts';
import { de } from './de.ts';
import { en, type CompareMessages } from './en.ts';

export const compareMessages: Record<Language, CompareMessages> = { en, de };
