// The second part of the messages of the mechanism picture, loaded when something is asked of it.
import type { Language } from '../../index.ts';
import { de } from './de.ts';
import { en, type MoreMechanismMessages } from './en.ts';

export type { MoreMechanismMessages };
export const moreMechanismMessages: Record<Language, MoreMechanismMessages> = { en, de };
