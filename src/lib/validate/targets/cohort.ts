// M12: a cohort of virtual patients against what follow-up studies report.
import { between, atLeast, check, notBuilt } from '../check.ts';
import type { Model } from '../model.ts';
import { standing } from '../therapies.ts';
import type { Check, Steps } from '../types.ts';

export function* cohort({ cohort }: Model): Steps<Check[]> {
	const head = { id: 'M12', must: false, unit: 'share', decimals: 2 } as const;
	const heads = (['nsaid', 'relapse', 'silent', 'first-relapse', 'relapse-free', 'response'] as const).map(
		(name) => ({ ...head, aspect: `cohort-${name}` as const })
	);
	if (!cohort) return heads.map((one) => notBuilt(one, 'no-cohort'));
	const found = cohort();
	yield;
	const [nsaid, relapse, silent, first, free, response] = heads;
	const stronger = (['tnfInhibitor', 'bisphosphonate', 'steroid'] as const).map((name) =>
		atLeast(0.2, found.response[name] - found.response.nsaid, { therapy: standing[name] })
	);
	return [
		check(nsaid, [between(0.35, 0.6, found.symptomFree)]),
		check(relapse, [between(0.31, 0.51, found.mriRelapse)]),
		check(silent, [between(0.5, 0.83, found.silentRelapse)]),
		check({ ...first, unit: 'months', decimals: 0 }, [between(22, 36, found.firstRelapseMonths)]),
		check(free, [between(0.3, 0.5, found.relapseFree)]),
		check(response, stronger)
	];
}
