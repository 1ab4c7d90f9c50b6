// English: moving pictures and slides that are written to files.
export const en = {
	pictureFor: 'For Google Slides, Keynote, papers and posters.',
	film: {
		title: 'Moving picture',
		says: 'The run as it is drawn, from start to end.',
		what: 'What',
		parts: { both: 'Both', curves: 'Curves', wheel: 'Mechanism' },
		format: 'Kind of file',
		formats: { mp4: 'MP4', webm: 'WebM', gif: 'GIF' },
		about: {
			mp4: 'For PowerPoint, Keynote and Google Slides: a video that every player knows.',
			webm: 'A video for browsers and for Google Slides; PowerPoint and Keynote may refuse it.',
			gif: 'Plays by itself, again and again, wherever a picture can stand; 10 pictures a second, 960 × 540.'
		},
		noVideo: 'This browser cannot write videos; a GIF it can.',
		length: 'Length',
		seconds: (n: number) => `${n} s`,
		size: 'Size',
		sizes: { 720: '1280 × 720', 1080: '1920 × 1080' },
		look: 'Look',
		looks: { light: 'light', dark: 'dark' },
		make: 'Make the moving picture',
		progress: 'Pictures drawn',
		cancel: 'Cancel',
		cancelled: 'Stopped. Nothing was written.',
		starting: 'One moment …',
		drawing: 'It is being drawn; the page can be used meanwhile.',
		notSolved: 'The run could not be solved, so there is nothing to draw.'
	},
	slides: {
		title: 'Slides',
		says: 'Charts stay charts, which can be edited in PowerPoint and LibreOffice; sentences, settings and sources stand in the notes.',
		make: 'PowerPoint (.pptx)',
		working: 'One moment …'
	},
	deck: {
		wheel:
			'The mechanism at the time named below: a wheel that feeds itself, and the IL-10 brake on its rim.',
		wheelAt: (when: string) => `The mechanism at ${when}.`,
		cytokines: 'What burns, and what brakes',
		compared: 'Beside the pinned runs',
		bone: 'What it does to the bone',
		felt: 'What is felt, and what the blood shows',
		inflamed: 'What is seen, and what the blood shows',
		blood: 'What the blood shows',
		made: 'How this was made',
		healthy: (name: string) => `${name}, healthy`,
		healthyRun: 'healthy',
		thisRun: 'this run',
		time: {
			hours: 'Hours after the start',
			days: 'Days',
			months: 'Months',
			years: 'Years'
		},
		axis: {
			concentration: 'Concentration (pg/mL)',
			of: (name: string) => `${name} (pg/mL)`,
			osteoclasts: 'Osteoclasts (× rest)',
			bone: 'Bone (% of healthy)',
			pain: 'Pain (0 to 10)',
			severity: 'Inflammation (% of the most)',
			crp: 'CRP (mg/L)'
		},
		peak: (p: { name: string; value: string; when: string; healthy: string }) =>
			`${p.name}: at most ${p.value} (${p.when}), in health ${p.healthy}.`,
		lowest: (p: { name: string; value: string; when: string; healthy: string }) =>
			`${p.name}: at least ${p.value} (${p.when}), in health ${p.healthy}.`,
		chart: (title: string, series: string, sentence: string) =>
			`Line chart. ${title}: ${series}. ${sentence}`,
		points: (n: number, departure: string) =>
			`The charts hold ${n} points of each curve; between them a straight line is off by ${departure} % of its peak at most.`,
		changed: 'Settings that differ from the default',
		allDefault: 'All settings are at their default.',
		settings: 'Settings',
		therapies: 'Therapies',
		noTherapies: 'None.',
		sources: 'Sources of what is set',
		moreSources: (n: number) => `and ${n} more in the notes`,
		open: 'Open this scenario',
		qr: 'QR code of the link to this scenario',
		noQr: 'The link is too long for a QR code.'
	}
};

export type FileMessages = typeof en;
