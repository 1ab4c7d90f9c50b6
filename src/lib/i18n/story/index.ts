// What happens, in sentences: the largest piece of all words, which a picture without sentences does without.
import { spoken } from '../index.ts';
import { en } from './en.ts';

export const storyMessages = spoken(en, async () => (await import('./de.ts')).de);
