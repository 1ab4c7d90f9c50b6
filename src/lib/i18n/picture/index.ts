// The few words that stand in the first picture.
import type { Language } from '../index.ts';
import { de } from './de.ts';
import { en, type PictureMessages } from './en.ts';

export type { PictureMessages };
export const pictureMessages: Record<Language, PictureMessages> = { en, de };
