// The model's systems in both forms, as written (flat formulas) and as derived (generated code), and random
// states to try them at.
import fc from 'fast-check';
import { assemblies } from '#lib/model/cno.ts';
import { bloodPlaces } from '#lib/model/generated/blocks/blood.ts';
import { dishPlaces } from '#lib/model/generated/blocks/dish.ts';
import { sharedPlaces } from '#lib/model/generated/blocks/shared.ts';
import { sitePlaces } from '#lib/model/generated/blocks/site.ts';
import type { System } from '#lib/simulate/compose.ts';
import { surfacePlaces } from '#lib/model/generated/blocks/surface.ts';
import { nothingPlaces } from '#lib/model/generated/blocks/nothing.ts';
import { plasmaPlaces } from '#lib/model/generated/blocks/plasma.ts';
import { antibody } from '#lib/simulate/antibody.ts';
import { dish } from '#lib/simulate/further.ts';
import { courseSystem, endotoxin } from '#lib/simulate/systems.ts';
import { siteName } from '#lib/simulate/places.ts';
import type { Assembly } from '#lib/model/types.ts';
import { tissuePlaces } from '#lib/model/generated/blocks/tissue.ts';
import { infection } from '#lib/simulate/infection.ts';
import { flatten, layoutOf } from '../../../scripts/generate/flatten.ts';

export const layout = layoutOf(assemblies);

/** The disease with three sites, as the flat model would be written. */
function severalSites(): Assembly {
	const course = assemblies.find(({ id }) => id === 'course')!;
	const [blood, site] = course.compartments;
	const sites = [0, 1, 2].map((i) => ({ ...site, id: siteName(i) }));
	return { ...course, id: 'three sites', compartments: [blood, ...sites] };
}

const bone = (index: number) => ({ kind: 'bone' as const, name: siteName(index) });

const codes: Record<string, System> = {
	dish,
	endotoxin,
	antibody,
	infection,
	course: courseSystem([bone(0), { kind: 'surface', name: 'surface' }]),
	'three sites': courseSystem([bone(0), bone(1), bone(2)])
};

export const systems = [...assemblies, severalSites()].map((assembly) => ({
	id: assembly.id,
	flat: flatten(assembly, layout),
	code: codes[assembly.id]
}));

type Triples = readonly (readonly [row: number, column: number, slot: number])[];
const places: Record<string, { inside: Triples; outward: Triples; byLever: Triples }> = {
	shared: sharedPlaces,
	blood: bloodPlaces,
	dish: dishPlaces,
	site: sitePlaces,
	surface: surfacePlaces,
	nothing: nothingPlaces,
	plasma: plasmaPlaces,
	tissue: tissuePlaces
};

/** Where one entry of a Jacobian comes from: values of which the products are summed up. */
type Entry = { row: number; column: number; terms: number[][] };

/** Each entry of a system's Jacobian once: those by shared states by way of the levers. */
function entriesOf({ parts, jacobianSize }: System): Entry[] {
	const [common, hub, ...others] = parts;
	const slopes = jacobianSize - common.block.slopeCount;
	const entries = new Map<string, Entry>();
	const add = (row: number, column: number, term: number[]) => {
		const key = `${row},${column}`;
		const entry = entries.get(key) ?? { row, column, terms: [] };
		entry.terms.push(term);
		entries.set(key, entry);
	};
	for (const { block, o, j } of parts) {
		for (const [r, c, slot] of places[block.id].inside) add(o + r, o + c, [j + slot]);
	}
	for (const { block, o, j } of [hub, ...others]) {
		for (const [r, lever, slot] of places[block.id].byLever) {
			for (const [, state, slope] of places[common.block.id].outward.filter(([l]) => l === lever))
				add(o + r, state, [j + slot, slopes + slope]);
		}
		for (const [flow, c, slot] of places[block.id].outward) {
			add(hub.o + block.targets[flow], o + c, [j + slot]);
		}
	}
	return [...entries.values()];
}

/** Row and column of each entry of a system's Jacobian, and the entries from the values that the code stores. */
export function matrixOf(system: System) {
	const entries = entriesOf(system);
	return {
		places: entries.map(({ row, column }): [row: number, column: number] => [row, column]),
		values: (jac: Float64Array) =>
			Float64Array.from(entries, ({ terms }) =>
				terms.reduce((sum, term) => sum + term.reduce((product, at) => product * jac[at], 1), 0)
			)
	};
}

/** Names of parameters and inputs in the order of the one vector, with their units. */
export const names = [...layout.parameters.keys(), ...layout.inputs.keys()];
export const unitOf = new Map(
	[...layout.parameters, ...layout.inputs].map(([name, { unit }]) => [name, unit])
);

/** Even over 0..1: the extremes of most ranges switch terms off. */
const share = fc.noBias(fc.integer({ min: 0, max: 1e6 })).map((millionths) => millionths / 1e6);

/** States of a system: concentrations of 0.1 to 1000, shares and ratios of 0.01 to 3, evenly in their logarithm. */
export function anyState({ flat }: (typeof systems)[number]): fc.Arbitrary<Float64Array> {
	const state = (unit: string) =>
		share.map((s) => (unit === '1' ? 0.01 * (3 / 0.01) ** s : 0.1 * (1000 / 0.1) ** s));
	return fc.tuple(...flat.states.map(({ unit }) => state(unit))).map((values) => Float64Array.from(values));
}

/** Parameters and inputs, each somewhere within its range. */
export const anyParameters: fc.Arbitrary<Float64Array> = fc
	.tuple(
		...[...layout.parameters.values(), ...layout.inputs.values()].map(({ range: [low, high] }) =>
			share.map((s) => low + s * (high - low))
		)
	)
	.map((values) => Float64Array.from(values));
