// An ensemble over a pool: bands that arrive in portions, the same whatever the number of workers.
import { BandsSoFar, portionsOf, type Bands, type EnsembleQuestion } from '#lib/analysis/ensemble.ts';
import type { JobFailure, Pool } from './pool.ts';
import type { tasks } from './tasks.ts';

export type EnsembleFound = { ok: true; bands: Bands } | { ok: false; cause: JobFailure };

interface Options {
	slot?: string;
	signal?: AbortSignal;
	/** The bands of the people so far, each time that there are more. */
	onbands?(bands: Bands): void;
}

export async function runEnsemble(
	pool: Pool<typeof tasks>,
	question: EnsembleQuestion,
	{ slot, signal, onbands }: Options = {}
): Promise<EnsembleFound> {
	const portions = portionsOf(question);
	const soFar = new BandsSoFar(portions);
	const outcome = await pool.run('portion', portions, {
		slot,
		signal,
		onresult(found, index) {
			if (soFar.take(index, found)) onbands?.(soFar.bands());
		}
	});
	return outcome.ok ? { ok: true, bands: soFar.bands() } : outcome;
}
