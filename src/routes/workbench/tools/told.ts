// What is said around an exported picture, on paper and above numbers: of the scenario as it is on the workbench.
import { settingsInWords, therapyInWords } from '#lib/describe/settings.ts';
import { plainText, storyOf } from '#lib/describe/story.ts';
import { extrasOf, shareLink } from '#lib/export/links.ts';
import { version } from '#lib/export/version.ts';
import { messages, type Language } from '#lib/i18n/index.ts';
import { placesMessages } from '#lib/i18n/places/index.ts';
import { pageMessages } from '#lib/i18n/page/index.ts';
import { dialogMessages } from '#lib/i18n/tools/dialogs/index.ts';
import type { Workbench } from '#lib/state/workbench.svelte.ts';
import { siteAddress } from '../../site-address.ts';

const linkOf = (bench: Workbench): string =>
	shareLink({ page: siteAddress(), query: bench.toldQuery, extras: extrasOf(location.search) });

/** Today, as in ISO 8601. */
export function today(): string {
	const now = new Date();
	const two = (n: number) => String(n).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function toldOf(bench: Workbench, language: Language) {
	const words = messages[language];
	const { sheet } = dialogMessages[language];
	const scenario = bench.told;
	const { summary, now } = storyOf({
		scenario,
		run: bench.seen,
		healthy: bench.seenHealthy,
		place: bench.place,
		cursor: bench.cursor,
		language
	});
	const settings = settingsInWords(scenario, language);
	const therapies = scenario.therapies.map((therapy) => therapyInWords(therapy, language));
	const seen =
		bench.places.length > 1 ? placesMessages[language].places.name[bench.places[bench.place].id] : undefined;
	return {
		title: pageMessages[language].question[scenario.experiment],
		summary: plainText(summary),
		now: plainText(now),
		settings: seen ? [...settings, { name: sheet.place, value: seen }] : settings,
		therapies,
		link: linkOf(bench),
		made: sheet.version(version, today()),
		notClinical: words.notClinical,
		version
	};
}
