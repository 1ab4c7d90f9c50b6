// The report computed on the page, a few milliseconds at a time, so that nothing else has to wait.
import type { Report } from '#lib/validate/report.ts';

/** Work for this long, then let the page breathe. */
const budgetMs = 12;

export class ValidationRun {
	/** 0 to 1. */
	progress = $state(0);
	report = $state.raw<Report>();
	failed = $state(false);
	#started = false;
	#stopped = false;

	/** Begins once; later calls do nothing. */
	async start(): Promise<void> {
		if (this.#started) return;
		this.#started = true;
		try {
			const { report, usualSlices } = await import('#lib/validate/report.ts');
			const steps = report();
			for (let done = 0; !this.#stopped;) {
				const until = performance.now() + budgetMs;
				do {
					const step = steps.next();
					if (step.done) {
						this.report = step.value;
						return;
					}
					done++;
				} while (performance.now() < until);
				this.progress = Math.min(0.99, done / usualSlices);
				await new Promise((resolve) => setTimeout(resolve));
			}
		} catch {
			this.failed = true;
		}
	}

	/** The reader has left. */
	stop(): void {
		this.#stopped = true;
	}
}
