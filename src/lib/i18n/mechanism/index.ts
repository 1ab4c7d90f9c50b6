// The messages of the mechanism picture, in a place of their own beside those of the whole page.
import { spoken } from '../index.ts';
import { en, type MechanismMessages } from './en.ts';

export type { MechanismMessages };
export const mechanismMessages = spoken<MechanismMessages>(en, async () => (await import('./de.ts')).de);
