// Prices of drugs that the model does not compute. Few were read in a source; the others are named as commonly said.
import type { Risk } from './types.ts';

export const risks: readonly Risk[] = [
	{
		id: 'nsaid-gut',
		classes: ['nsaid'],
		statement: 'Stomach pain and bleeding, and strain on the kidneys, are commonly said.',
		german: 'Magenschmerz und Blutung und Last für die Nieren werden allgemein genannt.',
		references: ['riskView'],
		grade: 'unverified'
	},
	{
		id: 'nsaid-tnf',
		classes: ['nsaid'],
		statement: 'Blood of volunteers on an NSAID makes more TNF under endotoxin, not less.',
		german: 'Blut von Freiwilligen unter einem NSAR macht unter Endotoxin mehr TNF, nicht weniger.',
		references: ['page2010', 'nsaidTnf'],
		grade: 'abstract'
	},
	{
		id: 'steroid-growth',
		classes: ['corticosteroid'],
		statement: 'Slower growth, weight gain and loss of bone under long use are commonly said.',
		german: 'Langsameres Wachstum, Gewicht und Knochenverlust bei langer Gabe werden allgemein genannt.',
		references: ['steroidBone'],
		grade: 'unverified'
	},
	{
		id: 'sulfasalazine-blood',
		classes: ['sulfasalazine'],
		statement: 'Rashes, and falls in blood cells, are commonly said.',
		german: 'Ausschläge und ein Abfall von Blutzellen werden allgemein genannt.',
		references: ['riskView'],
		grade: 'unverified'
	},
	{
		id: 'methotrexate-liver',
		classes: ['methotrexate'],
		statement: 'Nausea, raised liver values and harm to an unborn child are commonly said.',
		german: 'Übelkeit, erhöhte Leberwerte und Schaden für ein Ungeborenes werden allgemein genannt.',
		references: ['riskView'],
		grade: 'unverified'
	},
	{
		id: 'tnf-psoriasis',
		classes: ['tnf-inhibitor'],
		statement:
			'Said to provoke psoriasis or pustules at times, which CNO brings anyway. No figure was found.',
		german:
			'Sollen manchmal Psoriasis oder Pusteln auslösen, die CNO ohnehin mitbringt. Eine Zahl fand sich nicht.',
		references: ['paradoxicalSkin'],
		grade: 'unverified'
	},
	{
		id: 'tnf-tuberculosis',
		classes: ['tnf-inhibitor'],
		statement: 'Waking of a sleeping tuberculosis is commonly said.',
		german: 'Dass eine ruhende Tuberkulose erwacht, wird allgemein genannt.',
		references: ['riskView'],
		grade: 'unverified'
	},
	{
		id: 'live-vaccines',
		classes: [
			'corticosteroid',
			'methotrexate',
			'tnf-inhibitor',
			'il1-blocker',
			'il6-blocker',
			'jak-inhibitor'
		],
		statement: 'Live vaccines are commonly held back meanwhile.',
		german: 'Lebendimpfungen werden währenddessen meist nicht gegeben.',
		references: ['riskView'],
		grade: 'unverified'
	},
	{
		id: 'bisphosphonate-retention',
		classes: ['bisphosphonate'],
		statement: 'Stays in bone for about 300 days; whether that is safe for a growing child is debated.',
		german: 'Bleibt etwa 300 Tage im Knochen; ob das im Wachstum sicher ist, ist umstritten.',
		references: ['pamidronateLabel', 'kostik2015'],
		grade: 'abstract'
	},
	{
		id: 'bisphosphonate-jaw',
		classes: ['bisphosphonate'],
		statement:
			'Fever after the first infusion, low calcium and, rarely, death of jaw bone are commonly said.',
		german:
			'Fieber nach der ersten Infusion, wenig Calcium und selten Absterben von Kieferknochen werden allgemein genannt.',
		references: ['riskView'],
		grade: 'unverified'
	},
	{
		id: 'il1-injection',
		classes: ['il1-blocker'],
		statement: 'Sore places where it was injected are commonly said.',
		german: 'Schmerzende Einstichstellen werden allgemein genannt.',
		references: ['riskView'],
		grade: 'unverified'
	},
	{
		id: 'il6-crp',
		classes: ['il6-blocker', 'jak-inhibitor'],
		statement: 'CRP no longer tells of an infection: it is made on IL-6.',
		german: 'CRP zeigt eine Infektion nicht mehr an: es wird auf IL-6 hin gemacht.',
		references: ['crpHalfLife', 'tocilizumabLabel'],
		grade: 'unverified'
	},
	{
		id: 'jak-zoster',
		classes: ['jak-inhibitor'],
		statement: 'Shingles, and clots in adults, are commonly said.',
		german: 'Gürtelrose und, bei Erwachsenen, Gerinnsel werden allgemein genannt.',
		references: ['riskView'],
		grade: 'unverified'
	},
	{
		id: 'il10-trials',
		classes: ['il10-replacement'],
		statement: 'Trials in other diseases are said to have disappointed; nobody is treated with it.',
		german: 'Studien bei anderen Krankheiten sollen enttäuscht haben; niemand wird damit behandelt.',
		references: ['il10TrialsView'],
		grade: 'unverified'
	}
];
