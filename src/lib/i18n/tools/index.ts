// Words of the tools at the head of the page. Those of their dialogs are in `dialogs`, loaded with them.
import { spoken } from '../index.ts';
import { en, type ToolMessages } from './en.ts';

export const toolMessages = spoken<ToolMessages>(en, async () => (await import('./de.ts')).de);
