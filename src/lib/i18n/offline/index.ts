// Words around the page as one file; loaded with the dialog that offers it.
import type { Language } from '../index.ts';
import { de } from './de.ts';
import { en, type OfflineMessages } from './en.ts';

export const offlineMessages: Record<Language, OfflineMessages> = { en, de };
