// Germs in a tissue, under the drugs of a scenario.
import { shared } from '#lib/model/generated/blocks/shared.ts';
import { tissue } from '#lib/model/generated/blocks/tissue.ts';
import { compose } from './compose.ts';

export const infection = compose('infection', shared, tissue);
