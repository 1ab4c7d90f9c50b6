// Words of the long description, in a file of their own so that the first page need not load them.
import type { Language } from '../index.ts';
import { de } from './de.ts';
import { en, type DescriberMessages } from './en.ts';

export const describerMessages: Record<Language, DescriberMessages> = { en, de };
