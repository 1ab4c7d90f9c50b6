// The figures of docs/validation.md, computed anew: `npm run -s validate`, with `-- --robust` also the slow ones.
import { therapyIds } from '../src/lib/model/modules/drugs/agents.ts';
import { cytokines, fits, peaksAfter, protocolNames, withoutIl10 } from './validate/blood.ts';
import { courseFigures } from './validate/courses.ts';
import { drugEffect, drugFigures } from './validate/drugs.ts';
import { robustness } from './validate/robustness.ts';

type Cell = string | number;

function table(title: string, head: Cell[], rows: Cell[][]): void {
	console.log(`\n### ${title}\n`);
	for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);
}

const whole = (value: number) => (Number.isFinite(value) ? value.toFixed(0) : '–');
const two = (value: number) => value.toFixed(2);
const one = (value: number) => value.toFixed(1);
const span = ([low, high]: readonly [number, number], show: (n: number) => string) =>
	show(low) === show(high) ? show(low) : `${show(low)}-${show(high)}`;

const six = fits();
table(
	'R² against the means of the human data, and hour of the peak',
	['protocol', 'TNF', 'IL-6', 'IL-10'],
	protocolNames.map((protocol) => [
		protocol,
		...cytokines.map((c) => {
			const { r2, peakHours } = six.find((f) => f.protocol === protocol && f.cytokine === c)!;
			return `${r2.toFixed(3)}, ${two(peakHours)} h`;
		})
	])
);
table(
	'Means that the model misses by more than one standard deviation',
	['curve', 'hour', 'data', 'SD', 'model', 'off by'],
	six.flatMap(({ protocol, cytokine, points }) =>
		points
			.filter(({ mean, sd, model }) => Math.abs(model - mean) > sd)
			.map(({ hours, mean, sd, model }) => [
				`${protocol} ${cytokine}`,
				hours,
				one(mean),
				one(sd),
				one(model),
				`${one((model - mean) / sd)} SD`
			])
	)
);
table(
	'Less IL-10 production: ratios to full production, bolus, 8 h',
	['IL-10', 'TNF area', 'TNF area, raw', 'TNF peak', 'IL-6 area', 'IL-6 peak'],
	[0, 0.3, 0.5]
		.map((capacity) => withoutIl10(capacity))
		.map((r) => [`× ${r.capacity}`, ...[r.tnfArea, r.tnfAreaRaw, r.tnfPeak, r.il6Area, r.il6Peak].map(two)])
);
table(
	'Peaks after other doses',
	['ng/kg', 'TNF', 'at h', 'IL-6', 'IL-10'],
	[0.3, 0.5, 1, 2, 4]
		.map(peaksAfter)
		.map((p) => [p.dose, whole(p.tnf), two(p.tnfHours), whole(p.il6), one(p.il10)])
);
table(
	'Eight years after one trigger',
	[
		'capacity',
		'flares',
		'period d',
		'flare d',
		'highest TNF',
		'late TNF',
		'lowest bone',
		'late bone',
		'late CRP'
	],
	[1, 0.8, 0.75, 0.7, 0.68, 0.67, 0.65, 0.6, 0.5, 0.4, 0.35, 0.3, 0.29, 0.28, 0.25, 0.2, 0.1, 0]
		.map(courseFigures)
		.map((f) => [
			f.capacity,
			f.flares.length,
			whole(f.periodDays),
			whole(f.flareDays),
			whole(f.tnfMax),
			span(f.lateTnf, whole),
			two(f.boneMin),
			span(f.lateBone, two),
			span(f.lateCrp, one)
		])
);
for (const capacity of [0.5, 0.3]) {
	const all = therapyIds.map((id) => drugFigures(capacity, id));
	const row = (name: string, f: (typeof all)[number]['treated']) => [
		name,
		...[f.tnf, f.tnfFree, f.il6, f.il10].map(one),
		...[f.resorbing, f.bone].map(two),
		one(f.pain)
	];
	table(
		`A year of one drug, months 4 to 12, capacity ${capacity}`,
		['drug', 'TNF', 'free', 'IL-6', 'IL-10', 'resorbing', 'bone', 'pain', 'flares on / next after'],
		[
			[...row('none', all[0].untreated), ''],
			...all.map((f) => [
				...row(f.id, f.treated),
				`${f.flaresOn} / ${Number.isFinite(f.relapseDays) ? `${whole(f.relapseDays)} d` : 'none in 3 y'}`
			])
		]
	);
	const days = [1, 3, 7, 14, 28, 56, 84];
	table(
		`Share left against untreated on days ${days.join(', ')} of a drug, capacity ${capacity}`,
		['drug', 'TNF', 'IL-6', 'IL-10', 'osteoclasts', 'pain'],
		therapyIds.map((id) => {
			const share = drugEffect(capacity, id);
			return [
				id,
				...(['tnf', 'il6', 'il10', 'osteoclasts', 'pain'] as const).map((name) =>
					days.map((d) => two(share(name, d))).join(' ')
				)
			];
		})
	);
}
if (process.argv.includes('--robust')) {
	const all = robustness();
	const narrow = all.filter(({ widths }) => Object.values(widths).some((width) => width < 0.2 - 1e-9));
	table(
		`Parameters that narrow a regime below 0.2 of capacity when moved by 15 % (${narrow.length} of ${all.length} moves)`,
		['parameter', 'moved', 'heals', 'recurrent', 'chronic'],
		narrow.map(({ name, factor, widths: w }) => [
			name,
			`× ${factor}`,
			...[w.heals, w.recurrent, w.chronic].map(two)
		])
	);
}
