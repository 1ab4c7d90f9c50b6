// English: scenarios, sharing, export, and the printed page.
export const en = {
	close: 'Close',
	copied: 'Copied.',
	notCopied: 'Copying is not allowed here. Select the text and copy it by hand.',
	presetsTitle: 'To begin with',
	therapiesTitle: 'One drug at a time',
	presets: {
		healthy: {
			name: 'Healthy',
			says: 'The brake is whole: one trigger, and the bone is calm again within two months.'
		},
		recurrent: {
			name: 'Recurrent',
			says: 'The brake at 45 %: one single trigger, and the flares return by themselves.'
		},
		silent: {
			name: 'A silent lesion',
			says: 'Two bones are inflamed on MRI. The tibia hurts; the clavicle, just as ill, is never felt.'
		},
		crmo: {
			name: 'CRMO, many bones',
			says: 'Five bones flare, each in its own time; about half of them are only seen on MRI.'
		},
		psoriasis: {
			name: 'With psoriasis',
			says: 'Three bones and the skin: the skin stays inflamed while the flares come and go.'
		},
		refractory: {
			name: 'Refractory',
			says: 'An NSAID and methotrexate do not end the fire; the TNF inhibitor after a year does.'
		},
		nsaid: {
			name: 'NSAID',
			says: 'Pain falls by more than half; TNF and the flares stay as they are.'
		},
		corticosteroid: {
			name: 'Corticosteroid',
			says: 'The flare ends within weeks, and another one comes when the drug is gone.'
		},
		sulfasalazine: {
			name: 'Sulfasalazine',
			says: 'Slow: the fire goes out after some weeks, and flares come less often.'
		},
		methotrexate: {
			name: 'Methotrexate',
			says: 'Slower still: after two months the fire goes out, and flares come less often.'
		},
		'tnf-inhibitor': {
			name: 'TNF inhibitor',
			says: 'Calm within a month; the bone comes back as long as the drug is given.'
		},
		bisphosphonate: {
			name: 'Bisphosphonate',
			says: 'Osteoclasts rest: no bone is lost, so no danger is set free, and the wheel stands still.'
		},
		'il1-blocker': {
			name: 'IL-1 blocker',
			says: 'In this model next to nothing changes: IL-1β is no main drive of the wheel.'
		},
		'il6-blocker': {
			name: 'IL-6 blocker',
			says: 'CRP vanishes while the bone burns on: a marker is silenced, not the disease.'
		},
		'jak-inhibitor': {
			name: 'JAK inhibitor',
			says: 'In this model IL-10 is no longer heard either, and there is more flare than before.'
		},
		'il10-replacement': {
			name: 'IL-10 replacement',
			says: 'Hypothetical: the missing brake is given, and the fire goes out within a month.'
		}
	},
	shelf: {
		title: 'Your own',
		none: 'Nothing saved yet.',
		name: 'Name',
		save: 'Save the present one',
		saved: (name: string) => `Saved: ${name}.`,
		full: (most: number) => `More than ${most} are not kept. Delete one first.`,
		open: (name: string) => `Open ${name}`,
		rename: (name: string) => `Rename ${name}`,
		remove: (name: string) => `Delete ${name}`,
		renameWord: 'Rename',
		removeWord: 'Delete',
		removed: (name: string) => `Deleted: ${name}.`,
		bringBack: 'Bring it back',
		notKept:
			'This page may not keep anything here: what is saved is gone when the page closes. Write it to a file.',
		exportAll: 'All to a file',
		exportOne: (name: string) => `${name} to a file`,
		exportWord: 'To a file',
		import: 'From a file …',
		drop: 'or drop files here',
		taken: (n: number) => (n === 1 ? 'One scenario came in.' : `${n} scenarios came in.`),
		untitled: 'Scenario'
	},
	file: {
		'too-large': (file: string) => `${file}: larger than one megabyte, not read.`,
		'not-json': (file: string) => `${file}: not a JSON file.`,
		'too-deep': (file: string) => `${file}: nested too deeply, not read.`,
		empty: (file: string) => `${file}: no scenario in it.`,
		newer: (file: string) => `${file}: written by a later version; what is known is read.`,
		cut: (file: string, most: number) => `${file}: more than ${most} scenarios; the first ones are read.`,
		unreadable: (file: string) => `${file}: could not be read.`
	},
	more: (n: number) => `and ${n} more`,
	share: {
		link: 'Link',
		copyLink: 'Copy the link',
		withLanguage: 'with language',
		withTheme: 'with display',
		same: 'The same link shows the same picture, next year too.',
		tooLong: 'This link is very long: some programs cut it off. Send a file instead (Scenarios).',
		qr: 'QR code',
		qrName: 'QR code of the link',
		qrTooLong: 'This link is too long for a QR code that a phone can read. Send the link itself.',
		saveQr: 'QR code as SVG',
		embed: 'For a web page or a slide',
		embedName: 'Code for a web page',
		copyEmbed: 'Copy the code',
		parts: 'Parts of the picture',
		part: {
			wheel: 'mechanism',
			lanes: 'curves',
			body: 'body',
			words: 'sentences',
			brake: 'brake',
			drugs: 'drugs',
			player: 'play buttons'
		},
		locked: 'to look at only',
		image: 'Picture',
		device: 'Share with another app …'
	},
	out: {
		what: 'What',
		parts: { picture: 'Curves', mechanism: 'Mechanism', both: 'Both' },
		look: 'Look',
		looks: { shown: 'as shown', light: 'light' },
		picture: 'Picture',
		svg: 'SVG',
		png: (times: number) => `PNG ${times}×`,
		copyImage: 'Copy the picture',
		data: 'Numbers',
		csv: 'CSV: the curves and every parameter',
		json: 'JSON: the scenario',
		print: 'Print …',
		printWord: 'Paper',
		resolved: 'Title, sentences, settings, link and version stand on the picture.',
		working: 'One moment …',
		done: (file: string) => `${file} is written.`,
		copied: 'The picture is in the clipboard.',
		failed: {
			'nothing-to-draw': 'There is no picture to export.',
			'too-large': 'The picture is too large for this browser. Take a smaller scale, or SVG.',
			'not-drawn': 'This browser could not draw the picture. SVG may work.',
			'not-allowed': 'This browser does not allow pictures in the clipboard here. Export a PNG instead.',
			'not-solved': 'The run could not be solved, so there are no numbers to write.',
			'no-encoder': 'This browser cannot write this kind of video. Take a GIF instead.'
		}
	},
	sheet: {
		settings: 'Settings',
		therapies: 'Therapies',
		noTherapies: 'None.',
		usualDose: 'usual dose',
		ofUsual: (times: string) => `${times} × usual dose`,
		everyDays: (days: string) => `every ${days} days`,
		taperDays: (days: string) => `the last ${days} days falling`,
		brake: 'IL-10 brake',
		parts: (erk: string, sp1: string, h3s10p: string) => `ERK1/2 ${erk} %, SP-1 ${sp1} %, H3S10p ${h3s10p} %`,
		ofHealthy: (percent: string) => `${percent} % of healthy`,
		place: 'Curves of',
		version: (version: string, date: string) => `CNO Lab ${version}, ${date}`,
		link: 'This scenario'
	}
};

export type DialogMessages = typeof en;
