// Words about the site itself; loaded when the page has nothing else to do.
import type { Language } from '../index.ts';
import { de } from './de.ts';
import { en, type UpdateMessages } from './en.ts';

export const updateMessages: Record<Language, UpdateMessages> = { en, de };
