// What a pinned run is called until somebody gives it another name: how much brake, and which drugs.
import { fixed, messages, type Language } from '#lib/i18n/index.ts';
import { pageMessages } from '#lib/i18n/page/index.ts';
import { capacityOf } from '#lib/scenario/capacity.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { agents, drugClasses } from '#lib/model/modules/drugs/agents.ts';

/** `45 %, NSAID and Methotrexate`, `100 %, no therapy`. */
export function pinName(scenario: Scenario, language: Language): string {
	const { therapy } = messages[language];
	const { pin } = pageMessages[language];
	const given = drugClasses.filter((name) => scenario.therapies.some(({ id }) => agents[id].class === name));
	const drugs = given.length > 0 ? given.map((name) => therapy.name[name]).join(' + ') : pin.noTherapy;
	return `${fixed(capacityOf(scenario.il10) * 100, language, 0)} %, ${drugs}`;
}
