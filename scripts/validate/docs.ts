// docs/validation.md between its two marks, and docs/figures: made from the report, never by hand.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { bloodDrawing } from '../../src/lib/charts/report/blood.ts';
import { doseDrawing } from '../../src/lib/charts/report/dose.ts';
import type { Drawing } from '../../src/lib/charts/report/drawing.ts';
import { regimesDrawing } from '../../src/lib/charts/report/regimes.ts';
import { residualsDrawing } from '../../src/lib/charts/report/residuals.ts';
import { failures } from '../../src/lib/validate/check.ts';
import type { Report } from '../../src/lib/validate/report.ts';
import { replaceMade } from '../made.ts';
import { svgOf } from './svg.ts';
import { bloodTables, courseTables, drugTables, robustnessTable, targetsTable } from './tables.ts';

const docs = join(import.meta.dirname, '../../docs');
const page = join(docs, 'validation.md');
const begin = '<!-- made by `npm run -s validate -- --markdown`: begin -->';
const end = '<!-- end of what is made -->';

/** File name under docs → its text. */
export async function docsOf(found: Report): Promise<Map<string, string>> {
	const room = { width: 860, text: 1 };
	const figures: [name: string, drawing: Drawing][] = [
		['blood', bloodDrawing(found.blood.fits, room, 'en')],
		['residuals', residualsDrawing(found.blood.fits, { width: 640, text: 1 }, 'en')],
		['dose', doseDrawing(found.blood.peaks, { width: 640, text: 1 }, 'en')],
		['regimes', regimesDrawing(found.courses.scan, room, 'en')]
	];
	const picture = (name: string) => `![${figures.find(([n]) => n === name)![1].alt}](figures/${name}.svg)`;
	const made = [
		summary(found),
		targetsTable(found),
		'## Blood',
		picture('blood'),
		picture('residuals'),
		picture('dose'),
		...bloodTables(found),
		'## Courses',
		picture('regimes'),
		...courseTables(found),
		'## Therapies',
		...drugTables(found),
		'These rows come from one start day, so from one phase of the cycle: a drug begun at another time of a flare gives other numbers. They are no comparison of drugs for patients.',
		...robustnessTable(found)
	].join('\n\n');
	const written = replaceMade(readFileSync(page, 'utf8'), made, { begin, end });
	if (written === undefined)
		throw new Error('docs/validation.md has lost the two marks around what is made.');
	const text = await format(written, { ...(await resolveConfig(page)), parser: 'markdown' });
	return new Map([
		['validation.md', text],
		...figures.map(([name, drawing]) => [`figures/${name}.svg`, svgOf(drawing)] as const)
	]);
}

function summary({ checks }: Report): string {
	const count = (verdict: string) => checks.filter((c) => c.verdict === verdict).length;
	const must = failures(checks).length;
	return `${checks.length} checks: ${count('met')} met, ${count('short')} short, ${count('not built')} not built. Of those that must hold, ${must === 0 ? 'none is' : `${must} are`} short. Every value is judged as it is printed.`;
}

/** @returns the files written, relative to docs */
export async function writeDocs(found: Report): Promise<string[]> {
	const files = await docsOf(found);
	mkdirSync(join(docs, 'figures'), { recursive: true });
	for (const [name, text] of files) writeFileSync(join(docs, name), text);
	return [...files.keys()].map((name) => `docs/${name}`);
}
