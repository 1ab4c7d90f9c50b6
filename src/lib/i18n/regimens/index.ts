// What is said of regimens, loaded when they are opened.
import type { Language } from '../index.ts';
import { de } from './de.ts';
import { en, type RegimenMessages } from './en.ts';

export const regimenMessages: Record<Language, RegimenMessages> = { en, de };
