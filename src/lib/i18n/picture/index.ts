// The few words that stand in the first picture.
import { spoken } from '../index.ts';
import { en, type PictureMessages } from './en.ts';

export type { PictureMessages };
export const pictureMessages = spoken<PictureMessages>(en, async () => (await import('./de.ts')).de);
