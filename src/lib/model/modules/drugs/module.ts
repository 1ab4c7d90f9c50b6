// All drugs as one module: their levels, integrated once for every compartment, and what they leave of each step.
import type { Module } from '../../types.ts';
import { drugClasses, type DrugClass } from './agents.ts';
import { bisphosphonates } from './bisphosphonates.ts';
import { corticosteroid } from './corticosteroid.ts';
import { il10Replacement } from './il10-replacement.ts';
import { il1Blockers } from './il1-blockers.ts';
import { il6Blocker } from './il6-blocker.ts';
import { jakInhibitor } from './jak-inhibitor.ts';
import { methotrexate } from './methotrexate.ts';
import { nsaid } from './nsaid.ts';
import { sulfasalazine } from './sulfasalazine.ts';
import { targets } from './targets.ts';
import { tnfInhibitors } from './tnf-inhibitors.ts';
import { together, type DrugPart } from './vocabulary.ts';

/** The numbers, levels and inputs of each class. */
export const classParts: Record<DrugClass, DrugPart> = {
	nsaid,
	corticosteroid,
	sulfasalazine,
	methotrexate,
	'tnf-inhibitor': tnfInhibitors,
	bisphosphonate: bisphosphonates,
	'il1-blocker': il1Blockers,
	'il6-blocker': il6Blocker,
	'jak-inhibitor': jakInhibitor,
	'il10-replacement': il10Replacement
};

const drugs = together(...drugClasses.map((name) => classParts[name]));

export const drugModule: Module = {
	id: 'drugs',
	about: 'Therapies: how each comes and goes, and what it leaves of its target.',
	...drugs,
	auxiliaries: { ...drugs.auxiliaries, ...targets }
};
