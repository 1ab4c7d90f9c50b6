// One of the processes among which `npm run fuzz` shares its portions: asked for a number, answers with the verdict.
import { register } from 'tsx/esm/api';

register();
const { judgePortion } = await import('./portion.ts');

process.on('message', (number) => process.send?.(judgePortion(Number(number))));
process.send?.('ready');
