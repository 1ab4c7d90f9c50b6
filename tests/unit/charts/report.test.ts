// The figures of the report stay on their sheet, on a phone as on a wall, in both languages.
import { describe, expect, test } from 'vitest';
import { bloodDrawing } from '#lib/charts/report/blood.ts';
import { doseDrawing, slopeOf } from '#lib/charts/report/dose.ts';
import { widthOfText, type Drawing, type Mark } from '#lib/charts/report/drawing.ts';
import { regimesDrawing } from '#lib/charts/report/regimes.ts';
import { residualsDrawing } from '#lib/charts/report/residuals.ts';
import { languages } from '#lib/i18n/index.ts';
import { fits, peaksAfter } from '#lib/validate/blood.ts';
import { scan } from '#lib/validate/courses.ts';
import { finish } from '#lib/validate/types.ts';

const six = fits();
const peaks = [0.3, 1, 4].map((dose) => peaksAfter(dose));
const scanned = finish(scan());

const drawings = (room: { width: number; text: number }, language: (typeof languages)[number]) => ({
	blood: bloodDrawing(six, room, language),
	residuals: residualsDrawing(six, room, language),
	dose: doseDrawing(peaks, room, language),
	regimes: regimesDrawing(scanned, room, language)
});

/** Left and right end of a mark that has a width of its own. */
function endsOf(mark: Mark): [number, number] {
	if (mark.kind === 'circle') return [mark.x - mark.r, mark.x + mark.r];
	if (mark.kind === 'rect') return [mark.x, mark.x + mark.width];
	if (mark.kind === 'path') {
		const xs = [...mark.d.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x));
		return [Math.min(...xs), Math.max(...xs)];
	}
	const wide = widthOfText(mark.text, mark.size);
	const left = { start: 0, middle: wide / 2, end: wide }[mark.anchor ?? 'start'];
	return [mark.x - left, mark.x - left + wide];
}

const isInside = ({ width }: Drawing, mark: Mark) => {
	const [left, right] = endsOf(mark);
	return left >= -2 && right <= width + 2;
};

describe.each(languages)('in %s', (language) => {
	test.each([
		[288, 1],
		[358, 1],
		[358, 1.1],
		[560, 1],
		[1000, 1.3]
	])('%d px wide, text × %d', (width, text) => {
		for (const [name, drawing] of Object.entries(drawings({ width, text }, language))) {
			expect(drawing.alt.length, name).toBeGreaterThan(20);
			expect(drawing.height, name).toBeGreaterThan(100);
			expect(JSON.stringify(drawing.marks), name).not.toMatch(/null|NaN|undefined|Infinity/);
			const outside = drawing.marks.filter((mark) => !isInside(drawing, mark));
			expect(outside, name).toEqual([]);
		}
	});
});

test('every mean and its bar are drawn, and every man', () => {
	const { blood } = drawings({ width: 900, text: 1 }, 'en');
	const count = (look: RegExp) => blood.marks.filter((mark) => look.test(mark.look)).length;
	const means = six.reduce((sum, { points }) => sum + points.length, 0);
	// One more of each in the legend.
	expect(count(/^point$/)).toBe(means + 1);
	expect(count(/^bar$/)).toBe(means + 1);
	expect(count(/^man /)).toBe(six.reduce((sum, { men }) => sum + men.length, 0) + 1);
});

test('the slope of a power law is its power', () => {
	const points = [0.3, 1, 2, 4].map((dose) => ({ dose, value: 7 * dose ** 1.4 }));
	expect(slopeOf(points)).toBeCloseTo(1.4, 12);
});
