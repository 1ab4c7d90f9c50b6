// The calibration, from the data to the numbers: `npm run -s calibrate -- [stages] [--quick] [--seed 1]`.
// Stages: blood (search, then intervals), wide (intervals of the held constants, too), men, doses, cohort, bone.
// Searches print better values, which are written into the modules by hand; intervals and men are written to files.
import { bloodBounds, searchBlood, widerBounds } from './calibrate/blood.ts';
import { searchBone } from './calibrate/bone.ts';
import { madeUpSpread, measuredSpread, presentations } from './calibrate/cohort.ts';
import { dosesOf } from './calibrate/doses.ts';
import { cytokines } from './calibrate/endotoxin.ts';
import { fitMen, ownOfEach } from './calibrate/men.ts';
import { rounded, spaceOf, valueOf, type Bounds } from './calibrate/numbers.ts';
import { optimum, profileOf, type Profile } from './calibrate/profiles.ts';
import { quickCalibration } from './calibrate/quick.ts';
import { writeIntervals, writeMen } from './calibrate/write.ts';

type Row = (string | number)[];

function table(title: string, head: Row, rows: Row[]): void {
	console.log(`\n### ${title}\n`);
	for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);
}

const seedAt = process.argv.indexOf('--seed');
const seed = seedAt > 0 ? Number(process.argv[seedAt + 1]) : 1;

function blood(): void {
	const { names } = spaceOf(bloodBounds);
	const starts = searchBlood({ seed });
	table(
		'Searches in blood, best first',
		['from', 'score', 'evaluations', ...names],
		starts.map(({ from, score, evaluations, x }) => [
			from,
			score.toFixed(3),
			evaluations,
			...x.map((v) => rounded(Math.exp(v)))
		])
	);
}

function profiles(title: string, bounds: Bounds): Record<string, Profile> {
	const best = optimum(bounds);
	const found = Object.fromEntries(best.names.map((name) => [name, profileOf(name, best, bounds)]));
	table(
		`${title}; scatter ${rounded(best.scatter)}, the model is ${best.modelAbove.toFixed(1)} above the best`,
		['constant', 'in the model', 'nearest to the data', '95 % from', 'to', 'identifiable'],
		best.names.map((name) => {
			const { best: near, low = 'open', high = 'open', identifiable } = found[name];
			return [name, rounded(valueOf(name)), near, low, high, identifiable ? 'yes' : 'no'];
		})
	);
	return found;
}

const stages: Record<string, () => void | Promise<void>> = {
	blood: async () => {
		blood();
		await writeIntervals(profiles('Intervals of the fitted constants', bloodBounds));
	},
	wide: () => void profiles('Intervals with the held constants set free', widerBounds),
	men: async () => {
		const men = fitMen();
		const sd = men.covariance.map((row, i) => Math.sqrt(row[i]));
		table(
			'How men differ, in logarithms',
			['constant', 'median man', 'standard deviation', ...ownOfEach],
			ownOfEach.map((name, i) => [
				name,
				rounded(men.shift[i]),
				rounded(sd[i]),
				...men.covariance[i].map((v, j) => (v / (sd[i] * sd[j])).toFixed(2))
			])
		);
		table('Scatter of a man about his curve', [...cytokines], [men.scatter.map(rounded)]);
		await writeMen(men);
	},
	doses: () =>
		table(
			'Other doses: peak above rest (pg/mL) at hour, slope of its logarithm',
			['ng/kg', ...cytokines],
			dosesOf().map(({ dose, height, hour, slope }) => [
				dose,
				...height.map(
					(h, i) =>
						`${rounded(h)} at ${hour[i].toFixed(2)}${Number.isNaN(slope[i]) ? '' : `, ${slope[i].toFixed(2)}`}`
				)
			])
		),
	cohort: () => {
		const two = (values: readonly number[]) => values.map((v) => v.toFixed(2)).join(', ');
		const row = (who: string, { mean, cv, rank }: ReturnType<typeof measuredSpread>) => [
			who,
			mean.map((v) => v.toFixed(0)).join(', '),
			two(cv),
			two(rank)
		];
		table(
			'Peaks of men after 2 ng/kg: TNF, IL-6, IL-10',
			['men', 'mean', 'standard deviation / mean', 'rank correlation TNF IL-6, TNF IL-10, IL-6 IL-10'],
			[row('measured', measuredSpread()), row('made up', madeUpSpread(seed, 500))]
		);
		const patients = presentations(seed, 300);
		const shares = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];
		table(
			`Patients who come with pain (${patients.length} of 300)`,
			['', 'least', '10 %', '25 %', 'median', '75 %', '90 %', 'most'],
			(['sites', 'active', 'silent', 'crp'] as const).map((name) => {
				const values = patients.map((p) => p[name]).sort((a, b) => a - b);
				return [name, ...shares.map((s) => rounded(values[Math.floor(s * (values.length - 1))]))];
			})
		);
	},
	bone: () => {
		const { names, before, after, values } = searchBone({ seed });
		table(
			`Search in bone: score ${before.toFixed(2)} to ${after.toFixed(2)}`,
			[...names],
			[values.map(rounded)]
		);
	}
};

if (process.argv.includes('--quick')) {
	const numbers = quickCalibration(seed);
	table('A sample of each stage', Object.keys(numbers), [Object.values(numbers)]);
} else {
	const asked = process.argv.slice(2).filter((word) => word in stages);
	for (const stage of asked.length > 0 ? asked : ['blood', 'men', 'doses', 'cohort']) await stages[stage]();
}
