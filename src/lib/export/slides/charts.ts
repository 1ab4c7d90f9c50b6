// Which charts a deck has, from a run, its healthy twin and the runs pinned beside it: curves, axes, and what they say. Pure.
import { whenInWords, daysPerMonth } from '#lib/describe/when.ts';
import { fileMessages } from '#lib/i18n/files/index.ts';
import { messages, significant, type Language } from '#lib/i18n/index.ts';
import { clock } from '#lib/scenario/fields.ts';
import { peakOf, valueAt } from '#lib/simulate/measures.ts';
import { hoursPerDay } from '#lib/simulate/problem.ts';
import type { Run } from '#lib/simulate/run.ts';
import type { Colour } from './colours.ts';
import { thinned } from './thin.ts';

export interface Series {
	name: string;
	colour: Colour;
	dash: 'solid' | 'dash' | 'sysDash' | 'dashDot' | (typeof pinDashes)[number];
	/** Points. */
	width: number;
	/** Undefined after the end of a run that is shorter. */
	values: (number | undefined)[];
}

export interface Chart {
	title: string;
	xTitle: string;
	yTitle: string;
	/** In the unit of the axis. */
	times: number[];
	timeEnd: number;
	timeStep: number;
	/** Where the scale ends, for what has an end. */
	most?: number;
	series: Series[];
	/** What it shows, in a sentence or more. */
	sentence: string;
	/** See {@link thinned}. */
	departure: number;
}

export interface ChartSlide {
	title: string;
	charts: Chart[];
}

export interface Runs {
	run: Run;
	healthy: Run;
	pins: readonly { name: string; run: Run }[];
	language: Language;
}

const mostPoints = 400;

type Shown = 'tnf' | 'il6' | 'il10' | 'il1b' | 'osteoclasts' | 'bone' | 'pain' | 'severity' | 'crp';

const looks: Record<Shown, Pick<Series, 'colour' | 'dash'> & { factor?: number; most?: number; low?: true }> =
	{
		tnf: { colour: 'tnf', dash: 'solid' },
		il6: { colour: 'il6', dash: 'dash' },
		il10: { colour: 'il10', dash: 'sysDash' },
		il1b: { colour: 'il1b', dash: 'dashDot' },
		osteoclasts: { colour: 'bone-edge', dash: 'solid' },
		bone: { colour: 'bone-edge', dash: 'solid', factor: 100, low: true, most: 100 },
		pain: { colour: 'ink', dash: 'solid', most: 10 },
		severity: { colour: 'ink', dash: 'solid', factor: 100, most: 100 },
		crp: { colour: 'ink', dash: 'solid' }
	};
/** As many as there may be pins. */
const pinDashes = [
	'sysDot',
	'dashDot',
	'lgDash',
	'sysDash',
	'lgDashDotDot',
	'dash',
	'sysDashDotDot',
	'lgDashDot'
] as const;

export function chartSlides(runs: Runs): ChartSlide[] {
	const { deck } = fileMessages[runs.language];
	const { columns, experiment } = runs.run;
	const cytokines: Shown[] = experiment === 'dish' ? ['tnf', 'il6', 'il1b', 'il10'] : ['tnf', 'il6', 'il10'];
	const slides: ChartSlide[] = [{ title: deck.cytokines, charts: [chartOf(runs, cytokines)] }];
	const alone = (names: Shown[]) =>
		names.filter((name) => columns[name] !== undefined).map((name) => chartOf(runs, [name]));
	if (runs.pins.length > 0) slides.push({ title: deck.compared, charts: alone(['tnf', 'il6', 'il10']) });
	slides.push({ title: deck.bone, charts: alone(['osteoclasts', 'bone']) });
	// A bone hurts; skin and bowel are seen; after endotoxin there is only the blood.
	if (columns.bone) slides.push({ title: deck.felt, charts: alone(['pain', 'crp']) });
	else
		slides.push({ title: columns.severity ? deck.inflamed : deck.blood, charts: alone(['severity', 'crp']) });
	return slides.filter(({ charts }) => charts.length > 0);
}

