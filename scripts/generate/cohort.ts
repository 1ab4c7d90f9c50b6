// What becomes of virtual patients: followed here once, because it takes seconds, and read by the report.
import { banner } from './banner.ts';

export async function emitCohort(): Promise<string> {
	// Imported late: it runs on the generated code that this command has just written.
	const { cohortFigures } = await import('../../src/lib/validate/cohort.ts');
	return [
		banner,
		'// Virtual patients from their first painful day on (src/lib/validate/cohort.ts says what is counted).',
		'',
		`export const cohortFound = ${JSON.stringify(cohortFigures(), null, '\t')};`,
		''
	].join('\n');
}
