declare global {
	namespace App {}

	interface Window {
		/** What was done before the page answered (src/routes/early). */
		cnoEarly?: {
			/** Each with what the control then said. */
			acts: { type: string; target: EventTarget | null; value?: string; checked?: boolean }[];
			stop: () => void;
		};
	}

	/** The version of package.json, put in by the build (vite.config.ts). */
	const __CNO_VERSION__: string;

	/** What the page /embed names, as its build wrote it down (scripts/site/embed.mjs). */
	const __CNO_EMBED__: { script: string; needed: string[]; styles: string[]; classic: string } | undefined;
}

export {};
