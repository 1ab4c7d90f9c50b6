// What the first picture does without: the dish, skin and bowel, and the men to whom endotoxin was given. Whoever
// imports this file has it at once, as command line, workers, tests and later pages do; the first page loads it later.
import { dish as culture } from '#lib/model/generated/blocks/dish.ts';
import { surface } from '#lib/model/generated/blocks/surface.ts';
import * as men from '#lib/model/generated/endotoxin-data.ts';
import { bringMen } from '#lib/model/men.ts';
import { bring } from './systems.ts';

bringMen(men);

/** Monocytes in a dish. */
export const dish = bring({ dish: culture, surface });
