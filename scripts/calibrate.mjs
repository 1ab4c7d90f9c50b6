// The calibration, made again: `npm run -s calibrate`.
import { runTs } from './run-ts.mjs';

await runTs('scripts/calibrate.ts');
