// What a scenario needs beyond the first picture, and how a page gets it.
import type { Scenario } from '#lib/scenario/schema.ts';
import { isComplete } from './systems.ts';

let coming: Promise<void> | undefined;

/** Loads all that may ever be needed; rejects when it cannot be reached, and can then be asked again. */
export function loadFurther(): Promise<void> {
	coming ??= import('./further.ts').then(
		() => undefined,
		(reason: unknown) => {
			coming = undefined;
			throw reason;
		}
	);
	return coming;
}

/** Settles when the scenario can be run and shown; undefined when it can be already. */
export function missing({ experiment, skin, bowel }: Scenario): Promise<void> | undefined {
	const isPlain = experiment === 'course' && skin === 'none' && bowel === 'none';
	return isPlain || isComplete() ? undefined : loadFurther();
}
