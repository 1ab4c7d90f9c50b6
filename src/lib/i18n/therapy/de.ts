// Deutsch: Gaben auf der Zeitachse, für das Auge und für Vorleseprogramme.
import type { TherapyMessages } from './en.ts';

export const de: TherapyMessages = {
	numbered: (name, n) => `${name} ${n}`,
	move: (name) => `${name}: beide Tage`,
	taper: (name) => `${name}: Ausschleichen, Tage`,
	given: (start, end) => `gegeben von Tag ${start} bis ${end}`,
	dayOf: (day) => `Tag ${day}`,
	dayAndTime: (day, time) => `Tag ${day} (${time})`,
	span: (from, to, days) => `von ${from} bis ${to}, ${days} Tage`,
	times: (dose) => `× ${dose}`,
	timesUsual: (dose) => `das ${dose}-Fache der üblichen Dosis`,
	falling: (days) => `in den letzten ${days} Tagen auf null fallend`,
	taperValue: (days) =>
		days === '0' ? 'endet mit voller Dosis' : `Dosis fällt in den letzten ${days} Tagen`,
	everyDays: (days) => `eine Dosis alle ${days} Tage`,
	enough: (most) =>
		`Ein Lauf fasst ${most} Gaben, und so viele hat er. Erst eine entfernen, dann passt die nächste.`,
	hypothetical: 'hypothetisch',
	remove: 'Entfernen',
	close: 'Ausblenden',
	givenFrom: 'gegeben von Tag',
	dayZero: 'Tag 0 ist der Tag des Experiments; die Tage davor sind negativ.',
	hint: 'Pfeiltasten verschieben um einen Tag, mit Umschalttaste um eine Woche; Entf entfernt.'
};
