// The report as data. Whole curves and functions are left out; what never comes is null.
import { effectDays } from '../../src/lib/validate/targets/drugs.ts';
import type { Report } from '../../src/lib/validate/report.ts';

const quantities = ['tnf', 'il6', 'il10', 'osteoclasts', 'resorbing', 'pain'] as const;

export function jsonOf({ checks, blood, courses, drugs, robustness }: Report): string {
	const data = {
		checks,
		blood: {
			fits: blood.fits.map(({ protocol, cytokine, r2, peakHours, points }) => ({
				protocol,
				cytokine,
				r2,
				peakHours,
				points
			})),
			lessIl10: blood.lessIl10,
			peaks: blood.peaks
		},
		bands: courses.scan.bands,
		courses: courses.courses,
		drugs: drugs.capacities.map(({ capacity, figures, effects }) => ({
			capacity,
			figures,
			effects: effects.map(({ id, share }) => ({
				id,
				days: effectDays,
				...Object.fromEntries(quantities.map((name) => [name, effectDays.map((d) => share(name, d))]))
			}))
		})),
		...(robustness ? { robustness: robustness.moves } : {})
	};
	return JSON.stringify(data, (_, value) => (value instanceof Float64Array ? undefined : value), '\t');
}
