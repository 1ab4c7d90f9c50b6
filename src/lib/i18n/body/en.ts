// English: the body map, the blood at the cursor, and playing through time. Loaded with them.

export const en = {
	map: {
		title: 'Body map',
		view: 'Show lesions',
		mri: 'as MRI sees',
		felt: 'as it feels',
		places: 'Places in the body',
		inState: (place: string, state: string) => `${place}: ${state}`,
		pain: (pain: string) => `pain ${pain} of\u00a010`,
		mriSignal: (percent: string) => `MRI ${percent}\u00a0%`,
		bone: (percent: string) => `bone ${percent}\u00a0%`,
		swelling: (percent: string) => `swelling ${percent}\u00a0%`,
		severity: (percent: string) => `severity ${percent}\u00a0%`,
		notFelt: 'nothing to feel',
		state: {
			quiet: 'quiet',
			active: 'active and felt',
			silent: 'silent, only MRI sees it',
			healing: 'calm, bone not yet back',
			sclerotic: 'calm, dense bone left',
			unseen: 'felt, MRI is calm',
			inflamed: 'inflamed'
		},
		seen: (n: number) => `${n} active on MRI`,
		seenNone: 'None active on MRI',
		feltOf: (n: number) => `${n} felt`,
		feltNone: 'none felt',
		onlyFelt: (n: number) => (n === 0 ? 'Nothing is felt' : `${n} felt`),
		hidden: (n: number) => (n === 1 ? '1 more burns in silence' : `${n} more burn in silence`),
		hiddenNone: 'nothing else burns',
		silentFact: 'On naproxen, two in three of those whose MRI showed a relapse felt nothing (Beck 2010).',
		source: 'source',
		bones: (n: number) => (n === 1 ? '1 bone struck' : `${n} bones struck`),
		more: 'One more bone',
		fewer: 'One fewer bone',
		legend: {
			felt: 'felt',
			silent: 'silent',
			healing: 'healing',
			more: 'More about the marks',
			pain: 'number: pain of 10',
			sclerotic: 'dense bone left',
			quiet: 'quiet',
			swelling: 'haze: swelling',
			lost: 'broken ring: bone left',
			chosen: 'its curves are shown'
		},
		sides: 'Right and left as one faces the patient. The model knows no sides; they are chosen for sight.'
	},
	blood: {
		title: {
			course: 'Blood at the cursor',
			endotoxin: 'Blood at the cursor',
			dish: 'Medium at the cursor'
		},
		name: {
			crp: 'CRP',
			esr: 'ESR',
			il6: 'IL-6',
			tnf: 'TNF',
			il10: 'IL-10',
			ratio: '(IL-6+TNF)/IL-10'
		},
		unit: { crp: 'mg/L', esr: 'mm/h', cytokine: 'pg/mL', ratio: '' },
		key: {
			range: 'grey: healthy range',
			twin: {
				course: 'tick: a healthy person with the same triggers',
				endotoxin: 'tick: a healthy person with the same dose',
				dish: 'tick: healthy monocytes'
			}
		},
		usual: (low: string, high: string) => `healthy ${low} to ${high}`,
		upTo: (high: string) => `healthy up to ${high}`,
		twin: (value: string) => `healthy twin ${value}`,
		above: 'above the healthy range',
		within: 'within the healthy range',
		below: 'below the healthy range',
		how: 'Where the ranges come from',
		origin: {
			crp: 'CRP up to 3 mg/L: nine of ten adult blood donors. Measured.',
			esr: 'ESR up to 15 mm/h: commonly said of the young; no study of ours. Assumed.',
			cytokines: 'Cytokines: nine healthy men before endotoxin, mean ± 2 SD. Measured. Children may differ.',
			ratio: 'No range of the ratio is known to us; the twin is the comparison.'
		},
		link: { crp: 'CRP of blood donors', esr: 'ESR', cytokines: 'endotoxin data' }
	},
	player: {
		title: 'Play through time',
		play: 'Play',
		pause: 'Pause',
		again: 'Play from the start',
		toStart: 'To the start',
		back: 'One step back',
		forward: 'One step forward',
		next: { course: 'To the next flare', endotoxin: 'To the next peak', dish: 'To the end' },
		noNext: { course: 'No later flare', endotoxin: 'No later peak', dish: 'At the end' },
		step: 'Step',
		unit: {
			day: 'day',
			week: 'week',
			month: 'month',
			quarter: '15 min',
			hour: 'hour'
		},
		speed: 'Speed',
		times: (speed: number) => `${speed === 0.5 ? '½' : speed} ×`
	}
};

export type BodyMessages = typeof en;
