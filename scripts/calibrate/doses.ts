// Other doses than the 2 ng/kg of the data: what the calibrated model makes of 0.3 to 4 ng/kg.
import { doses } from './blood.ts';
import { curves, cytokines, height, peakHour } from './endotoxin.ts';
import { spaceOf } from './numbers.ts';

export interface DoseFigures {
	dose: number;
	/** TNF, IL-6, IL-10: peak above rest, its hour, and the slope of its logarithm from the dose before (NaN at the first). */
	height: number[];
	hour: number[];
	slope: number[];
}

/** The model as it stands at each dose. */
export function dosesOf(): DoseFigures[] {
	const p = spaceOf({}).vector([]);
	const found: DoseFigures[] = [];
	for (const dose of doses) {
		const c = curves(p, { dose });
		if (!c) throw new Error(`The model cannot be solved at ${dose} ng/kg.`);
		const before = found.at(-1);
		const heights = cytokines.map((name) => height(c, name));
		found.push({
			dose,
			height: heights,
			hour: cytokines.map((name) => peakHour(c, name)),
			slope: heights.map((h, i) =>
				before ? Math.log(h / before.height[i]) / Math.log(dose / before.dose) : NaN
			)
		});
	}
	return found;
}
