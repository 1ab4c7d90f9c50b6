// The parts of the mechanism hold together: every edge has its ends, every part something to tell, every loop its way.
import { describe, expect, test } from 'vitest';
import { mechanismMessages } from '#lib/i18n/mechanism/index.ts';
import { moreMechanismMessages } from '#lib/i18n/mechanism/more/index.ts';
import { aboutOf, allEdges, edgesAt, endsOf, isNode } from '#lib/mechanism/about.ts';
import { drugSpots } from '#lib/mechanism/drugs.ts';
import { edges } from '#lib/mechanism/edges.ts';
import { loopIds, loopsThere, partsOfLoop } from '#lib/mechanism/loops.ts';
import { around } from '#lib/mechanism/neighbours.ts';
import { nodes } from '#lib/mechanism/nodes.ts';
import { nextPlace } from '#lib/mechanism/roving.ts';
import { box, strands } from '#lib/mechanism/wheel.ts';
import { edges as known } from '#lib/model/evidence/edges.ts';
import { drugClasses } from '#lib/model/modules/drugs/agents.ts';
import { catalogue } from '#lib/model/catalogue.ts';

const nodeIds = nodes.map(({ id }) => id as string);
const knownIds = known.map(({ id }) => id);

test('every edge leads from a node to a node', () => {
	for (const { from, to } of allEdges) {
		expect(nodeIds).toContain(from);
		expect(nodeIds).toContain(to);
	}
	expect(new Set(allEdges.map(({ id }) => id)).size).toBe(allEdges.length);
});

test('of every node and every edge there is something to tell, with evidence that the registry has', () => {
	for (const id of [...nodeIds, ...allEdges.map((e) => e.id)]) {
		const about = aboutOf(id);
		expect(about, id).toBeDefined();
		for (const evidence of about!.evidence ?? []) expect(knownIds, id).toContain(evidence);
		expect(about!.anchor, id).toBeDefined();
	}
});

test('every anchor is one of the page of the model', () => {
	const anchors = catalogue.map(({ anchor }) => anchor);
	for (const id of [...nodeIds, ...allEdges.map((e) => e.id)])
		expect(anchors, id).toContain(aboutOf(id)!.anchor);
});

test('what is no part has nothing told of it', () => {
	expect(aboutOf('constructor')).toBeUndefined();
	expect(endsOf('toString')).toBeUndefined();
	expect(isNode('valueOf')).toBe(false);
});

test('every node has a name and a sentence in both languages', () => {
	for (const language of ['en', 'de'] as const) {
		for (const id of nodes.map((node) => node.id)) {
			expect(mechanismMessages[language].name[id]).not.toBe('');
			expect(moreMechanismMessages[language].does[id]).toMatch(/\.$/);
		}
	}
});

test('every node, edge and drug stands within the picture', () => {
	const inside = ([x, y]: readonly [number, number]) => x >= 0 && x <= box.width && y >= 0 && y <= box.height;
	for (const { id, spot } of nodes) expect(inside(spot), id).toBe(true);
	for (const { id, middle } of edges) expect(inside(middle), id).toBe(true);
	for (const { id, spot } of drugSpots) expect(inside(spot), id).toBe(true);
});

test('nodes do not stand on one another', () => {
	for (const [i, a] of nodes.entries())
		for (const b of nodes.slice(i + 1))
			expect(Math.hypot(a.spot[0] - b.spot[0], a.spot[1] - b.spot[1]), `${a.id} ${b.id}`).toBeGreaterThan(30);
});

test('every class of drugs has its capsule, in the order of the therapies', () => {
	expect(drugSpots.map(({ id }) => id)).toEqual([...drugClasses]);
	for (const { targets } of drugSpots) for (const target of targets) expect(nodeIds).toContain(target);
});

describe('loops', () => {
	const drawn = new Set([...nodeIds, ...edges.map(({ id }) => id), ...drugClasses, 'wheel']);

	test.each(loopIds)('%s goes through parts that are drawn', (id) => {
		for (const part of partsOfLoop(id)) expect(drawn, part).toContain(part);
	});

	test('those that need a bone are left out where there is none', () => {
		expect(loopsThere(true)).toHaveLength(loopIds.length);
		for (const id of loopsThere(false)) {
			const parts = [...partsOfLoop(id)];
			for (const node of nodes.filter((n) => n.bone)) expect(parts).not.toContain(node.id);
		}
	});
});

describe('what stands in the light with a part', () => {
	test('a node brings its edges, also the quiet ones, and what they lead to', () => {
		const lit = around('tnf')!;
		for (const part of [
			'tnf',
			'tnf-nfkb',
			'nfkb',
			'tnf-il6',
			'il6',
			'pge2-tnf',
			'rankl',
			'tnf-inhibitor',
			'il10'
		])
			expect(lit).toContain(part);
		expect(lit).not.toContain('bone');
	});

	test('an edge brings its ends, a drug its target, nothing brings nothing', () => {
		expect([...around('il6-crp')!].sort()).toEqual(['crp', 'il6', 'il6-crp']);
		expect([...around('nsaid')!]).toContain('pge2');
		expect(around(undefined)).toBeUndefined();
	});

	test('the strands of the wheel bear the names of their nodes', () => {
		for (const { id } of strands) expect(nodeIds).toContain(id);
	});
});

test('the edges at a node are those that begin or end there, and the brake', () => {
	expect(edgesAt('crp').map(({ id }) => id)).toEqual(['il6-crp']);
	expect(edgesAt('il6').map(({ id }) => id)).toContain('il10-brake');
});

test('arrow keys go round, and other keys lead nowhere', () => {
	expect(nextPlace('ArrowRight', 2, 3)).toBe(0);
	expect(nextPlace('ArrowUp', 0, 3)).toBe(2);
	expect(nextPlace('Home', 2, 3)).toBe(0);
	expect(nextPlace('End', 0, 3)).toBe(2);
	expect(nextPlace('a', 0, 3)).toBeUndefined();
	expect(nextPlace('ArrowRight', 0, 0)).toBeUndefined();
});
