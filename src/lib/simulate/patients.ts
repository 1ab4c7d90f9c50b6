// Made-up people: healthy men as different as those of the endotoxin data, and patients. The same seed, the same people.
import { defaultParameters, parameterIndex, type ParameterName } from '#lib/model/generated/layout.ts';
import {
	patientTraits,
	rankCorrelation,
	variedConstants,
	type PatientTrait
} from '#lib/model/variability.ts';
import { normalNumbers, uniformNumbers } from './random.ts';

export interface Person {
	/** Constants that are this person's own, in the units of the model. */
	own: Partial<Record<ParameterName, number>>;
}

export interface Patient extends Person {
	/** IL-10 capacity of the scenario, 0 to 1; it stands beside the person's own IL-10 production. */
	capacity: number;
	/** Bone sites that a trigger can strike. */
	sites: number;
	triggersPerYear: number;
	/** For the days of the triggers: 1 to 999, as in a scenario. */
	seed: number;
}

/** Nobody lies further out than this, in standard deviations: the data are twenty men, their tails are not known. */
const furthest = 2.5;

/** Healthy men: what differs between them, drawn together with its correlations. */
export function sampleMen(seed: number, count: number): Person[] {
	const normal = normalNumbers(uniformNumbers(seed));
	return Array.from({ length: count }, () => ({ own: ownConstants(normal) }));
}

/**
 * Patients: a man's own constants, and a weak brake. The brake that is drawn is the whole of it, so a person who makes
 * much IL-10 by nature has the lower capacity of the two that give the same brake.
 */
export function samplePatients(seed: number, count: number): Patient[] {
	const random = uniformNumbers(seed);
	const normal = normalNumbers(random);
	return Array.from({ length: count }, () => {
		const own = ownConstants(normal);
		const makes = own.k_il10! / defaultParameters[parameterIndex.k_il10];
		return {
			own,
			capacity: Math.min(1, drawn(patientTraits.brake, normal) / makes),
			sites: Math.round(drawn(patientTraits.sites, normal)),
			triggersPerYear: drawn(patientTraits.triggersPerYear, normal),
			seed: 1 + Math.floor(random() * 999)
		};
	});
}

/** The whole parameter vector of a person; what is not the person's own is the model's. */
export function parametersOf({ own }: Person): Float64Array {
	const p = Float64Array.from(defaultParameters);
	for (const [name, value] of Object.entries(own)) p[parameterIndex[name as ParameterName]] = value;
	return p;
}

const root = cholesky(
	// Correlation of the normal numbers behind ranks that correlate so.
	rankCorrelation.map((row, i) => row.map((rho, j) => (i === j ? 1 : 2 * Math.sin((Math.PI * rho) / 6))))
);

function ownConstants(normal: () => number): Person['own'] {
	const free = variedConstants.map(() => normal());
	const own: Person['own'] = {};
	variedConstants.forEach(({ name, logMedian, logSd }, i) => {
		const z = root[i].reduce((sum, v, j) => sum + v * free[j], 0);
		own[name] = defaultParameters[parameterIndex[name]] * Math.exp(logMedian + logSd * within(z));
	});
	return own;
}

const drawn = ({ median, logSd, low, high }: PatientTrait, normal: () => number): number =>
	Math.min(high, Math.max(low, median * Math.exp(logSd * within(normal()))));

const within = (z: number) => Math.min(furthest, Math.max(-furthest, z));

/** Lower factor of a symmetric positive matrix. */
function cholesky(matrix: readonly (readonly number[])[]): number[][] {
	const lower = matrix.map((row) => row.map(() => 0));
	for (let i = 0; i < matrix.length; i++) {
		for (let j = 0; j <= i; j++) {
			let rest = matrix[i][j];
			for (let k = 0; k < j; k++) rest -= lower[i][k] * lower[j][k];
			lower[i][j] = i === j ? Math.sqrt(rest) : rest / lower[j][j];
		}
	}
	return lower;
}
