// The messages of the body, the blood and the player, in a file of their own: what they belong to is loaded on demand.
import type { Language } from '../index.ts';
import { de } from './de.ts';
import { en, type BodyMessages } from './en.ts';

export const bodyMessages: Record<Language, BodyMessages> = { en, de };
