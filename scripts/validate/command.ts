// The command behind `npm run -s validate`, apart from the process: what it prints, and with which code it ends.
import { parseArgs } from 'node:util';
import { failures } from '../../src/lib/validate/check.ts';
import { ours, type Model } from '../../src/lib/validate/model.ts';
import { report } from '../../src/lib/validate/report.ts';
import { finish } from '../../src/lib/validate/types.ts';
import { writeDocs } from './docs.ts';
import { jsonOf } from './json.ts';
import { tablesOf } from './tables.ts';

export interface Outcome {
	out: string;
	/** Names what must hold and is short; empty when nothing is. */
	err: string;
	/** 1 when something that must hold is short. */
	exitCode: 0 | 1;
}

/** @param model another one serves tests */
export async function validate(args: string[], model: Model = ours): Promise<Outcome> {
	const { values: asked } = parseArgs({
		args,
		options: {
			json: { type: 'boolean', default: false },
			markdown: { type: 'boolean', default: false },
			robust: { type: 'boolean', default: false }
		}
	});
	const found = finish(report(model, { robust: asked.robust }));
	const short = failures(found.checks).map(({ id, aspect }) => `${id} ${aspect}`);
	return {
		out: asked.json
			? jsonOf(found)
			: asked.markdown
				? `Wrote ${(await writeDocs(found)).join(', ')}.`
				: tablesOf(found).join('\n\n'),
		err: short.length > 0 ? `Short, and must hold: ${short.join(', ')}.` : '',
		exitCode: short.length > 0 ? 1 : 0
	};
}
