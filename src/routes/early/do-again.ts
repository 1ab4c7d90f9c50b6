// Does again what somebody did before the page could answer.

/** In the order in which it was done. Links, popovers and what unfolds work without any script, and are left alone. */
export function doAgain(): void {
	const early = window.cnoEarly;
	early?.stop();
	for (const { type, target, value, checked } of early?.acts.splice(0) ?? []) {
		if (!(target instanceof Element) || !target.isConnected) continue;
		if (type === 'click') {
			const button = target.closest('button');
			if (button && !button.hasAttribute('popovertarget')) button.click();
		} else if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) {
			if (value !== undefined) target.value = value;
			if (target instanceof HTMLInputElement && checked !== undefined) target.checked = checked;
			target.dispatchEvent(new Event(type, { bubbles: true }));
		}
	}
}
