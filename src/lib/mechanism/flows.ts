// What flows where at a time → the widths of the wheel and of the edges beside it.
import type { Fluxes } from '#lib/analysis/fluxes.ts';
import { edgeWidth, shareWidth, strandWidth, type Strand } from './widths.ts';
import type { WheelWidths } from './wheel.ts';

/** Names of what flows; see `analysis/fluxes` for units. */
export type FlowName = Exclude<keyof Fluxes, `drug_${string}`>;
/** What is absent is nothing. */
export type Flows = Partial<Record<FlowName, number>>;

/** What counts as full: RANKL above rest, in rests; bone lost beyond rest, and danger set free, per hour. */
const full = { rankl: 6, resorption: 5e-4, danger: 0.02 } as const;
/** Bone lost and formed at rest, of the whole, per hour. */
const restingTurnover = 1.568e-4;

/** @param braked whether IL-10 presses; without it, what is called for is made */
export function wheelWidths(flows: Flows, braked = true): WheelWidths {
	const called = {
		tnf: strandWidth('tnf', flows.tnfCalled ?? 0),
		il6: strandWidth('il6', flows.il6Called ?? 0),
		il1b: strandWidth('il1b', flows.il1bCalled ?? 0)
	};
	const made = {
		tnf: strandWidth('tnf', flows.tnfMade ?? 0),
		il6: strandWidth('il6', flows.il6Made ?? 0),
		il1b: strandWidth('il1b', flows.il1bMade ?? 0)
	};
	return {
		release: shareWidth((flows.dangerMade ?? 0) / full.danger),
		danger: shareWidth(flows.danger ?? 0),
		signal: shareWidth(flows.signal ?? 0),
		called,
		made: braked ? made : called,
		driven: drivenWidths(flows),
		resorption: shareWidth(((flows.resorption ?? 0) - restingTurnover) / full.resorption)
	};
}

/** The drive on RANKL, shared among the strands as they share in it. PGE2 comes from TNF and is told with it. */
function drivenWidths(flows: Flows): Record<Strand, number> {
	const parts = {
		tnf: (flows.ranklTnf ?? 0) + (flows.ranklPge2 ?? 0),
		il6: flows.ranklIl6 ?? 0,
		il1b: flows.ranklIl1b ?? 0
	};
	const sum = parts.tnf + parts.il6 + parts.il1b;
	const width = shareWidth(sum / full.rankl);
	const share = (part: number) => (sum > 0 && part >= 0 && Number.isFinite(sum) ? part / sum : 1 / 3);
	return { tnf: width * share(parts.tnf), il6: width * share(parts.il6), il1b: width * share(parts.il1b) };
}

/** For each edge beside the wheel: its flow as a share of what counts as strong. */
const strong: Record<string, (flows: Flows) => number> = {
	'tnf-nfkb': (f) => (f.activationByTnf ?? 0) / 0.01,
	'tnf-pge2': (f) => (f.tnfPge2 ?? 0) / 0.3,
	'pge2-pain': (f) => (f.painPge2 ?? 0) / 0.2,
	'il1b-pain': (f) => (f.painIl1b ?? 0) / 0.2,
	'osteoclasts-pain': (f) => (f.painLysis ?? 0) / 0.2,
	'il6-crp': (f) => (f.crpMade ?? 0) / 1,
	'osteoclasts-osteoblasts': (f) => (f.osteoblastsMade ?? 0) / 0.004,
	'osteoblasts-bone': (f) => (f.formation ?? 0) / 5e-4,
	'pge2-rankl': (f) => (f.ranklPge2 ?? 0) / 0.5,
	'pge2-tnf': (f) => 1 - (f.pge2Tnf ?? 1),
	'il10-rankl': (f) => 1 - (f.brakeRankl ?? 1),
	'il10-il10': (f) => 1 - (f.brakeIl10 ?? 1),
	'danger-il1b': (f) => (f.il1bMade ?? 0) / 50,
	'tnf-il6': (f) => (f.il6Made ?? 0) / 2000,
	'tnf-osteoblasts': (f) => (f.activationByTnf ?? 0) / 0.02
};
/** The arm of IL-10: what it makes, pg/mL/h. */
const strongArm = 100;

/** Width of an edge beside the wheel, in units of the picture. */
export function widthOfEdge(id: string, flows: Flows): number {
	return edgeWidth(strong[id]?.(flows) ?? (flows.il10Made ?? 0) / strongArm);
}
