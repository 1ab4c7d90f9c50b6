// The messages of the mechanism picture, in a place of their own beside those of the whole page.
import type { Language } from '../index.ts';
import { de } from './de.ts';
import { en, type MechanismMessages } from './en.ts';

export type { MechanismMessages };
export const mechanismMessages: Record<Language, MechanismMessages> = { en, de };
