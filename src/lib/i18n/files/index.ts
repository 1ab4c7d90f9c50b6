// Words of moving pictures and slides; loaded with the dialog that offers them.
import type { Language } from '../index.ts';
import { de } from './de.ts';
import { en, type FileMessages } from './en.ts';

export const fileMessages: Record<Language, FileMessages> = { en, de };
