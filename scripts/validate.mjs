// The model against its targets: `npm run -s validate`.
import { runTs } from './run-ts.mjs';

await runTs('scripts/validate.ts');
