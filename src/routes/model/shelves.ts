// What the page shows, each list with the text in which the search looks.
import { catalogue } from '#lib/model/catalogue.ts';
import { contestedPoints } from '#lib/model/evidence/contested.ts';
import { drugEvidence } from '#lib/model/evidence/drugs.ts';
import { edges } from '#lib/model/evidence/edges.ts';
import { facts } from '#lib/model/evidence/facts.ts';
import { risks } from '#lib/model/evidence/risks.ts';
import type { Claim, Reference } from '#lib/model/evidence/types.ts';
import { equations } from '#lib/model/generated/equations.ts';
import { references, type ReferenceId } from '#lib/model/references.ts';
import { holds, plain } from './search.ts';

interface Shelved<Item> {
	item: Item;
	text: string;
}

function shelve<Item>(items: readonly Item[], textOf: (item: Item) => string): Shelved<Item>[] {
	return items.map((item) => ({ item, text: plain(textOf(item)) }));
}

export function find<Item>(shelf: readonly Shelved<Item>[], words: readonly string[]): Item[] {
	return shelf.filter(({ text }) => holds(text, words)).map(({ item }) => item);
}

const labels = ({ references: cited }: Claim) => cited.map((id) => references[id].label).join(' ');
const said = (claim: Claim) => `${claim.statement} ${labels(claim)} ${claim.grade}`;

const equationEntries = catalogue.flatMap((entry) => {
	if (!('formula' in entry)) return [];
	const { mathml } = equations.find((e) => e.module === entry.module && e.name === entry.name)!;
	return [{ ...entry, mathml }];
});
export type ShownEquation = (typeof equationEntries)[number];

const rows = catalogue.flatMap((entry) => ('formula' in entry ? [] : [entry]));
export type ShownRow = (typeof rows)[number];

const sources = Object.entries<Reference>(references)
	.map(([id, reference]) => ({ ...reference, id: id as ReferenceId }))
	.sort((a, b) => a.label.localeCompare(b.label, 'en'));
export type ShownSource = (typeof sources)[number];

export const shelves = {
	equations: shelve(equationEntries, (e) => `${e.about} ${e.name} ${e.formula}`),
	parameters: shelve(rows, (row) => {
		const known =
			row.kind === 'parameter' ? `${row.grade} ${references[row.source as ReferenceId].label}` : '';
		return `${row.about} ${row.name} ${row.symbol.replace(/[\\{}_]/g, '')} ${row.unit} ${known}`;
	}),
	mechanisms: shelve(edges, (e) => `${e.id} ${e.source} ${e.target} ${said(e)} ${e.context.join(' ')}`),
	drugs: shelve(drugEvidence, (d) => {
		const prices = risks.filter((risk) => risk.classes.includes(d.id));
		return `${d.name} ${[...d.claims, ...prices].map(said).join(' ')}`;
	}),
	facts: shelve(facts, said),
	contested: shelve(contestedPoints, (c) => `${c.title} ${said(c)} ${c.german.title} ${c.german.statement}`),
	references: shelve(sources, (s) => `${s.label} ${s.about} ${s.doi ?? ''} ${s.pmid ?? ''}`)
};
