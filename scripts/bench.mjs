// npm run bench: how fast the model runs on this machine; with --ensemble, how fast many people do.
import { runTs } from './run-ts.mjs';

await runTs(process.argv.includes('--ensemble') ? 'tests/bench/ensemble.ts' : 'tests/bench/bench.ts');
