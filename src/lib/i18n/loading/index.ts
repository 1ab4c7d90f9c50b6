// Messages for when a part of the page cannot be loaded: there from the first, since they could not be loaded then.
import type { Language } from '../index.ts';
import { de } from './de.ts';
import { en, type LoadingMessages } from './en.ts';

export const loadingMessages: Record<Language, LoadingMessages> = { en, de };
