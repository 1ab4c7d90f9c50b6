// What is said of settings and notices, in a file of its own so that the first page need not load it.
import type { Language } from '../index.ts';
import { de } from './de.ts';
import { en, type SceneMessages } from './en.ts';

export const sceneMessages: Record<Language, SceneMessages> = { en, de };
