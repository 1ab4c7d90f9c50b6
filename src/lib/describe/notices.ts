// Notices of the codec, and failures of the solver, in words.
import { messages, type Language } from '#lib/i18n/index.ts';
import type { Notice } from '#lib/scenario/read.ts';
import type { Run } from '#lib/simulate/run.ts';
import { whenInWords } from './when.ts';

export function noticeInWords(notice: Notice, language: Language): string {
	const { notice: words } = messages[language];
	const { kind, field, requested, used = '', min = 0, max = 0 } = notice;
	if (kind === 'clamped') return words.clamped(field, requested, used, String(min), String(max));
	if (kind === 'defaulted') return words.defaulted(field, requested, used);
	if (kind === 'dropped') return words.dropped(field, requested);
	if (kind === 'version') return words.version(requested, used);
	return words.unknown(field);
}

export function failureInWords(run: Run, language: Language): string | undefined {
	if (!run.failure) return undefined;
	const { failure } = messages[language];
	const when = whenInWords(run.failure.atHours, run.experiment, language);
	return `${failure[run.failure.cause]} ${failure.until(when)}`;
}
