// What can be told of each part of the mechanism: its evidence, the flows that belong to it, where its equation stands.
import { edges } from './edges.ts';
import type { FlowName } from './flows.ts';
import { nodeById, type NodeId } from './nodes.ts';

/** Segments of the wheel and its brake, which are edges as well. */
const segments: readonly { id: string; from: NodeId; to: NodeId; bone?: true }[] = [
	{ id: 'danger-tlr4', from: 'danger', to: 'tlr4' },
	{ id: 'tlr4-nfkb', from: 'tlr4', to: 'nfkb' },
	{ id: 'nfkb-tnf', from: 'nfkb', to: 'tnf' },
	{ id: 'nfkb-il6', from: 'nfkb', to: 'il6' },
	{ id: 'nfkb-il1b', from: 'nfkb', to: 'il1b' },
	{ id: 'il10-brake', from: 'il10', to: 'tnf' },
	{ id: 'tnf-rankl', from: 'tnf', to: 'rankl', bone: true },
	{ id: 'il6-rankl', from: 'il6', to: 'rankl', bone: true },
	{ id: 'il1b-rankl', from: 'il1b', to: 'rankl', bone: true },
	{ id: 'rankl-osteoclasts', from: 'rankl', to: 'osteoclasts', bone: true },
	{ id: 'osteoclasts-bone', from: 'osteoclasts', to: 'bone', bone: true },
	{ id: 'bone-danger', from: 'bone', to: 'danger', bone: true }
];

interface About {
	/** Ids of the registry, `E1` to `E34`. */
	evidence?: readonly string[];
	flows?: readonly FlowName[];
	/** Anchor of its equation or input on the page of the model. */
	anchor?: string;
}

const nodes: Record<NodeId, About> = {
	danger: { evidence: ['E1'], flows: ['dangerMade', 'dangerLysis', 'dangerDebris'], anchor: 's-danger' },
	tlr4: { evidence: ['E1', 'E2', 'E3'], flows: ['danger', 'signal'], anchor: 'a-bone-occupancy' },
	nfkb: { evidence: ['E2', 'E18'], flows: ['activation', 'activationByTnf'], anchor: 's-mono' },
	erk: { evidence: ['E3', 'E4', 'E5'], anchor: 'i-erk' },
	sp1: { evidence: ['E4', 'E7'], anchor: 'i-sp1' },
	h3s10p: { evidence: ['E5'], anchor: 'i-h3s10p' },
	il10: { evidence: ['E6', 'E10', 'E14', 'E27'], flows: ['il10Made', 'il10Called'], anchor: 's-il10' },
	tnf: {
		evidence: ['E10', 'E18', 'E25', 'E17'],
		flows: ['tnfCalled', 'brakeTnf', 'pge2Tnf', 'tnfMade'],
		anchor: 's-tnf'
	},
	il6: {
		evidence: ['E10', 'E17', 'E24', 'E26'],
		flows: ['il6Called', 'brakeIl6', 'il6Made'],
		anchor: 's-il6'
	},
	il1b: {
		evidence: ['E19', 'E20', 'E21', 'E23'],
		flows: ['il1bCalled', 'brakeIl1b', 'il1bMade'],
		anchor: 's-il1b'
	},
	pge2: { evidence: ['E30', 'E31', 'E32', 'E33'], flows: ['tnfPge2', 'pge2Tnf'], anchor: 's-pge2' },
	pain: { evidence: ['E30'], flows: ['painPge2', 'painIl1b', 'painLysis'], anchor: 's-pain' },
	rankl: {
		evidence: ['E25', 'E26', 'E27', 'E28'],
		flows: ['rankl', 'ranklTnf', 'ranklIl6', 'ranklIl1b', 'ranklPge2', 'brakeRankl'],
		anchor: 'a-bone-rankl'
	},
	osteoclasts: {
		evidence: ['E28', 'E29'],
		flows: ['osteoclastsMade', 'resorption'],
		anchor: 's-osteoclasts'
	},
	osteoblasts: { evidence: ['E28'], flows: ['osteoblastsMade', 'formation'], anchor: 's-osteoblasts' },
	bone: { evidence: ['E29', 'E34'], flows: ['resorption', 'formation'], anchor: 's-bone' },
	crp: { evidence: ['E24'], flows: ['crpMade', 'esrMade'], anchor: 's-crp' }
};

