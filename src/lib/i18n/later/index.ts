// The second part of the messages, in a file of its own so that the first page need not load it.
import type { Language } from '../index.ts';
import { de } from './de.ts';
import { en, type LaterMessages } from './en.ts';

export const laterMessages: Record<Language, LaterMessages> = { en, de };
