// The messages about what drives a quantity, in a file of their own so that the first page need not load them.
import type { Language } from '../index.ts';
import { de } from './de.ts';
import { en, type DriveMessages } from './en.ts';

export type { DriveMessages };
export const driveMessages: Record<Language, DriveMessages> = { en, de };
