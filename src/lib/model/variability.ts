// How people differ. Constants of the immune module: from the twenty men of the endotoxin data (calibration/men.ts).
// What a patient brings to the disease: assumed, so that numbers of lesions and CRP come out as in published series.
import { covariance, ownOfEach, shift, type Own } from './calibration/men.ts';
import type { Grade } from './types.ts';
import type { ReferenceId } from './references.ts';

/** A constant that differs between people, log-normally. */
export interface Varied {
	name: Own;
	/** Logarithm of the median over the value in the model. */
	logMedian: number;
	/** Standard deviation of the logarithm. */
	logSd: number;
}

export const variedConstants: readonly Varied[] = ownOfEach.map((name, i) => ({
	name,
	logMedian: shift[i],
	logSd: Math.sqrt(covariance[i][i])
}));

/** Spearman's correlation between the constants, in their order; from the correlation of normal logarithms. */
export const rankCorrelation: readonly (readonly number[])[] = covariance.map((row, i) =>
	row.map((value, j) => {
		const r = value / Math.sqrt(covariance[i][i] * covariance[j][j]);
		return i === j ? 1 : (6 / Math.PI) * Math.asin(r / 2);
	})
);

/** Something that differs between patients, log-normally within limits. */
export interface PatientTrait {
	median: number;
	logSd: number;
	low: number;
	high: number;
	unit: string;
	source: ReferenceId;
	grade: Grade;
	about: string;
}

export const patientTraits = {
	brake: {
		median: 0.45,
		logSd: 0.3,
		low: 0.05,
		high: 0.7,
		unit: '1',
		source: 'teaching',
		grade: 'assumed',
		about:
			'what IL-10 a patient can make against the healthy median: capacity times his own production; how large the defect is was not measured in vivo'
	},
	sites: {
		median: 5,
		logSd: 0.8,
		low: 1,
		high: 27,
		unit: '1',
		source: 'romeOslo',
		grade: 'assumed',
		about:
			'bone sites that a patient can have lesions in: median 3 to 6, 1 to 27, one alone in 7 %; chosen so that such numbers are active at once'
	},
	triggersPerYear: {
		median: 0.5,
		logSd: 0.5,
		low: 0.1,
		high: 4,
		unit: '1/year',
		source: 'teaching',
		grade: 'assumed',
		about: 'further triggers a year; no series counted them'
	}
} as const satisfies Record<string, PatientTrait>;
