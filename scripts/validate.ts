// The model against its targets: `npm run -s validate`. Exit code 1 when one that must hold falls short.
// `--json` prints data only, `--markdown` writes docs/validation.md and its figures, `--robust` moves every number.
import { validate } from './validate/command.ts';

const { out, err, exitCode } = await validate(process.argv.slice(2));
console.log(out);
if (err) console.error(err);
process.exitCode = exitCode;
