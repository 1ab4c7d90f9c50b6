// Names of drugs; those of their classes stand with the words of the picture.
import { spoken } from '../index.ts';
import { en } from './en.ts';

export const agentMessages = spoken(en, async () => (await import('./de.ts')).de);
