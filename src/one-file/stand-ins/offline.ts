// Instead of `src/routes/workbench/tools/offline.ts` in a page that is one file: it hands out itself.
import type { FileKind } from '../../routes/workbench/tools/offline.ts';
import { opened } from '../opened.ts';

export const isOneFile = true;

export const fileKinds: FileKind[] = ['workbench'];

export const emptyFile = (): Promise<string> => Promise.resolve(opened.source);
