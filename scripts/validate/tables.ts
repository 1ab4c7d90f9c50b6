// The report as Markdown tables, in English: targets first, then the figures behind them.
import { checkInWords } from '../../src/lib/describe/report.ts';
import { messages } from '../../src/lib/i18n/index.ts';
import { cytokines, protocolNames } from '../../src/lib/validate/blood.ts';
import type { Report } from '../../src/lib/validate/report.ts';
import { effectDays } from '../../src/lib/validate/targets/drugs.ts';
import { narrowest } from '../../src/lib/validate/targets/robustness.ts';

type Cell = string | number;

function table(title: string, head: Cell[], rows: Cell[][]): string {
	const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
	return [`### ${title}`, '', ...lines].join('\n');
}

const whole = (value: number) => (Number.isFinite(value) ? value.toFixed(0) : '–');
const two = (value: number) => value.toFixed(2);
const one = (value: number) => value.toFixed(1);
const span = ([low, high]: readonly [number, number], show: (n: number) => string) =>
	show(low) === show(high) ? show(low) : `${show(low)}-${show(high)}`;
/** M1 to M13. */
export function targetsTable({ checks }: Report): string {
	return table(
		'Targets',
		['', 'target', '', 'wanted', 'found', 'verdict'],
		checks.map((check) => {
			const { id, target, wanted, found, verdict, must, why } = checkInWords(check, 'en');
			const shown = verdict === 'met' ? verdict : `**${verdict}**`;
			return [id, target, must ? 'must' : 'should', wanted, found, why ? `${shown}. ${why}` : shown];
		})
	);
}

export function bloodTables({ blood: { fits, lessIl10, peaks } }: Report): string[] {
	const quantity = messages.en.quantity;
	return [
		table(
			'R² against the means of the human data, and hour of the peak',
			['protocol', 'TNF', 'IL-6', 'IL-10'],
			protocolNames.map((protocol) => [
				protocol,
				...cytokines.map((c) => {
					const { r2, peakHours } = fits.find((f) => f.protocol === protocol && f.cytokine === c)!;
					return `${r2.toFixed(3)}, ${two(peakHours)} h`;
				})
			])
		),
		table(
			'Means that the model misses by more than one standard deviation',
			['curve', 'hour', 'data ± SD', 'model', 'off by'],
			fits.flatMap(({ protocol, cytokine, points }) =>
				points
					.filter(({ mean, sd, model }) => Math.abs(model - mean) > sd)
					.map(({ hours, mean, sd, model }) => [
						`${protocol} ${quantity[cytokine]}`,
						hours,
						`${one(mean)} ± ${one(sd)}`,
						one(model),
						`${one((model - mean) / sd)} SD`
					])
			)
		),
		table(
			'Less IL-10 production: ratios to full production, bolus, 8 h',
			['IL-10', 'TNF area', 'TNF area, rest included', 'TNF peak', 'IL-6 area', 'IL-6 peak'],
			lessIl10.map((r) => [
				`× ${r.capacity}`,
				...[r.tnfArea, r.tnfAreaRaw, r.tnfPeak, r.il6Area, r.il6Peak].map(two)
			])
		),
		table(
			'Peaks after other doses, pg/mL',
			['ng/kg', 'TNF', 'at h', 'IL-6', 'IL-10'],
			peaks.map((p) => [p.dose, whole(p.tnf), two(p.tnfHours), whole(p.il6), one(p.il10)])
		)
	];
}

export function courseTables({ courses: { scan, courses } }: Report): string[] {
	return [
		table(
			'Courses over IL-10 capacity',
			['course', 'from', 'to'],
			scan.bands.toReversed().map(({ regime, from, to }) => [messages.en.regime[regime], two(from), two(to)])
		),
		table(
			'Eight years after one trigger; pg/mL, mg/L, bone against healthy; "late" is the last two years',
			[
				'capacity',
				'course',
				'flares',
				'period d',
				'flare d',
				'highest TNF',
				'late TNF',
				'lowest bone',
				'late bone',
				'late CRP'
			],
			courses.map((f) => [
				f.capacity,
				messages.en.regime[f.regime],
				f.flares.length,
				whole(f.periodDays),
				whole(f.flareDays),
				whole(f.tnfMax),
				span(f.lateTnf, whole),
				two(f.boneMin),
				span(f.lateBone, two),
				span(f.lateCrp, one)
			])
		)
	];
}

export function drugTables({ drugs: { capacities } }: Report): string[] {
	return capacities.flatMap(({ capacity, figures, effects }) => {
		const row = (name: string, f: (typeof figures)[number]['treated']) => [
			name,
			...[f.tnf, f.tnfFree, f.il6, f.il10].map(one),
			...[f.resorbing, f.bone].map(two),
			one(f.pain)
		];
		return [
			table(
				`A year of one drug, means of months 4 to 12, capacity ${capacity}`,
				['drug', 'TNF', 'free', 'IL-6', 'IL-10', 'resorbing', 'bone', 'pain', 'flares on / next after'],
				[
					[...row('none', figures[0].untreated), ''],
					...figures.map((f) => [
						...row(f.id, f.treated),
						`${f.flaresOn} / ${Number.isFinite(f.relapseDays) ? `${whole(f.relapseDays)} d` : 'none in 3 y'}`
					])
				]
			),
			table(
				`Share left against untreated on days ${effectDays.join(', ')} of a drug begun in a flare, capacity ${capacity}`,
				['drug', 'TNF', 'IL-6', 'IL-10', 'osteoclasts', 'pain'],
				effects.map(({ id, share }) => [
					id,
					...(['tnf', 'il6', 'il10', 'osteoclasts', 'pain'] as const).map((name) =>
						effectDays.map((d) => two(share(name, d))).join(' ')
					)
				])
			)
		];
	});
}

export function robustnessTable({ robustness }: Report): string[] {
	if (!robustness) return [];
	const { moves } = robustness;
	const narrow = moves.filter((move) => narrowest(move) < 0.2 - 1e-9);
	return [
		table(
			`Numbers that narrow a course below 0.2 of capacity when moved by 15 % (${narrow.length} of ${moves.length} moves)`,
			['number', 'moved', 'heals', 'recurrent', 'chronic'],
			narrow.map(({ name, factor, widths: w }) => [
				name,
				`× ${factor}`,
				...[w.heals, w.recurrent, w.chronic].map(two)
			])
		)
	];
}

export const tablesOf = (found: Report): string[] => [
	targetsTable(found),
	...bloodTables(found),
	...courseTables(found),
	...drugTables(found),
	...robustnessTable(found)
];
