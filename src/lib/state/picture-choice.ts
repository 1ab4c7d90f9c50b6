// How the curves are shown, as a link and the device keep it: which, on what scale. What cannot be read is left out.

export interface PictureChoice {
	/** Names of lanes; undefined for those that suit the experiment. */
	lanes?: readonly string[];
	/** Concentrations on logarithmic scales. */
	log: boolean;
	/** Scales stay as they are, so that runs can be compared by eye. */
	fixed: boolean;
	/** The scale leaves room for the spike of a trigger; otherwise the spike is cut, and marked. */
	whole: boolean;
}

export const usualPicture: PictureChoice = { log: false, fixed: false, whole: false };

const mostLanes = 20;

/** `il6,tnf,crp` → names; undefined without any that could be one. */
export function readLanes(text: string | null): string[] | undefined {
	const names = (text ?? '').slice(0, 400).split(',').slice(0, 100);
	const found = [...new Set(names.filter((name) => /^[a-z][a-z0-9]{1,11}$/.test(name)))].slice(0, mostLanes);
	return found.length > 0 ? found : undefined;
}

/** What `get` says, key by key; the keys are those of the link. */
export function readPicture(get: (key: string) => string | null): PictureChoice {
	return {
		lanes: readLanes(get('lanes')),
		log: get('scale') === 'log',
		fixed: get('axes') === 'fixed',
		whole: get('peaks') === 'whole'
	};
}

/** Only what differs from the usual; the counterpart of `readPicture`. */
export function pictureToPairs({ lanes, log, fixed, whole }: PictureChoice): [string, string][] {
	const pairs: [string, string][] = [];
	if (lanes) pairs.push(['lanes', lanes.join(',')]);
	if (log) pairs.push(['scale', 'log']);
	if (fixed) pairs.push(['axes', 'fixed']);
	if (whole) pairs.push(['peaks', 'whole']);
	return pairs;
}
