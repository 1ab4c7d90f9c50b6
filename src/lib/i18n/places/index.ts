// Places of the body, and how they are.
import { spoken } from '../index.ts';
import { en } from './en.ts';

export const placesMessages = spoken(en, async () => (await import('./de.ts')).de);
