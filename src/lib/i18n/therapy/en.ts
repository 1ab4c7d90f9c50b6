// English: courses on the time axis, for the eye and for screen readers.

export const en = {
	/** One of several courses of a class. */
	numbered: (name: string, n: number) => `${name} ${n}`,
	move: (name: string) => `${name}: both days`,
	taper: (name: string) => `${name}: taper, days`,
	/** Where a drug is given in days around an experiment of hours. */
	given: (start: string, end: string) => `given from day ${start} to ${end}`,
	dayOf: (day: string) => `day ${day}`,
	dayAndTime: (day: string, time: string) => `day ${day} (${time})`,
	span: (from: string, to: string, days: string) => `from ${from} to ${to}, ${days} days`,
	times: (dose: string) => `× ${dose}`,
	timesUsual: (dose: string) => `${dose} times the usual dose`,
	falling: (days: string) => `falling to nothing over the last ${days} days`,
	taperValue: (days: string) =>
		days === '0' ? 'ends at full dose' : `dose falls over the last ${days} days`,
	everyDays: (days: string) => `a dose every ${days} days`,
	/** Asked for one course more than a run holds. */
	enough: (most: number) => `A run holds ${most} courses, and it has them. Remove one to give another.`,
	hypothetical: 'hypothetical',
	remove: 'Remove',
	close: 'Hide',
	givenFrom: 'given from day',
	dayZero: 'Day 0 is the day of the experiment; the days before it are negative.',
	hint: 'Arrow keys move by a day, with Shift by a week; Delete removes.'
};

export type TherapyMessages = typeof en;
