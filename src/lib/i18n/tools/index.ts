// Words of the tools at the head of the page. Those of their dialogs are in `dialogs`, loaded with them.
import type { Language } from '../index.ts';
import { de } from './de.ts';
import { en, type ToolMessages } from './en.ts';

export const toolMessages: Record<Language, ToolMessages> = { en, de };
