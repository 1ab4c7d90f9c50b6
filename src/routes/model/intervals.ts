// Where a number could lie and the model still fit the data. Filled by the calibration; empty while there is none.
import type { ParameterName } from '#lib/model/generated/layout.ts';

/** Lowest and highest value, in the unit of the parameter. */
export type Intervals = Readonly<Partial<Record<ParameterName, readonly [low: number, high: number]>>>;
