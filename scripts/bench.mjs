// npm run bench: how fast the model runs on this machine, against other solvers. With a flag, another question.
import { runTs } from './run-ts.mjs';

/** @type {Record<string, string>} */
const programs = {
	/** how fast the page answers a pointer */
	'--page': 'page',
	/** how fast many people are followed */
	'--ensemble': 'ensemble',
	/** which method does most with least work */
	'--methods': 'work-precision',
	/** error over tolerance */
	'--accuracy': 'accuracy'
};
const asked = Object.keys(programs).find((flag) => process.argv.includes(flag));
await runTs(`tests/bench/${asked ? programs[asked] : 'bench'}.ts`);
