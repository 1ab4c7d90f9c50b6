// What the calibration found, as typed modules of the model: src/lib/model/calibration/.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ownOfEach, type Men } from './men.ts';
import { rounded } from './numbers.ts';
import type { Profile } from './profiles.ts';

const folder = join(import.meta.dirname, '../../src/lib/model/calibration');
const banner = '// Found by `npm run calibrate`. Do not edit.\n';

async function write(name: string, text: string): Promise<void> {
	const path = join(folder, name);
	const options = await resolveConfig(path);
	writeFileSync(path, await format(banner + text, { ...options, filepath: path }));
	console.log(`\nWrote ${name}.`);
}

/** Intervals of the constants fitted to blood. */
export const writeIntervals = (profiles: Record<string, Profile>) =>
	write(
		'intervals.ts',
		`// How well the endotoxin data tell each fitted constant (profile likelihood, docs/calibration.md).

export interface Interval {
	/** Value nearest to the data alone; the model's own also keeps to the targets of docs/validation.md. */
	best: number;
	/** Ends of the 95 % interval, in the unit of the constant; nothing where none was found. */
	low?: number;
	high?: number;
	/** Both ends were found, no further apart than a factor of ten. */
	identifiable: boolean;
}

export const intervals: Readonly<Record<string, Interval>> = ${JSON.stringify(profiles)};
`
	);

/** How men differ. */
export const writeMen = ({ shift, covariance }: Men) =>
	write(
		'men.ts',
		`// How the twenty men differ in constants of the immune module (mixed-effects fit, docs/calibration.md).

/** Constants that are a man's own. */
export const ownOfEach = ${JSON.stringify(ownOfEach)} as const;
export type Own = (typeof ownOfEach)[number];

/** Logarithm of the median man's constant over that of the mean curves. */
export const shift: readonly number[] = ${JSON.stringify(shift.map(rounded))};

/** Covariance of the logarithms between men. */
export const covariance: readonly (readonly number[])[] = ${JSON.stringify(covariance.map((row) => row.map(rounded)))};
`
	);
