// A stage without a picture: it reads what it is told as the real one does, and keeps what was asked of it.
import { fromQuery, toQuery } from '#lib/scenario/link.ts';
import { readData, type Notice } from '#lib/scenario/read.ts';
import { defaultScenario, type Scenario } from '#lib/scenario/schema.ts';
import { lastStep, type Stage, type StageState } from '#lib/embed/stage.ts';

export interface FakeStage extends Stage {
	asked: string[];
	listeners: Set<(state: StageState) => void>;
	/** As when someone moves a control inside. */
	move(query: string): void;
}

export function fakeStage(query = ''): FakeStage {
	let scenario: Scenario = query ? fromQuery(query).scenario : defaultScenario();
	const rest = { at: 0, step: lastStep, playing: false, language: 'en', theme: 'light' };
	const asked: string[] = [];
	const listeners = new Set<(state: StageState) => void>();
	const state = (): StageState => ({
		scenario,
		query: toQuery(scenario),
		duration: scenario.duration_d * 24,
		...rest,
		readouts: { tnf: 1 },
		summary: 'All is well.'
	});
	const changed = (what: string) => {
		asked.push(what);
		for (const listener of listeners) listener(state());
	};
	return {
		asked,
		listeners,
		state,
		move(query) {
			scenario = fromQuery(query).scenario;
			changed('moved');
		},
		set(change) {
			const notices: Notice[] = [];
			const take = (reading: { scenario: Scenario; notices: Notice[] }) => {
				scenario = reading.scenario;
				notices.push(...reading.notices);
			};
			if (change.query !== undefined) take(fromQuery(change.query));
			if (change.scenario !== undefined) take(readData(change.scenario));
			if (change.at !== undefined) rest.at = Math.max(0, change.at);
			if (change.step !== undefined) rest.step = Math.min(lastStep, Math.max(0, Math.round(change.step)));
			if (change.language !== undefined) rest.language = change.language === 'de' ? 'de' : 'en';
			if (change.theme !== undefined) rest.theme = change.theme;
			changed('set');
			return notices;
		},
		play() {
			rest.playing = true;
			changed('play');
		},
		pause() {
			rest.playing = false;
			changed('pause');
		},
		step(by) {
			rest.step = Math.min(lastStep, Math.max(0, rest.step + by));
			changed('step');
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		destroy: () => changed('destroy')
	};
}
