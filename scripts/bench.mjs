// npm run bench: how fast the model runs on this machine.
import { runTs } from './run-ts.mjs';

await runTs('tests/bench/bench.ts');
