// npm run bench: how fast the model runs on this machine; `-- --methods` and `-- --accuracy`: how well, and by which method.
import { runTs } from './run-ts.mjs';

const programs = { '--methods': 'work-precision', '--accuracy': 'accuracy' };
const asked = Object.entries(programs).find(([flag]) => process.argv.includes(flag));
await runTs(`tests/bench/${asked?.[1] ?? 'bench'}.ts`);
