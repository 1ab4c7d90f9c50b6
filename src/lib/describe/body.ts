// What a place of the body is like at a time, in words: for the body map and for those who hear it.
import { fixed, type Language } from '#lib/i18n/index.ts';
import { placesMessages } from '#lib/i18n/places/index.ts';
import { bodyMessages } from '#lib/i18n/body/index.ts';
import { lesionAt, type LesionState } from '#lib/simulate/lesions.ts';
import { valueAt } from '#lib/simulate/measures.ts';
import type { Place } from '#lib/simulate/places.ts';
import type { Run } from '#lib/simulate/run.ts';
import { feltFrom } from '#lib/simulate/turns.ts';

/** A place at a time. Shares of 1; pain of 10. */
export interface PlaceNow {
	id: Place['id'];
	kind: Place['kind'];
	state: LesionState;
	pain: number;
	mri: number;
	bone: number;
	swelling: number;
	/** Of inflamed skin or bowel; 0 for a bone. */
	severity: number;
}

/**
 * How a place stands at a time.
 * @param hours where in the run
 * @param i index of that time among the run's hours (see timeIndex)
 */
export function placeAt(run: Run, { id, kind }: Place, place: number, hours: number, i: number): PlaceNow {
	const columns = run.places[place];
	const at = (values: Float64Array | undefined, absent: number) =>
		values ? valueAt(run.hours, values, hours) : absent;
	return {
		id,
		kind,
		state: lesionAt(columns, i),
		pain: at(columns.pain, 0),
		mri: at(columns.mri, 0),
		bone: at(columns.bone, 1),
		swelling: at(columns.swelling, 0),
		severity: at(columns.severity, 0)
	};
}

/** Everything about a place in one line: `Femur: silent, only MRI sees it, pain 0.4 of 10, MRI 62 %, bone 81 %`. */
export function placeInWords(now: PlaceNow, language: Language): string {
	const { map } = bodyMessages[language];
	return map.inState(
		placesMessages[language].places.name[now.id],
		`${stateInWords(now, language)}, ${signsInWords(now, language)}`
	);
}

/** The same as the person feels it: nothing that only an image shows. */
export function feltInWords(now: PlaceNow, language: Language): string {
	return bodyMessages[language].map.inState(
		placesMessages[language].places.name[now.id],
		feelingInWords(now, language)
	);
}

export function feelingInWords(now: PlaceNow, language: Language): string {
	const { map } = bodyMessages[language];
	if (!isFelt(now)) return map.notFelt;
	return now.kind === 'surface' ? signsInWords(now, language) : map.pain(fixed(now.pain, language, 1));
}

/** Whether a person would notice, whatever an image shows. */
export function isFelt({ kind, state, pain }: Pick<PlaceNow, 'kind' | 'state' | 'pain'>): boolean {
	return kind === 'bone' ? pain >= feltFrom : state === 'active';
}

export function stateInWords(now: PlaceNow, language: Language): string {
	const { kind, state } = now;
	const words = bodyMessages[language].map.state;
	if (kind === 'surface') return state === 'active' ? words.inflamed : words.quiet;
	// Pain runs ahead of the image.
	if (state !== 'active' && isFelt(now)) return words.unseen;
	return words[state];
}

/** The findings in figures. */
export function signsInWords(now: PlaceNow, language: Language): string {
	const { map } = bodyMessages[language];
	const percent = (share: number) => fixed(share * 100, language, 0);
	if (now.kind === 'surface') return map.severity(percent(now.severity));
	const signs = [
		map.pain(fixed(now.pain, language, 1)),
		map.mriSignal(percent(now.mri)),
		map.bone(percent(now.bone))
	];
	if (now.swelling >= 0.1) signs.push(map.swelling(percent(now.swelling)));
	return signs.join(', ');
}

/** How many bones burn on MRI, and how many of them are felt; or how many are felt, and how many that leaves out. */
export function countInWords(places: readonly PlaceNow[], feltOnly: boolean, language: Language): string {
	const { map } = bodyMessages[language];
	const count = (is: (place: PlaceNow) => boolean) =>
		places.filter((place) => place.kind === 'bone' && is(place)).length;
	const silent = count(({ state }) => state === 'silent');
	if (feltOnly) return `${map.onlyFelt(count(isFelt))}, ${silent ? map.hidden(silent) : map.hiddenNone}`;
	const active = count(({ state }) => state === 'active');
	if (active + silent === 0) return map.seenNone;
	return `${map.seen(active + silent)}, ${active ? map.feltOf(active) : map.feltNone}`;
}
