// Where on the IL-10 scale the courses change: found by running the model at every percent of capacity.
import { banner } from './banner.ts';

export async function emitRegimes(): Promise<string> {
	// Imported late: it runs on the generated code that this command has just written.
	const { regimeAt } = await import('../../src/lib/simulate/regime.ts');
	const bands: { regime: string; from: number; to: number }[] = [];
	for (let percent = 0; percent <= 100; percent++) {
		const regime = regimeAt(percent / 100);
		const last = bands.at(-1);
		if (last?.regime === regime) last.to = percent / 100;
		else bands.push({ regime, from: percent / 100, to: percent / 100 });
	}
	return [
		banner,
		'// Course after one default trigger, without therapy, at each percent of IL-10 capacity (eight years each).',
		'',
		"export type RegimeBand = { regime: 'heals' | 'recurrent' | 'chronic'; from: number; to: number };",
		'',
		`export const regimeBands: readonly RegimeBand[] = ${JSON.stringify(bands, null, '\t')};`,
		''
	].join('\n');
}
