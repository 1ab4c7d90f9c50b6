// Symbols within an equation, each marked with the anchor of what it stands for, so that a pointer can ask for it.
import type { CatalogueEntry } from '#lib/model/catalogue.ts';
import { symbolMathml } from '#lib/model/generated/symbols.ts';
import { childrenOf } from './breaking.ts';

const inner = (mathml: string) => mathml.replace(/^<math[^>]*>|<\/math>$/g, '');
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The elements of a symbol: `ΔT_f` is two of them, side by side wherever it stands. */
function elementsOf(symbol: string): string[] {
	const mathml = inner(symbolMathml[symbol]);
	const row = /^<mrow>(.*)<\/mrow>$/s.exec(mathml);
	return row ? [...childrenOf(row[1])] : [mathml];
}

/** An element as a pattern; where it is raised to a power, its base and index still belong to it. */
function patternOf(element: string): string {
	const indexed = /^<msub>(.*)<\/msub>$/s.exec(element);
	if (!indexed) return escaped(element);
	return `(?:${escaped(element)}|<msubsup>${escaped(indexed[1])}<mn[^>]*>[^<]*</mn></msubsup>)`;
}

/**
 * Adds `data-entry` with the anchor to every symbol of these entries. What is found is not looked into again: the `T`
 * within `K_MT` stays unmarked when `K_MT` is one of them.
 */
export function marked(mathml: string, entries: readonly CatalogueEntry[]): string {
	if (entries.length === 0) return mathml;
	const any = new RegExp(
		entries.map(({ symbol }) => `(${elementsOf(symbol).map(patternOf).join('')})`).join('|'),
		'gs'
	);
	return mathml.replace(any, (found, ...groups) => {
		const which = groups.findIndex((group, i) => i < entries.length && group !== undefined);
		const mark = ` data-entry="${entries[which].anchor}"`;
		return [...childrenOf(found)].map((element) => element.replace(/^<\w+/, `$&${mark}`)).join('');
	});
}
