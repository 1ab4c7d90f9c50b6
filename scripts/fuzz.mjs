// npm run fuzz: random scenarios, far more than the tests take.
import { runTs } from './run-ts.mjs';

await runTs('tests/fuzz/fuzz.ts');
