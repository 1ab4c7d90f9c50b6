// How long many people take, with one worker and with more, and how much of the added workers arrives: `npm run bench -- --ensemble`.
// Options: --people 1000, --days 730, --sites 1, --workers 2 (the most that are tried), --rounds 3, --json.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { equalParts } from '#lib/scenario/capacity.ts';
import { defaultScenario } from '#lib/scenario/schema.ts';
import type { Bands } from '#lib/analysis/ensemble.ts';
import { runEnsemble } from '#lib/workers/ensemble.ts';
import { nodePool } from '#lib/workers/node.ts';

const { values } = parseArgs({
	options: {
		ensemble: { type: 'boolean' },
		json: { type: 'boolean' },
		people: { type: 'string', default: '1000' },
		days: { type: 'string', default: '730' },
		sites: { type: 'string', default: '1' },
		workers: { type: 'string', default: String(Math.max(2, availableParallelism())) },
		rounds: { type: 'string', default: '3' }
	}
});
const [people, days, sites, most, rounds] = (['people', 'days', 'sites', 'workers', 'rounds'] as const).map(
	(name) => Number(values[name])
);

/** People whom each worker runs before the timing: the compiler of each worker learns for itself. */
const warmUpsEach = 120;
/** What is asked of the workers: at least so much of their number arrives. */
const target = 0.85;

const scenario = { ...defaultScenario(), il10: equalParts(0.45), duration_d: days, sites };
const question = { scenario, people, seed: 1, place: 0 };
const sizes = [...new Set([1, 2, most])].filter((size) => size <= most);
const pools = sizes.map((size) => ({ size, pool: nodePool(size), ms: Infinity, cpuMs: Infinity }));
let bands: Bands | undefined;
let same = true;

for (const { size, pool } of pools) {
	await runEnsemble(pool, { ...question, people: warmUpsEach * size, seed: 2 });
}
// Round by round, so that a busy time of the machine meets all alike; the fastest counts: other work only adds.
for (let round = 0; round < rounds; round++) {
	for (const timed of pools) {
		const start = performance.now();
		const cpu = process.cpuUsage();
		const found = await runEnsemble(timed.pool, question);
		timed.ms = Math.min(timed.ms, performance.now() - start);
		// Of all threads: how much work it was, however busy the machine.
		const { user, system } = process.cpuUsage(cpu);
		timed.cpuMs = Math.min(timed.cpuMs, (user + system) / 1000);
		if (!found.ok) throw new Error(`The ensemble ended: ${found.cause}`);
		bands ??= found.bands;
		same &&= JSON.stringify(curvesOf(found.bands)) === JSON.stringify(curvesOf(bands));
	}
}
for (const { pool } of pools) pool.end();

function curvesOf({ curves, people: counted }: Bands) {
	return [counted, ...Object.values(curves).flatMap((band) => band.map((curve) => [...curve]))];
}

const report = pools.map(({ size, ms, cpuMs }) => ({
	workers: size,
	ms,
	cpuMs,
	msPerPerson: ms / people,
	efficiency: pools[0].ms / (size * ms)
}));
const { failed } = bands!;
if (values.json) {
	const cores = availableParallelism();
	console.log(JSON.stringify({ people, days, sites, cores, failed, same, target, ensembles: report }));
} else {
	const bones = sites === 1 ? 'one bone' : `${sites} bones`;
	console.log(`node ${process.version}, ${process.arch}, ${availableParallelism()} cores`);
	console.log(`${people} virtual patients, ${days} days, ${bones}; the fastest of ${rounds} rounds\n`);
	console.log('workers   seconds   seconds of all cores   ms per patient   parallel efficiency');
	for (const { workers, ms, cpuMs, msPerPerson, efficiency } of report) {
		const figures = [
			String(workers).padStart(7),
			(ms / 1000).toFixed(2).padStart(10),
			(cpuMs / 1000).toFixed(2).padStart(23),
			msPerPerson.toFixed(2).padStart(17),
			`${(efficiency * 100).toFixed(0)} %`.padStart(22)
		];
		console.log(figures.join(''));
	}
	console.log(
		`\nSame bits from all: ${same ? 'yes' : 'NO'}. Not solved: ${failed}. Target: ${target * 100} % or more.`
	);
}
if (!same) process.exitCode = 1;
