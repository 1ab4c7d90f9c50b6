// A pointer is found where the picture is laid out, however large a slide shows it.
import { expect, test } from 'vitest';
import { pointedX, shownScale } from '#lib/state/pointed.ts';

const shown = (left: number, width: number, offsetWidth: number) => ({
	offsetWidth,
	getBoundingClientRect: () => ({ left, width }) as DOMRect
});

test.each([
	['as it is laid out', shown(100, 600, 600), 1, 300],
	['smaller', shown(100, 300, 600), 0.5, 600],
	['larger', shown(100, 900, 600), 1.5, 200],
	['not at all', shown(0, 0, 0), 1, 400]
])('%s', (_, element, scale, x) => {
	expect(shownScale(element)).toBe(scale);
	expect(pointedX(400, element)).toBe(x);
});
