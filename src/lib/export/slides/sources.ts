// Which sources of the evidence registry concern what is set in a scenario, and what each showed. Pure.
import { contestedPoints } from '#lib/model/evidence/contested.ts';
import { drugEvidence } from '#lib/model/evidence/drugs.ts';
import { edges } from '#lib/model/evidence/edges.ts';
import { agents } from '#lib/model/modules/drugs/agents.ts';
import { addressOf, references, type ReferenceId } from '#lib/model/references.ts';
import type { Reference } from '#lib/model/evidence/types.ts';
import { capacityOf } from '#lib/scenario/capacity.ts';
import type { Scenario } from '#lib/scenario/schema.ts';

export interface Source {
	label: string;
	about: string;
	/** Where it can be opened. */
	address?: string;
}

export function sourcesOf(scenario: Scenario): Source[] {
	const { experiment, il10, therapies } = scenario;
	const classes = new Set(therapies.map(({ id }) => agents[id].class));
	const found: readonly (readonly ReferenceId[])[] = [
		...(capacityOf(il10) < 1 ? [...ofBrake(), ...ofPoints(['cause', 'size'])] : []),
		...drugEvidence
			.filter(({ id }) => classes.has(id))
			.flatMap(({ claims }) => claims.map((c) => c.references)),
		...(experiment === 'endotoxin' ? edges.filter(({ id }) => id === 'E2').map((e) => e.references) : []),
		...(experiment === 'dish' ? ofPoints(['tnf-il6']) : []),
		// Where the constants of the model itself come from.
		experiment === 'course' ? ['loop', 'calibration'] : ['calibration'],
		...(scenario.skin !== 'none' || scenario.bowel !== 'none' ? [['teaching'] as const] : [])
	];
	return [...new Set(found.flat())].map((id) => {
		const reference: Reference = references[id];
		return { label: reference.label, about: reference.about, address: addressOf(reference) };
	});
}

const ofBrake = () =>
	edges.filter(({ group, inCno }) => group === 'il10-arm' && inCno).map((edge) => edge.references);

const ofPoints = (ids: readonly string[]) =>
	contestedPoints.filter(({ id }) => ids.includes(id)).map((point) => point.references);
