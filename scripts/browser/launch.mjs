// How every browser of this project is launched: for the proof that it works, for component tests and for end-to-end tests.

/**
 * A whole Chromium, Chrome or Edge prepares the lists of its address bar, two pages of its own, for every window, which
 * takes as long as the page under test; the first two are these. A second list replaces the first one, which Playwright
 * gives, so the others are Playwright's (1.64).
 */
const unwanted = [
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	'AimEnabled',
	'AutoDeElevate',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'BlockOriginHeaderModificationOnRedirect',
	'DestroyProfileOnBrowserClose',
	'DialMediaRouteProvider',
	'GlobalMediaControls',
	'HttpsUpgrades',
	'LensOverlay',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'Translate',
	'msEdgeUpdateLaunchServicesPreferredVersion',
	'msForceBrowserSignIn'
];

/** Playwright adds --no-sandbox by itself, which is what lets Chromium run as root in a container. */
const args = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--disable-gpu',
	`--disable-features=${unwanted.join()}`
];

/** Launch options for the Chromium at `executablePath`; when that is empty, Playwright takes its own build. */
export function launchOptions(executablePath = process.env.CNO_BROWSER) {
	return { args, executablePath: executablePath || undefined, timeout: 30_000 };
}

/** The same for Firefox. People's own is driven in the way that it knows by itself; Playwright's build has its own way. */
export function firefoxOptions(executablePath = process.env.CNO_FIREFOX) {
	return executablePath ? { channel: 'moz-firefox', executablePath, timeout: 60_000 } : { timeout: 60_000 };
}
