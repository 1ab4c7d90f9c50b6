// docs/figures/dynamics.svg: what a bone site can settle into at each IL-10 capacity. `npx tsx scripts/dynamics.ts`.
// With --table, the same as text.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scaleLinear } from 'd3';
import { siteCycleAt, type SiteCycle } from '../src/lib/analysis/site-cycles.ts';
import { siteFamily } from '../src/lib/analysis/site-family.ts';
import { debrisGrowth, siteBranches, stateOf } from '../src/lib/analysis/site-states.ts';
import { across, down, sizes, type Drawing, type Mark } from '../src/lib/charts/report/drawing.ts';
import { regimeBands } from '../src/lib/model/generated/regimes.ts';
import type { Branch } from '../src/lib/solver/steady/types.ts';
import { svgOf } from './validate/svg.ts';

const file = join(import.meta.dirname, '../docs/figures/dynamics.svg');
const cleared = siteFamily('capacity', 'cleared');
const endless = siteFamily('capacity', 'endless');
const height = (y: Float64Array) => y[endless.states.indexOf('osteoclasts')] ?? NaN;
const heightCleared = (y: Float64Array) => y[cleared.states.indexOf('osteoclasts')];

const branchesCleared = siteBranches(cleared, [0.5], [0, 1]);
const branchesEndless = siteBranches(endless, [0.2], [0, 1]);

/** Cycles from 0.4 down and from 0.4 up, each from the last, so that none is missed for want of a start. */
function cycles(): [capacity: number, cycle: SiteCycle & { kind: 'cycle' }][] {
	const found = new Map<number, SiteCycle & { kind: 'cycle' }>();
	for (const step of [-2, 2]) {
		let from: Float64Array | undefined;
		for (let percent = 40; percent >= 0 && percent <= 100; percent += step) {
			const cycle = siteCycleAt(endless, percent / 100, from);
			if (cycle.kind !== 'cycle') break;
			found.set(percent / 100, cycle);
			from = cycle.y;
		}
	}
	return [...found].sort((a, b) => a[0] - b[0]);
}

const round = (value: number) => Number(value.toPrecision(7));

function table(): string {
	const rows = [
		...[...branchesCleared, ...branchesEndless].flatMap(({ special }) =>
			special.map(({ kind, parameter, frequency }) =>
				frequency
					? `${kind} ${round(parameter)} period ${round((2 * Math.PI) / frequency / 24)} d`
					: `${kind} ${round(parameter)}`
			)
		),
		...cycles().map(
			([capacity, { periodDays, least, most, debrisPerPeriod }]) =>
				`cycle ${capacity} period ${round(periodDays)} d osteoclasts ${round(height(least))} to ${round(height(most))} debris ${round(debrisPerPeriod)}`
		)
	];
	return `${rows.join('\n')}\n`;
}

/** Stretches of a branch of one stability, where `counts` holds. */
function stretches(
	branch: Branch,
	counts: (k: number) => boolean
): { isStable: boolean; from: number; to: number }[] {
	const found: { isStable: boolean; from: number; to: number }[] = [];
	for (let k = 0; k < branch.parameter.length; k++) {
		if (!counts(k)) continue;
		const isStable = branch.unstable[k] === 0;
		const last = found.at(-1);
		if (last?.to === k && last.isStable === isStable) last.to = k + 1;
		else found.push({ isStable, from: last?.to === k ? k - 1 : k, to: k + 1 });
	}
	return found;
}

