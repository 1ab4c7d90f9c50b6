// Words of the lessons, and of the pages that pass a preset or a lesson on; loaded with those pages.
import type { Language } from '../index.ts';
import { de } from './de.ts';
import { en, type LessonMessages } from './en.ts';

export const lessonMessages: Record<Language, LessonMessages> = { en, de };
