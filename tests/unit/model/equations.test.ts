// Every equation of the model can be shown: as TeX and as MathML, under the symbols of its quantities.
import { expect, test } from 'vitest';
import { assemblies } from '#lib/model/cno.ts';
import { equations } from '#lib/model/generated/equations.ts';
import { modulesOf } from '../../../scripts/generate/flatten.ts';

const modules = modulesOf(assemblies);
const written = modules.flatMap((module) => [
	...Object.entries(module.auxiliaries ?? {}).map(([name, aux]) => ({ ...aux, module, name })),
	...Object.entries(module.species).map(([name, species]) => ({ ...species, module, name }))
]);

test('each is there, once, and nothing else', () => {
	const place = (module: string, name: string) => `${module}.${name}`;
	const shown = equations.map((e) => place(e.module, e.name));
	expect(new Set(shown)).toEqual(new Set(written.map((w) => place(w.module.id, w.name))));
	expect(shown).toHaveLength(written.length);
});

test.each(equations)('$module: $name', ({ module, name, kind, tex, mathml }) => {
	const source = written.find((w) => w.module.id === module && w.name === name)!;
	const left =
		kind === 'species' ? `\\frac{\\mathrm{d}${source.symbol}}{\\mathrm{d}t} = ` : `${source.symbol} = `;
	expect(tex.startsWith(left)).toBe(true);
	expect(tex.length).toBeGreaterThan(left.length);
	// A name of the program in a formula would be a symbol that was not found.
	expect(tex).not.toMatch(/[a-z]\\?_[a-z]{2}|undefined|NaN/);
	expect(mathml).toMatch(/^<math[\s>].*<\/math>$/s);
	expect(mathml).not.toMatch(/merror|ParseError|undefined/);
});

test('one symbol stands for one quantity within a compartment', () => {
	for (const { shared, compartments } of assemblies) {
		for (const { id, modules: own } of compartments) {
			const symbols = [...shared.modules, ...own].flatMap((m) =>
				[m.parameters, m.inputs, m.constants, m.auxiliaries, m.species].flatMap((group) =>
					Object.entries(group ?? {}).map(([name, { symbol }]) => ({ name, symbol }))
				)
			);
			const doubled = symbols
				.filter(({ symbol }, i) => symbols.findIndex((s) => s.symbol === symbol) !== i)
				// Pace, density and loss of a compartment are its own parameters under their general name.
				.filter(({ name }) => !['pace', 'density', 'loss'].includes(name));
			expect(doubled, id).toEqual([]);
		}
	}
});
