// Every sentence of the golden table, word for word, in both languages.
import { describe, expect, test } from 'vitest';
import { describe as describeState } from '#lib/describe/describe.ts';
import { languages } from '#lib/i18n/index.ts';
import { equalParts } from '#lib/scenario/capacity.ts';
import { fromQuery } from '#lib/scenario/link.ts';
import { seenAt } from '#lib/simulate/lesions.ts';
import { run } from '#lib/simulate/run.ts';
import { goldens } from './goldens.ts';

describe.each(goldens)('$title', ({ link, day, place = 0, pin, ...said }) => {
	const { scenario } = fromQuery(link);
	const shown = seenAt(run(scenario), place);
	const healthy = seenAt(run({ ...scenario, il10: equalParts(1), therapies: [] }), place);
	const pins = pin === undefined ? [] : [{ name: 'before', run: run(fromQuery(pin).scenario) }];

	test.each(languages)('%s', (language) => {
		const state = { scenario, run: shown, healthy, place, cursor: day * 24, language, pins };
		const { headline, now, caption, tableSummary, long } = describeState(state);
		const { more = '', ...golden } = said[language];
		const whole = golden.caption;
		expect({ headline, now, facts: tableSummary, caption: caption.slice(0, whole.length) }).toEqual(golden);
		expect(long.startsWith([headline, now, tableSummary, more].filter(Boolean).join(' '))).toBe(true);
	});
});