const between: Record<string, About> = {
	'danger-tlr4': { evidence: ['E1'], flows: ['danger'], anchor: 'a-bone-occupancy' },
	'tlr4-nfkb': { evidence: ['E2'], flows: ['signal', 'activation'], anchor: 's-mono' },
	'nfkb-tnf': { evidence: ['E2'], flows: ['tnfCalled', 'tnfMade'], anchor: 's-tnf' },
	'nfkb-il6': { evidence: ['E2'], flows: ['il6Called', 'il6Made'], anchor: 's-il6' },
	'nfkb-il1b': { evidence: ['E2', 'E21'], flows: ['il1bCalled', 'il1bMade'], anchor: 's-il1b' },
	'il10-brake': {
		evidence: ['E10', 'E14', 'E15', 'E13'],
		flows: ['brakeTnf', 'brakeIl6', 'brakeIl1b'],
		anchor: 's-tnf'
	},
	'tnf-rankl': { evidence: ['E25'], flows: ['ranklTnf'], anchor: 'a-bone-rankl' },
	'il6-rankl': { evidence: ['E26'], flows: ['ranklIl6'], anchor: 'a-bone-rankl' },
	'il1b-rankl': { evidence: ['E25', 'E23'], flows: ['ranklIl1b'], anchor: 'a-bone-rankl' },
	'rankl-osteoclasts': { evidence: ['E28'], flows: ['osteoclastsMade'], anchor: 's-osteoclasts' },
	'osteoclasts-bone': { evidence: ['E29'], flows: ['resorption'], anchor: 's-bone' },
	'bone-danger': { flows: ['dangerMade', 'dangerLysis', 'dangerDebris'], anchor: 's-danger' },
	'tlr4-erk': { evidence: ['E3'], flows: ['il10Made'], anchor: 'i-erk' },
	'erk-sp1': { evidence: ['E4'], flows: ['il10Made'], anchor: 'i-sp1' },
	'erk-h3s10p': { evidence: ['E5'], flows: ['il10Made'], anchor: 'i-h3s10p' },
	'sp1-il10': { evidence: ['E7', 'E6'], flows: ['il10Made', 'il10Called'], anchor: 's-il10' },
	'h3s10p-il10': { evidence: ['E5', 'E6'], flows: ['il10Made', 'il10Called'], anchor: 's-il10' },
	'tnf-nfkb': { evidence: ['E18'], flows: ['activation', 'activationByTnf'], anchor: 's-mono' },
	'tnf-pge2': { evidence: ['E30'], flows: ['tnfPge2'], anchor: 's-pge2' },
	'pge2-pain': { evidence: ['E30'], flows: ['painPge2'], anchor: 's-pain' },
	'il1b-pain': { evidence: ['E30'], flows: ['painIl1b'], anchor: 's-pain' },
	'osteoclasts-pain': { flows: ['painLysis'], anchor: 's-pain' },
	'il6-crp': { evidence: ['E24'], flows: ['crpMade'], anchor: 's-crp' },
	'osteoclasts-osteoblasts': { evidence: ['E28'], flows: ['osteoblastsMade'], anchor: 's-osteoblasts' },
	'osteoblasts-bone': { flows: ['formation'], anchor: 's-bone' },
	'tnf-il6': { evidence: ['E17'], flows: ['il6Made'], anchor: 's-il6a' },
	'pge2-tnf': { evidence: ['E32', 'E33'], flows: ['pge2Tnf'], anchor: 's-tnf' },
	'pge2-rankl': { evidence: ['E31'], flows: ['ranklPge2'], anchor: 'a-bone-rankl' },
	'tnf-osteoblasts': { flows: ['osteoblastsMade'], anchor: 's-osteoblasts' },
	'danger-il1b': { evidence: ['E21', 'E20'], flows: ['il1bMade'], anchor: 's-il1b' },
	'il10-rankl': { evidence: ['E27'], flows: ['brakeRankl'], anchor: 'a-bone-rankl' },
	'il10-il10': { evidence: ['E16'], flows: ['brakeIl10'], anchor: 's-il10' }
};

export interface Ends {
	id: string;
	from: NodeId;
	to: NodeId;
	sign: '+' | '-';
	/** Part of the wheel itself. */
	segment: boolean;
	contested: boolean;
	bone: boolean;
}

/** Every edge there is, those of the wheel first. */
export const allEdges: readonly Ends[] = [
	...segments.map(({ id, from, to, bone = false }): Ends => ({
		id,
		from,
		to,
		sign: id === 'il10-brake' ? '-' : '+',
		segment: true,
		contested: false,
		bone
	})),
	...edges.map(({ id, from, to, sign, contested = false, bone = false }): Ends => ({
		id,
		from: from as NodeId,
		to: to as NodeId,
		sign,
		segment: false,
		contested,
		bone
	}))
];

const endsById: Record<string, Ends> = Object.fromEntries(allEdges.map((e) => [e.id, e]));

export const isNode = (id: string): id is NodeId => Object.hasOwn(nodeById, id);
export const endsOf = (id: string): Ends | undefined =>
	Object.hasOwn(endsById, id) ? endsById[id] : undefined;

/** @returns undefined for what is no part */
export function aboutOf(id: string): About | undefined {
	if (isNode(id)) return nodes[id];
	return Object.hasOwn(between, id) ? between[id] : undefined;
}

/** Edges that begin or end at a node. */
export const edgesAt = (id: NodeId): Ends[] =>
	allEdges.filter(
		({ id: edge, from, to }) =>
			from === id || to === id || (edge === 'il10-brake' && (id === 'il6' || id === 'il1b'))
	);
