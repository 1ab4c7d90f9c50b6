// Failures of the solver, in words.
import { messages, type Language } from '#lib/i18n/index.ts';
import type { Run } from '#lib/simulate/run.ts';
import { whenInWords } from './when.ts';

export function failureInWords(run: Run, language: Language): string | undefined {
	if (!run.failure) return undefined;
	const { failure } = messages[language];
	const when = whenInWords(run.failure.atHours, run.experiment, language);
	return `${failure[run.failure.cause]} ${failure.until(when)}`;
}
