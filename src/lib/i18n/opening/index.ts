// Words that stand in a page of one file before anything of it is unpacked.
import type { Language } from '../index.ts';
import { de } from './de.ts';
import { en, type OpeningMessages } from './en.ts';

export const openingMessages: Record<Language, OpeningMessages> = { en, de };
