// What is said of courses on the time axis, loaded with the first course.
import type { Language } from '../index.ts';
import { de } from './de.ts';
import { en, type TherapyMessages } from './en.ts';

export const therapyMessages: Record<Language, TherapyMessages> = { en, de };
