// Quantities and clinical findings, by theme.
import { boneFacts } from './facts/bone.ts';
import { courseFacts } from './facts/course.ts';
import { cytokineFacts } from './facts/cytokines.ts';
import { endotoxinFacts } from './facts/endotoxin.ts';
import { responseFacts } from './facts/response.ts';
import type { Fact } from './types.ts';

export const facts: readonly Fact[] = [
	...cytokineFacts,
	...endotoxinFacts,
	...boneFacts,
	...responseFacts,
	...courseFacts
];
