// The vocabulary of the evidence registry: what is known, from where, and how well it was read.
import type { DrugClass } from '../modules/drugs/agents.ts';
import type { ReferenceId } from '../references.ts';

/** A source. One of `doi`, `pmid`, `link` or `unlinked` is always there. */
export interface Reference {
	/** Short citation as shown on the page. */
	label: string;
	doi?: string;
	pmid?: string;
	/** An address where neither DOI nor PMID is at hand. */
	link?: string;
	/** Why none of the three is given. */
	unlinked?: string;
	/** What was shown or done, in one line. */
	about: string;
}

/** How a piece of evidence was read. Not the same as the grade of a parameter. */
export type EvidenceGrade = 'abstract' | 'data' | 'derived' | 'abstract-weak' | 'unverified';

/** What each grade means, in one line. */
export const evidenceGrades: Record<EvidenceGrade, string> = {
	data: 'read in a published data file or in published model code',
	abstract: 'read in the abstract or opening page of the paper, not in its figures',
	derived: 'arithmetic on numbers of the first two kinds',
	'abstract-weak': 'read on a secondary page only; the primary source was not named',
	unverified: 'commonly said, source not read: an assumption, not a fact'
};

/** One statement in our own words, with its sources. */
export interface Claim {
	statement: string;
	references: readonly [ReferenceId, ...ReferenceId[]];
	grade: EvidenceGrade;
}

/** A number, or the lowest and highest one; `spread` is a standard deviation. */
export interface Quantity {
	value: number | readonly [low: number, high: number];
	unit: string;
	spread?: number;
}

export type FactTopic =
	'cytokine' | 'endotoxin' | 'bone' | 'response' | 'course' | 'laboratory' | 'biomarker' | 'model' | 'later';

/** A quantity or a clinical finding. */
export interface Fact extends Claim {
	id: string;
	topic: FactTopic;
	quantity?: Quantity;
	/** How many people it rests on. */
	people?: number;
}

export type EdgeGroup = 'danger' | 'il10-arm' | 'brake' | 'cytokine' | 'inflammasome' | 'bone' | 'pain';

/** In what the mechanism was seen: humans, people with CNO, mice or other animals, a dish, a fitted model. */
export type EdgeContext = 'human' | 'CNO' | 'animal' | 'dish' | 'model';

/** A mechanism: source acts on target. Sign `±` means both ways, `?` contested. */
export interface Edge extends Claim {
	/** `E1` to `E34`, the numbers of the project's literature review; two numbers were never given. */
	id: string;
	group: EdgeGroup;
	source: string;
	target: string;
	sign: '+' | '-' | '±' | '?';
	context: readonly EdgeContext[];
	/** Seen weaker or stronger in people with CNO than in others. */
	inCno?: 'weaker' | 'stronger';
	/** The equation of the model in which it acts; absent when the model leaves it out. */
	equation?: string;
}

/** One thing known of a drug. */
export interface DrugClaim extends Claim {
	kind: 'target' | 'kinetics' | 'dose' | 'effect';
	quantity?: Quantity;
}

export interface Drug {
	/** The class of drugs in the app. */
	id: DrugClass;
	name: string;
	/** Not in use for CNO: an experiment of thought. */
	hypothetical?: true;
	claims: readonly [DrugClaim, ...DrugClaim[]];
}

/** A price of a drug that the model does not hold: literature, or what is commonly said. */
export interface Risk extends Claim {
	id: string;
	/** The classes of drugs it is said of. */
	classes: readonly [DrugClass, ...DrugClass[]];
	/** The statement in German: risks are read on the first page, not only on that of the model. */
	german: string;
}

/** Where on the workbench a doubt matters. A class of therapy stands for all its drugs. */
export type ContestedPlace =
	| 'headline'
	| 'brake'
	| 'dish'
	| 'endotoxin'
	| 'bone'
	| 'pain'
	| 'therapies'
	| 'nsaid'
	| 'tnf-inhibitor'
	| 'bisphosphonate';

/** What is disputed or unknown, said plainly, in both languages. */
export interface ContestedPoint extends Claim {
	id: string;
	/** A few words. */
	title: string;
	german: { title: string; statement: string };
	/** Where it is shown; on the model page all are. */
	where?: readonly ContestedPlace[];
}
