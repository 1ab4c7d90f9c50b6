// The methods that are weighed, each made for one system and one tolerance, and what their calls cost.
import type { System } from '#lib/simulate/compose.ts';
import { Rodas5p } from '#lib/solver/rodas5p.ts';
import type { OdeSystem, OneStepMethod } from '#lib/solver/types.ts';
import { complexFactors, workIn, type ComplexFactors, type Places } from './complex-sparse.ts';
import { Esdirk } from './esdirk.ts';
import type { Tolerances } from './newton.ts';
import { Radau5 } from './radau5.ts';
import { rodas4, Rosenbrock } from './rosenbrock.ts';
import { esdirk4, kvaerno5 } from './runge-kutta.ts';

/** A system with what the complex factors need, and the arithmetic in one call of each of its functions. */
export interface Subject {
	system: OdeSystem;
	complex: ComplexFactors;
	work: { rhs: number; jacobian: number; factor: number; solve: number };
}

export interface Contender {
	id: string;
	label: string;
	make(subject: Subject, tolerances: Tolerances): OneStepMethod;
	/** Vector arithmetic per component after a run with so many tries. */
	vectorWork(method: OneStepMethod, tries: number): number;
}

const kept = (method: OneStepMethod) => (method as Esdirk | Radau5).vectorWork;
/** 15 weights in the arguments, 28 in the right-hand sides, three plain sums: see src/lib/solver/rodas5p.ts. */
const rodas5pWork = 2 * (15 + 28) + 3;

export const contenders: readonly Contender[] = [
	{
		id: 'rodas5p',
		label: 'Rodas5P',
		make: ({ system }) => new Rodas5p(system),
		vectorWork: (_, tries) => tries * rodas5pWork
	},
	{
		id: 'rodas4',
		label: 'Rodas4',
		make: ({ system }) => new Rosenbrock(system, rodas4),
		vectorWork: (method, tries) => tries * (method as Rosenbrock).vectorWork
	},
	{
		id: 'esdirk4',
		label: 'ESDIRK4(3)6L[2]SA',
		make: ({ system }, tolerances) => new Esdirk(system, esdirk4, tolerances),
		vectorWork: kept
	},
	{
		id: 'kvaerno5',
		label: 'Kværnø 5(4)',
		make: ({ system }, tolerances) => new Esdirk(system, kvaerno5, tolerances),
		vectorWork: kept
	},
	{
		id: 'radau5',
		label: 'Radau IIA 5',
		make: ({ system, complex }, tolerances) => new Radau5(system, complex, tolerances),
		vectorWork: kept
	}
];

const workOfCode = (code: (...none: never[]) => unknown) => workIn([String(code)]);

/** @param matrix where the entries of the system's Jacobian stand, and what makes them from its values */
export function sparseSubject(
	system: System,
	{ places, values }: { places: Places; values(jac: Float64Array): Float64Array }
): Subject {
	const complex = complexFactors(system.n, places);
	const sum = (name: 'rhs' | 'jacobian' | 'factor' | 'solve') =>
		system.parts.reduce((all, { block }) => all + workOfCode(block[name]), 0);
	return {
		system,
		complex: { ...complex, factor: (jac, ...more) => complex.factor(values(jac), ...more) },
		work: { rhs: sum('rhs'), jacobian: sum('jacobian'), factor: sum('factor'), solve: sum('solve') }
	};
}

/** For a system with a dense Jacobian, row by row. */
export function denseSubject(system: OdeSystem): Subject {
	const { n } = system;
	const places = Array.from({ length: n * n }, (_, i): [number, number] => [Math.floor(i / n), i % n]);
	const work = {
		rhs: workOfCode(system.rhs),
		jacobian: workOfCode(system.jacobian),
		factor: Math.round((2 * n ** 3) / 3),
		solve: 2 * n ** 2
	};
	return { system, complex: complexFactors(n, places), work };
}