/** One quantity with all runs, or several of this run and its healthy twin. */
function chartOf({ run, healthy, pins, language }: Runs, names: Shown[]): Chart {
	const words = messages[language];
	const { deck } = fileMessages[language];
	const single = names.length === 1;
	const others = single ? pins : [];
	const runs = [run, healthy, ...others.map((pin) => pin.run)];
	const has = (of: Run, name: Shown) => of.columns[name] !== undefined;
	const { hours, departure } = thinned(
		runs.flatMap((of) => names.filter((name) => has(of, name)).map((name) => curveOf(of, name))),
		mostPoints
	);
	// The picture ends where this run ends.
	const shown = hours.filter((t) => t <= run.hours[run.hours.length - 1]);
	const series = (of: Run, name: Shown, look: Omit<Series, 'values'>): Series[] =>
		has(of, name) ? [{ ...look, values: Array.from(shown, (t) => told(of, name, t)) }] : [];
	const quantity = (name: Shown) => words.quantity[name];
	const { unit, perUnit, step } = timeUnit(run);
	return {
		title: names.map(quantity).join(', '),
		xTitle: deck.time[unit],
		yTitle: axisOf(names, language),
		times: Array.from(shown, (t) => rounded(t / perUnit)),
		timeEnd: rounded(shown[shown.length - 1] / perUnit),
		timeStep: step,
		most: single && runs.every((of) => isWithin(of, names[0])) ? looks[names[0]].most : undefined,
		series: [
			...names.flatMap((name) =>
				series(healthy, name, {
					name: single ? deck.healthyRun : deck.healthy(quantity(name)),
					colour: 'line',
					dash: looks[name].dash,
					width: 1.25
				})
			),
			...others.flatMap((pin, i) =>
				series(pin.run, names[0], {
					name: pin.name,
					colour: 'ink2',
					dash: pinDashes[i % pinDashes.length],
					width: 1.5
				})
			),
			...names.flatMap((name) =>
				series(run, name, {
					name: single ? deck.thisRun : quantity(name),
					colour: looks[name].colour,
					dash: looks[name].dash,
					width: 2.5
				})
			)
		],
		sentence: names.map((name) => extremeOf(run, healthy, name, language)).join(' '),
		departure
	};
}

/** A scale that has an end ends there, unless something grows beyond it. */
function isWithin({ columns }: Run, name: Shown): boolean {
	const { most = Infinity, factor = 1 } = looks[name];
	return (columns[name] ?? new Float64Array(0)).every((value) => value * factor <= most * 1.001);
}

const curveOf = (run: Run, name: Shown) => ({ hours: run.hours, values: run.columns[name]! });

/** Five digits are more than anybody measures. */
const rounded = (value: number) => Number(value.toPrecision(5));

function told(run: Run, name: Shown, t: number): number | undefined {
	if (t > run.hours[run.hours.length - 1] + 1e-6) return undefined;
	return rounded(valueAt(run.hours, run.columns[name]!, t) * (looks[name].factor ?? 1));
}

function axisOf(names: readonly Shown[], language: Language): string {
	const { axis } = fileMessages[language].deck;
	const [name] = names;
	if (name in axis) return axis[name as 'bone'];
	return names.length > 1 ? axis.concentration : axis.of(messages[language].quantity[name]);
}

/** Unit of the time axis, its hours, and a step with some eight to twelve marks. */
function timeUnit(run: Run) {
	const end = run.hours[run.hours.length - 1];
	const inUnit = (unit: 'hours' | 'days' | 'months' | 'years', perUnit: number, steps: number[]) => {
		const step = steps.find((s) => end / perUnit / s <= 12) ?? steps[steps.length - 1];
		return { unit, perUnit, step };
	};
	if (clock[run.experiment] === 'h') return inUnit('hours', 1, [0.5, 1, 2, 4, 6, 12]);
	const days = end / hoursPerDay;
	if (days <= 75) return inUnit('days', hoursPerDay, [5, 10, 15]);
	if (days <= 4 * 366) return inUnit('months', daysPerMonth * hoursPerDay, [1, 2, 3, 6]);
	return inUnit('years', 365.25 * hoursPerDay, [1, 2]);
}

/** Peak, or for bone the lowest point, against health. */
function extremeOf(run: Run, healthy: Run, name: Shown, language: Language): string {
	const { deck } = fileMessages[language];
	const { factor = 1, low } = looks[name];
	const of = ({ hours, columns }: Run) => {
		const values = columns[name]!;
		const { value, hours: when } = peakOf(hours, low ? values.map((v) => -v) : values);
		return { value: significant(factor * Math.abs(value), language), when };
	};
	const { value, when } = of(run);
	const healthyValue = healthy.columns[name] ? of(healthy).value : '–';
	const unit = unitOf(name, language);
	return (low ? deck.lowest : deck.peak)({
		name: messages[language].quantity[name],
		value: `${value}${unit}`,
		healthy: `${healthyValue}${unit}`,
		when: whenInWords(when, run.experiment, language)
	});
}

function unitOf(name: Shown, language: Language): string {
	if (name === 'pain') return ` ${messages[language].lane.tenUnit}`;
	if (name === 'osteoclasts') return ` ${messages[language].lane.restUnit}`;
	if (name === 'bone' || name === 'severity') return ' %';
	if (name === 'crp') return language === 'de' ? ' mg/l' : ' mg/L';
	return language === 'de' ? ' pg/ml' : ' pg/mL';
}
