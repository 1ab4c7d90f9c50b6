// Notices of the codec, in words.
import type { Language } from '#lib/i18n/index.ts';
import { sceneMessages } from '#lib/i18n/scene/index.ts';
import type { Notice } from '#lib/scenario/read.ts';

export function noticeInWords(notice: Notice, language: Language): string {
	const { notice: words } = sceneMessages[language];
	const { kind, field, requested, used = '', min = 0, max = 0 } = notice;
	if (kind === 'clamped') return words.clamped(field, requested, used, String(min), String(max));
	if (kind === 'defaulted') return words.defaulted(field, requested, used);
	if (kind === 'dropped') return words.dropped(field, requested);
	if (kind === 'version') return words.version(requested, used);
	return words.unknown(field);
}
