// The evidence registry: everything said has a source and a grade, every source is used and can be found.
import { describe, expect, test } from 'vitest';
import { assemblies } from '#lib/model/cno.ts';
import { contestedPoints } from '#lib/model/evidence/contested.ts';
import { drugEvidence } from '#lib/model/evidence/drugs.ts';
import { edges } from '#lib/model/evidence/edges.ts';
import { facts } from '#lib/model/evidence/facts.ts';
import { risks } from '#lib/model/evidence/risks.ts';
import { evidenceGrades, type Claim, type Quantity, type Reference } from '#lib/model/evidence/types.ts';
import { equations } from '#lib/model/generated/equations.ts';
import { drugClasses } from '#lib/model/modules/drugs/agents.ts';
import { addressOf, references } from '#lib/model/references.ts';
import { modulesOf } from '../../../scripts/generate/flatten.ts';

interface Said extends Claim {
	at: string;
	quantity?: Quantity;
}

const registry = Object.entries<Reference>(references);
const drugClaims = drugEvidence.flatMap(({ id, claims }) =>
	claims.map((c, i) => ({ ...c, at: `${id} ${i}` }))
);
const claims: Said[] = [
	...edges.map((e) => ({ ...e, at: e.id })),
	...facts.map((f) => ({ ...f, at: f.id })),
	...contestedPoints.map((c) => ({ ...c, at: c.id })),
	...risks.map((r) => ({ ...r, at: r.id })),
	...drugClaims
];
const sources = modulesOf(assemblies).flatMap((m) => Object.entries(m.parameters));

test.each(claims)(
	'$at says something, with a source and a grade',
	({ statement, references: cited, grade }) => {
		expect(statement.trim()).toBe(statement);
		expect(statement.length).toBeGreaterThan(10);
		expect(statement.length).toBeLessThanOrEqual(300);
		expect(statement).toMatch(/[.?]$/);
		expect(cited.length).toBeGreaterThan(0);
		expect(new Set(cited).size).toBe(cited.length);
		for (const id of cited) expect(references).toHaveProperty(id);
		expect(evidenceGrades).toHaveProperty(grade);
	}
);

test.each(claims.filter((c) => c.quantity))('the number of $at', ({ quantity }) => {
	const { value, unit, spread } = quantity!;
	const [low, high] = typeof value === 'number' ? [value, value] : value;
	expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
	if (typeof value !== 'number') expect(low).toBeLessThan(high);
	expect(unit.trim()).toBe(unit);
	expect(unit).not.toBe('');
	if (spread !== undefined) expect(spread).toBeGreaterThan(0);
});

test.each(registry)('source %s can be found, or says why not', (_, reference) => {
	const { label, about, doi, pmid, link, unlinked } = reference;
	for (const text of [label, about]) {
		expect(text.length).toBeGreaterThan(5);
		expect(text.length).toBeLessThanOrEqual(300);
	}
	if (doi !== undefined) expect(doi).toMatch(/^10\.\d{4,}\/\S+$/);
	if (pmid !== undefined) expect(pmid).toMatch(/^\d{7,8}$/);
	if (link !== undefined) expect(link).toMatch(/^https:\/\/\S+$/);
	const address = addressOf(reference);
	expect(address === undefined).toBe(unlinked !== undefined);
	if (address) expect(() => new URL(address)).not.toThrow();
});

describe('nothing dangles', () => {
	test('every source of a parameter is in the registry', () => {
		for (const [name, { source }] of sources) expect(references, name).toHaveProperty(source);
	});

	test('every source is used', () => {
		const used = new Set([...sources.map(([, p]) => p.source), ...claims.flatMap((c) => c.references)]);
		expect(registry.map(([id]) => id).filter((id) => !used.has(id))).toEqual([]);
	});

	test('no two sources share a DOI, a PMID or a label', () => {
		for (const key of ['doi', 'pmid', 'link', 'label'] as const) {
			const all = registry.map(([, r]) => r[key]?.toLowerCase()).filter(Boolean);
			expect(new Set(all).size, key).toBe(all.length);
		}
	});

	test('ids are unique and may stand in an address', () => {
		for (const ids of [edges, facts, drugEvidence, contestedPoints, risks].map((list) =>
			list.map(({ id }) => id)
		)) {
			expect(new Set(ids).size).toBe(ids.length);
			for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9-]+$/);
		}
	});

	test('every edge that the model holds points to an equation', () => {
		const known = equations.map((e) => `${e.module}.${e.name}`);
		for (const { id, equation } of edges) if (equation) expect(known, id).toContain(equation);
	});
});

test('the edges are those of the review, complete', () => {
	const numbers = edges.map(({ id }) => Number(id.slice(1))).sort((a, b) => a - b);
	const all = Array.from({ length: 34 }, (_, i) => i + 1).filter((n) => n !== 11 && n !== 12);
	expect(numbers).toEqual(all);
});

test('every class of drugs of the app has its evidence, with a target and a dose', () => {
	expect(drugEvidence.map(({ id }) => id)).toEqual([...drugClasses]);
	for (const { id, claims } of drugEvidence) {
		const kinds = claims.map(({ kind }) => kind);
		expect(kinds, id).toContain('target');
		expect(kinds, id).toContain('dose');
	}
});

test('what rests only on sources that were not read is not graded as read', () => {
	const unread = new Set(
		registry
			.filter(([, r]) => /no source was read|no trial report was read/.test(r.unlinked ?? ''))
			.map(([id]) => id)
	);
	for (const { at, references: cited, grade } of claims) {
		if (cited.every((id) => unread.has(id))) expect(grade, at).toBe('unverified');
	}
});

test('every class of drugs has a risk named, in both languages', () => {
	for (const name of drugClasses)
		expect(
			risks.some(({ classes }) => classes.includes(name)),
			name
		).toBe(true);
	for (const { id, german, statement } of risks) {
		expect(german, id).toMatch(/\S.{10,}[.]$/);
		expect(german).not.toBe(statement);
	}
});
