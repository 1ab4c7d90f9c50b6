// A scenario as rows of name and value, and its drugs as lines: for exported pictures and the printed page. Pure.
import { fixed, messages, significant, type Language } from '#lib/i18n/index.ts';
import { agentMessages } from '#lib/i18n/agents/index.ts';
import { sceneMessages } from '#lib/i18n/scene/index.ts';
import { dialogMessages } from '#lib/i18n/tools/dialogs/index.ts';
import { capacityOf } from '#lib/scenario/capacity.ts';
import { fields, type NumberFieldName } from '#lib/scenario/fields.ts';
import { getField } from '#lib/scenario/read.ts';
import type { Scenario, Therapy } from '#lib/scenario/schema.ts';
import { doseOf, everyOf, taperOf } from '#lib/scenario/therapy.ts';
import { agents } from '#lib/model/modules/drugs/agents.ts';

export interface Setting {
	name: string;
	/** With its unit. */
	value: string;
}

/** What was set, of what matters in this experiment. */
export function settingsInWords(scenario: Scenario, language: Language): Setting[] {
	const { experiment } = messages[language];
	const { settings } = sceneMessages[language];
	const { sheet } = dialogMessages[language];
	const percent = (share: number) => fixed(share * 100, language, 0);
	const number = (field: NumberFieldName, name: string): Setting => {
		const value = significant(getField(scenario, field) as number, language, 4);
		const unit = settings.unit[fields[field].unit as '1'];
		return { name, value: unit ? `${value} ${unit}` : value };
	};
	const { erk, sp1, h3s10p } = scenario.il10;
	const brake = sheet.ofHealthy(percent(capacityOf(scenario.il10)));
	const whole = erk === 1 && sp1 === 1 && h3s10p === 1;
	const parts = whole ? '' : ` (${sheet.parts(percent(erk), percent(sp1), percent(h3s10p))})`;
	const first = [
		{ name: messages[language].experiments, value: experiment[scenario.experiment] },
		{ name: sheet.brake, value: brake + parts }
	];
	const weight = scenario.therapies.length > 0 ? [number('weight_kg', settings.weight)] : [];
	if (scenario.experiment === 'dish') {
		return [...first, number('lps_ng_mL', settings.lps), number('culture_h', settings.hours), ...weight];
	}
	if (scenario.experiment === 'endotoxin') {
		const isInfusion = scenario.route === 'infusion';
		return [
			...first,
			number('dose_ng_kg', settings.dose),
			{ name: settings.route, value: settings[scenario.route] },
			...(isInfusion ? [number('infusion_h', settings.infusionHours)] : []),
			number('duration_h', settings.hours),
			...weight
		];
	}
	const isChance = scenario.trigger.per_year > 0 || scenario.sites > 1;
	return [
		...first,
		number('trigger.day', settings.day),
		number('trigger.size', settings.size),
		number('trigger.per_year', settings.perYear),
		number('sites', settings.sites),
		...(scenario.sites > 1 ? [number('trigger.scatter_d', settings.scatter)] : []),
		...(isChance ? [number('trigger.seed', settings.seed)] : []),
		...(['skin', 'bowel'] as const)
			.filter((field) => scenario[field] !== 'none')
			.map((field) => ({ name: settings[field], value: settings.option[scenario[field]] })),
		number('duration_d', settings.days),
		...weight
	];
}

/** `Prednisolone, day 60 to 300: 0.5 × usual dose, the last 14 days falling`. */
export function therapyInWords(therapy: Therapy, language: Language): string {
	const { therapy: words } = messages[language];
	const { sheet } = dialogMessages[language];
	const days = (n: number) => significant(n, language, 4);
	const dose = doseOf(therapy);
	const every = everyOf(therapy);
	const taper = taperOf(therapy);
	const hypothetical = agents[therapy.id].class === 'il10-replacement' ? ` (${words.hypothetical})` : '';
	const how = [
		dose === 1 ? sheet.usualDose : sheet.ofUsual(significant(dose, language, 3)),
		every === undefined ? '' : sheet.everyDays(days(every)),
		taper === 0 ? '' : sheet.taperDays(days(taper))
	].filter(Boolean);
	const span = words.span(days(therapy.start), days(therapy.end));
	return `${agentMessages[language][therapy.id]}${hypothetical}, ${span}: ${how.join(', ')}`;
}

/** A name for a scenario that has none: `45 %, 5 × bone, NSAID`. */
export function nameOf(scenario: Scenario, language: Language): string {
	const { experiment, therapy, quantity } = messages[language];
	const { settings } = sceneMessages[language];
	const percent = `IL-10 ${fixed(capacityOf(scenario.il10) * 100, language, 0)} %`;
	const drugs = [...new Set(scenario.therapies.map(({ id }) => therapy.name[agents[id].class]))];
	if (scenario.experiment !== 'course') {
		return [experiment[scenario.experiment], percent, ...drugs].slice(0, 4).join(', ');
	}
	const bones = scenario.sites > 1 ? [`${scenario.sites} × ${quantity.bone}`] : [];
	const skin = scenario.skin === 'none' ? [] : [settings.option[scenario.skin]];
	return [percent, ...bones, ...skin, ...drugs].slice(0, 5).join(', ');
}
