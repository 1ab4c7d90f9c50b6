// Words of the sound, loaded with it.
import type { Language } from '../index.ts';
import { de } from './de.ts';
import { en, type ListenMessages } from './en.ts';

export const listenMessages: Record<Language, ListenMessages> = { en, de };
