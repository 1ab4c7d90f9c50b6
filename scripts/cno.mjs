// npm run cno: the model on the command line. Only the program's own output reaches stdout.
import { runTs } from './run-ts.mjs';

await runTs('scripts/cno.ts');