function drawing(): Drawing {
	const room = { width: 760, text: 1 };
	const size = sizes(room);
	const [x0, x1, y0, y1] = [44, room.width - 10, 46, 430];
	const x = scaleLinear([0, 1], [x0, x1]);
	const y = scaleLinear([0.8, 4.3], [y1, y0]);
	const marks: Mark[] = [];
	const label = (text: string, at: number, value: number, anchor: 'start' | 'middle' | 'end' = 'start') =>
		marks.push({ kind: 'text', x: x(at), y: y(value), text, size: size.note, look: 'strong', anchor });

	for (const { regime, from, to } of regimeBands) {
		const [left, right] = [x(Math.max(0, from - 0.005)), x(Math.min(1, to + 0.005))];
		marks.push({ kind: 'rect', x: left, y: 8, width: right - left, height: 24, look: regime });
		marks.push({
			kind: 'text',
			x: (left + right) / 2,
			y: 25,
			text: regime,
			size: size.note,
			look: 'strong',
			anchor: 'middle'
		});
	}
	for (let value = 1; value <= 4; value++) {
		marks.push({ kind: 'path', d: across(x0, x1, y(value)), look: 'grid' });
		marks.push({
			kind: 'text',
			x: x0 - 8,
			y: y(value) + 4,
			text: String(value),
			size: size.tick,
			look: 'quiet',
			anchor: 'end'
		});
	}
	for (let percent = 0; percent <= 100; percent += 20) {
		marks.push({ kind: 'path', d: down(x(percent / 100), y1, y1 + 4), look: 'tick' });
		marks.push({
			kind: 'text',
			x: x(percent / 100),
			y: y1 + 18,
			text: String(percent),
			size: size.tick,
			look: 'quiet',
			anchor: 'middle'
		});
	}
	marks.push({
		kind: 'text',
		x: (x0 + x1) / 2,
		y: y1 + 38,
		text: 'IL-10 induction capacity (%)',
		size: size.note,
		look: 'quiet',
		anchor: 'middle'
	});
	marks.push({
		kind: 'text',
		x: x0,
		y: y0 - 2,
		text: 'osteoclasts (1: rest)',
		size: size.note,
		look: 'quiet',
		anchor: 'start'
	});

	for (const [capacity, { least, most, debrisPerPeriod }] of cycles()) {
		const look = debrisPerPeriod > 0 ? 'curve' : 'bar';
		for (const end of [least, most]) {
			if (look === 'curve')
				marks.push({ kind: 'circle', x: x(capacity), y: y(height(end)), r: 3.2, look: 'dot ink' });
			else marks.push({ kind: 'circle', x: x(capacity), y: y(height(end)), r: 3.2, look: 'point' });
		}
	}
	const line = (
		branch: Branch,
		value: (state: Float64Array) => number,
		counts: (k: number) => boolean = () => true
	) => {
		for (const { isStable, from, to } of stretches(branch, counts)) {
			let d = '';
			for (let k = from; k < to; k++) {
				d += `${d ? 'L' : 'M'}${x(branch.parameter[k]).toFixed(1)} ${y(value(stateOf(branch, k))).toFixed(1)}`;
			}
			marks.push({ kind: 'path', d, look: isStable ? 'curve' : 'bar' });
		}
	};
	for (const branch of branchesCleared) line(branch, heightCleared);
	for (const branch of branchesEndless) {
		line(branch, height, (k) => debrisGrowth(endless, stateOf(branch, k), branch.parameter[k]) >= 0);
		for (const point of branch.special.filter(({ kind }) => kind === 'hopf')) {
			marks.push({ kind: 'circle', x: x(point.parameter), y: y(height(point.y)), r: 4.5, look: 'point' });
			label('Hopf point', point.parameter + 0.015, height(point.y) + 0.25);
		}
	}
	label('inflamed, debris growing', 0.14, 3.15);
	label('most and least of a flare', 0.52, 2.0);
	label('threshold', 0.02, 1.53);
	label('rest', 0.02, 1.06);
	return {
		width: room.width,
		height: y1 + 44,
		alt: 'Steady states and cycles of a bone site over the IL-10 capacity: rest is stable everywhere; an inflamed state is stable up to the Hopf point at 39 percent; flares that return live from 31 to 78 percent and leave debris up to 75 percent.',
		marks
	};
}

if (process.argv.includes('--table')) process.stdout.write(table());
else writeFileSync(file, svgOf(drawing()));
