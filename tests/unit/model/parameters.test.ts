// Every number of the model says what it is, where it comes from and how well it is known; none is idle or doubled.
import { expect, test } from 'vitest';
import { assemblies } from '#lib/model/cno.ts';
import { defaultParameters, parameterIndex } from '#lib/model/generated/layout.ts';
import { references } from '#lib/model/references.ts';
import type { Parameter } from '#lib/model/types.ts';
import { modulesOf, symbolsIn } from '../../../scripts/generate/flatten.ts';
import { layout, systems } from './systems.ts';

const parameters = [...layout.parameters];
const inputs = [...layout.inputs];
const modules = modulesOf(assemblies);

test.each(parameters)('%s: %s', (_, { value, range: [low, high], source, grade, about, symbol, unit }) => {
	expect(value).toBeGreaterThanOrEqual(low);
	expect(value).toBeLessThanOrEqual(high);
	expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
	expect(references).toHaveProperty(source);
	expect(['measured', 'fitted', 'assumed']).toContain(grade);
	for (const text of [about, symbol, unit]) expect(text.trim()).toBe(text);
	expect(about.length).toBeGreaterThan(5);
	expect(symbol).not.toBe('');
	expect(unit).not.toBe('');
});

test.each(inputs)('input %s', (_, { value, range: [low, high], about, unit }) => {
	expect(value >= low && value <= high && Number.isFinite(low) && Number.isFinite(high)).toBe(true);
	expect(about.length).toBeGreaterThan(5);
	expect(unit).not.toBe('');
});

test('what nobody measured is not called measured, what was fitted was fitted here', () => {
	const graded = (grade: Parameter['grade']) => parameters.filter(([, p]) => p.grade === grade);
	const ownChoices = ['calibration', 'loop', 'teaching'];
	for (const [name, { source }] of graded('measured')) expect(ownChoices, name).not.toContain(source);
	for (const [name, { source }] of graded('fitted')) expect(source, name).toBe('calibration');
	expect(graded('measured').length).toBeGreaterThan(0);
	expect(graded('fitted').length).toBeGreaterThan(0);
});

test('a name means one thing: no module defines the name of another', () => {
	const defined = modules.flatMap((m) => [...Object.keys(m.parameters), ...Object.keys(m.inputs ?? {})]);
	expect(new Set(defined).size).toBe(defined.length);
	const flat = systems.flatMap(({ flat: { states, auxiliaries } }) => [...states, ...auxiliaries]);
	for (const { name } of flat) expect(defined).not.toContain(name);
});

test('every parameter and input is used in an equation', () => {
	const used = new Set<string>();
	for (const { flat } of systems) {
		for (const { rate, initial } of flat.states) {
			for (const name of [...symbolsIn(rate), String(initial)]) used.add(name);
		}
		for (const { formula } of flat.auxiliaries) for (const name of symbolsIn(formula)) used.add(name);
	}
	const idle = [...parameters, ...inputs].map(([name]) => name).filter((name) => !used.has(name));
	expect(idle).toEqual([]);
});

test('the one vector holds the values as written, in its order', () => {
	const written = [...parameters, ...inputs].map(([name, { value }]) => [name, value]);
	const derived = Object.entries(parameterIndex).map(([name, place]) => [name, defaultParameters[place]]);
	expect(derived).toEqual(written);
});
