// Scenario ↔ the query of a link. Versioned; only what differs from the defaults is written.
import { sharedCapacity } from './capacity.ts';
import { fieldNames, fields, type FieldName } from './fields.ts';
import { linkVersion, presentPairs, versionKey } from './migrations.ts';
import { getField, readPairs, type Reading } from './read.ts';
import { defaultScenario } from './defaults.ts';
import type { Scenario } from './schema.ts';
import { plain } from './text.ts';
import { therapyToText } from './therapy.ts';

/**
 * Keys that the page uses beside the scenario: language, look, people, cursor, pins; which curves, their scales, and the
 * part of the time axis that is shown. They are not the scenario's business.
 */
export const pageKeys: readonly string[] = [
	'lang',
	'theme',
	'people',
	'at',
	'pin',
	'lanes',
	'scale',
	'axes',
	'peaks',
	'view'
];

/** The query without its leading `?`; empty for the default scenario. Always the same text for the same scenario. */
export function toQuery(scenario: Scenario): string {
	const query = new URLSearchParams();
	const usual = defaultScenario();
	const capacity = sharedCapacity(scenario.il10);
	const parts: FieldName[] = ['il10.erk', 'il10.sp1', 'il10.h3s10p'];
	for (const name of fieldNames) {
		if (parts.includes(name) && capacity !== undefined) {
			if (name === parts[0] && capacity !== 1) query.set('il10', plain(capacity));
			continue;
		}
		const value = getField(scenario, name);
		if (value === getField(usual, name)) continue;
		query.set(name, fields[name].kind === 'number' ? plain(value as number) : String(value));
	}
	for (const therapy of scenario.therapies) query.append('therapy', therapyToText(therapy));
	const text = query.toString().replaceAll('%3A', ':');
	return text && `${versionKey}=${linkVersion}&${text}`;
}

/** Reads any query; never throws. */
export function fromQuery(query: string): Reading {
	const entries = presentPairs(query).filter(([key]) => !pageKeys.includes(key));
	const version = entries.find(([key]) => key === versionKey)?.[1];
	const reading = readPairs(entries.filter(([key]) => key !== versionKey).slice(0, 100));
	if (version !== undefined && version !== String(linkVersion)) {
		reading.notices.unshift({
			kind: 'version',
			field: versionKey,
			requested: version.slice(0, 60),
			used: String(linkVersion)
		});
	}
	return reading;
}
