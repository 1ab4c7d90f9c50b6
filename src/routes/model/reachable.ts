// What is too wide to show scrolls by itself; then, and only then, keys have to reach it.
import type { Attachment } from 'svelte/attachments';

export const reachable =
	(label: string): Attachment<HTMLElement> =>
	(element) => {
		const watch = new ResizeObserver(() => {
			const wide = element.scrollWidth > element.clientWidth;
			element.toggleAttribute('data-wide', wide);
			if (wide) {
				element.tabIndex = 0;
				element.role = 'group';
				element.ariaLabel = label;
			} else for (const name of ['tabindex', 'role', 'aria-label']) element.removeAttribute(name);
		});
		watch.observe(element);
		return () => watch.disconnect();
	};
