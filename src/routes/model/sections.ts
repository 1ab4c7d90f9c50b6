// The sections of the page in order, and the parts of each under which it can be entered.
import type { Language } from '#lib/i18n/index.ts';
import { laterMessages } from '#lib/i18n/later/index.ts';
import { reportWords } from '#lib/i18n/report/index.ts';
import { modules } from '#lib/model/catalogue.ts';
import { drugEvidence } from '#lib/model/evidence/drugs.ts';
import { edges } from '#lib/model/evidence/edges.ts';
import { facts } from '#lib/model/evidence/facts.ts';

export const sections = [
	'equations',
	'parameters',
	'validation',
	'mechanisms',
	'drugs',
	'facts',
	'contested',
	'references'
] as const;
export type Section = (typeof sections)[number];

/** Anchors within a section with their names, in order; none where the section is one list. */
export function partsOf(section: Section, language: Language): { id: string; text: string }[] {
	const words = laterMessages[language].model;
	const report = reportWords[language].section;
	switch (section) {
		case 'equations':
		case 'parameters':
			return modules.map(({ id }) => ({ id: `${section}-${id}`, text: words.parts[id as 'bone'] }));
		case 'validation':
			return (['targets', 'blood', 'residuals', 'dose', 'regimes', 'therapies'] as const).map((part) => ({
				id: `validation-${part}`,
				text: report[part]
			}));
		case 'mechanisms':
			return [...new Set(edges.map(({ group }) => group))].map((group) => ({
				id: `mechanisms-${group}`,
				text: words.group[group]
			}));
		case 'drugs':
			return drugEvidence.map(({ id, name }) => ({ id: `drug-${id}`, text: name }));
		case 'facts':
			return [...new Set(facts.map(({ topic }) => topic))].map((topic) => ({
				id: `facts-${topic}`,
				text: words.topic[topic]
			}));
		default:
			return [];
	}
}
