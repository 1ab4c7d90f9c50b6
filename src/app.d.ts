declare global {
	namespace App {}

	/** The version of package.json, put in by the build (vite.config.ts). */
	const __CNO_VERSION__: string;
}

export {};
