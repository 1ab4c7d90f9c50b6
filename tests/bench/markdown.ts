// Tables, numbers and figures as the documents have them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const docs = join(import.meta.dirname, '../../docs');

export const writeFigure = (name: string, svg: string) => writeFileSync(join(docs, 'figures', name), svg);

export const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** 0.0123 → `1.2e-2`. */
export const short = (value: number) => value.toExponential(1);
