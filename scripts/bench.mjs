// npm run bench: how fast the model runs on this machine; `-- --page`: how fast the page answers a pointer.
import { runTs } from './run-ts.mjs';

await runTs(process.argv.includes('--page') ? 'tests/bench/page.ts' : 'tests/bench/bench.ts');
