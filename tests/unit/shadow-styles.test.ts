// Styles of the page, told to the shadow of an element.
import { expect, test } from 'vitest';
import { forShadow } from '../../scripts/site/shadow-styles.mjs';

test('what speaks of the root of the page speaks of the element, with its look; fonts stay with the document', () => {
	const page = `@font-face{font-family:'X';src:url(x.woff2)}
		:root{--paper:#fff}
		:root[data-theme='dark']{color-scheme:dark}
		:root:not([data-theme='projector']){--scale:1.12}
		:root[data-theme='projector'] .name:not(.a){display:none}`;
	expect(forShadow(page).replace(/\s+/g, ' ').trim()).toBe(
		":host{--paper:#fff} :host([data-theme='dark']){color-scheme:dark} " +
			":host(:not([data-theme='projector'])){--scale:1.12} :host([data-theme='projector']) .name:not(.a){display:none}"
	);
});
