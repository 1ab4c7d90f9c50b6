// English: the lessons, and the small pages under which a preset or a lesson can be passed on.

export const en = {
	lessons: {
		brake: {
			title: 'A missing brake',
			says: 'Less IL-10, and TNF and IL-6 rise although nothing about them was changed: first in a dish, then in a bone.',
			steps: [
				'A dish with a whole brake. Which curve comes last?',
				'Guess first: less IL-10, what will TNF do?',
				'The same in a bone, three times with one and the same trigger. Name the three courses.',
				'Open “What is contested” and read “Size of the defect”. What is known, and what was chosen?'
			]
		},
		circle: {
			title: 'A circle through bone',
			says: 'Follow one flare from curve to curve, give one drug, and find out what a table of drugs is worth.',
			steps: [
				'Draw the circle as arrows; the class adds the signs.',
				'Follow one flare from curve to curve. What rises first, what last, what ends it?',
				'One drug for each pair, on the same scenario: pain in days, TNF, bone after a year. An NSAID, for instance.',
				'Collect. Why does pain fall under an NSAID while the fire stays?',
				'The same drug two months later. Is the result the same?',
				'One sentence that the model supports, and one that it does not.'
			]
		},
		belief: {
			title: 'How much should we believe a model?',
			says: 'One dose given in two ways, targets that are met or missed, numbers that are measured or assumed, and chance.',
			steps: [
				'The same dose into a vein, at once and slowly. Describe the difference before any number.',
				'The model against its targets. Is each verdict fair?',
				'Count what is measured, fitted and assumed. Pick one assumed number: how could it be measured?',
				'Two children with the same disease, and different luck. What could a study of ten conclude?',
				'An experiment of your own: one question, one change at a time, a prediction in writing.',
				'Two minutes for each group. The others ask: fitted, predicted or assumed?'
			]
		}
	},
	lesson: (minutes: number) => `Lesson, ${minutes} minutes`,
	preset: 'Scenario',
	minutes: (n: number) => `${n} min`,
	/** Of several scenarios of one step. */
	show: (n: number, of: number) => (of > 1 ? `Show ${n}` : 'Show'),
	section: { validation: 'The model against its targets', parameters: 'All numbers' },
	open: 'Open it in CNO Lab'
};

export type LessonMessages = typeof en;
