// Words of the report in both languages; a missing one does not compile.
import type { Language } from '../index.ts';
import { de } from './de.ts';
import { en, type ReportWords } from './en.ts';

export type { ReportWords };
export const reportWords: Record<Language, ReportWords> = { en, de };
