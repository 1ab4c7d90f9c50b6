/**
 * Has a list show the option of this value, whenever the value changes: `{@attach showing(value)}` where `value={value}` would
 * bring all that Svelte has for lists of which several may be chosen, 0.4 kB on every page.
 */
export const showing = (value: string | number) => (list: HTMLSelectElement) => {
	list.value = String(value);
};
