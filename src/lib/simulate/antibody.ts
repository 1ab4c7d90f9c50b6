// A TNF antibody with its target, by itself. No scenario asks for it: it shows where the potency of antibodies is from.
import { nothing } from '#lib/model/generated/blocks/nothing.ts';
import { plasma } from '#lib/model/generated/blocks/plasma.ts';
import { compose } from './compose.ts';

export const antibody = compose('antibody', nothing, plasma);
