// Words of the dialogs for scenarios, sharing and export, and of the printed page; loaded with the first of them.
import type { Language } from '../../index.ts';
import { de } from './de.ts';
import { en, type DialogMessages } from './en.ts';

export const dialogMessages: Record<Language, DialogMessages> = { en, de };
