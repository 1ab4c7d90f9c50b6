// Course, lesions, blood tests, markers, and what was learned after the founding text.
import type { Fact } from '../types.ts';

export const courseFacts: readonly Fact[] = [
	{
		id: 'first-relapse',
		topic: 'course',
		statement: 'Median time to the first relapse; 40 % were free of relapse at five years.',
		quantity: { value: 29, unit: 'months' },
		people: 56,
		references: ['schnabel2017'],
		grade: 'abstract'
	},
	{
		id: 'relapse-hazard',
		topic: 'course',
		statement: 'Fitted to these two figures, the risk of relapse falls with time: Weibull shape.',
		quantity: { value: 0.38, unit: '1' },
		people: 56,
		references: ['schnabel2017'],
		grade: 'derived'
	},
	{
		id: 'course-persistent',
		topic: 'course',
		statement: 'Chronic and persistent in 27 of 41; 8 relapsing, 6 with a single episode.',
		quantity: { value: 66, unit: '%' },
		people: 41,
		references: ['swiss2015'],
		grade: 'derived'
	},
	{
		id: 'still-active',
		topic: 'course',
		statement: 'Active at the last visit, by cohort.',
		quantity: { value: [22, 66], unit: '%' },
		references: ['huber'],
		grade: 'abstract'
	},
	{
		id: 'lesions-mri',
		topic: 'course',
		statement: 'Lesions at diagnosis on whole-body MRI, 1 to 27: median. One lesion only in 6.7 %.',
		quantity: { value: 6, unit: 'lesions' },
		people: 75,
		references: ['romeOslo'],
		grade: 'abstract'
	},
	{
		id: 'lesions-la',
		topic: 'course',
		statement: 'Lesions at diagnosis in another series: mean. One lesion only in 35 %.',
		quantity: { value: 3.3, unit: 'lesions', spread: 2.5 },
		people: 23,
		references: ['losAngeles2010'],
		grade: 'abstract'
	},
	{
		id: 'multifocal',
		topic: 'course',
		statement: 'More than one lesion: 48 % by examination, 65 % by MRI in the same registry.',
		quantity: { value: [48, 65], unit: '%' },
		people: 774,
		references: ['nprd2021'],
		grade: 'abstract'
	},
	{
		id: 'onset',
		topic: 'course',
		statement: 'Onset peaks at this age; about two thirds are girls.',
		quantity: { value: [7, 12], unit: 'years' },
		references: ['onsetAge'],
		grade: 'abstract'
	},
	{
		id: 'incidence',
		topic: 'course',
		statement: 'New cases a year per 100 000, as quoted.',
		quantity: { value: [0.4, 10], unit: '1/100 000' },
		references: ['incidence2020'],
		grade: 'abstract'
	},
	{
		id: 'delay',
		topic: 'course',
		statement: 'From first pain to diagnosis, 1.5 to 72 months: median.',
		quantity: { value: 4, unit: 'months' },
		references: ['delay'],
		grade: 'abstract'
	},
	{
		id: 'arthritis-later',
		topic: 'course',
		statement: 'Arthritis later in 7 of 56, after a median of this time.',
		quantity: { value: 4.9, unit: 'years' },
		people: 56,
		references: ['schnabel2017'],
		grade: 'abstract'
	},
	{
		id: 'outside-bone',
		topic: 'course',
		statement: 'Signs outside bone: 41 % in Ireland, 62 % in Prague, with the same number of lesions.',
		quantity: { value: [41, 62], unit: '%' },
		references: ['irish2021', 'prague2022'],
		grade: 'abstract'
	},
	{
		id: 'first-choice',
		topic: 'course',
		statement:
			'Physicians who start with an NSAID; after it they name methotrexate, TNF inhibitors, bisphosphonates.',
		quantity: { value: 95, unit: '%' },
		references: ['carraSurvey2017'],
		grade: 'abstract'
	},
	{
		id: 'mri-number',
		topic: 'course',
		statement: 'In responders lesions shrink and fade on MRI; their number predicts nothing.',
		people: 20,
		references: ['mriResponse'],
		grade: 'abstract'
	},
	{
		id: 'markers-raised',
		topic: 'laboratory',
		statement: 'Raised inflammatory markers at diagnosis.',
		quantity: { value: 61, unit: '%' },
		people: 75,
		references: ['romeOslo'],
		grade: 'abstract'
	},
	{
		id: 'crp-phenotype',
		topic: 'laboratory',
		statement: 'CRP above 10 mg/L, by pattern of disease.',
		quantity: { value: [25, 72], unit: '%' },
		references: ['wipff2015'],
		grade: 'abstract'
	},
	{
		id: 'crp-before-infliximab',
		topic: 'laboratory',
		statement: 'CRP before infliximab: median (0.5 to 3.5). ESR 15 mm/h.',
		quantity: { value: 0.8, unit: 'mg/dL' },
		references: ['infliximabCno'],
		grade: 'abstract'
	},
	{
		id: 'crp-refractory',
		topic: 'laboratory',
		statement: 'CRP of refractory patients before anakinra: median (1.7 to 4.9). ESR 26 mm/h.',
		quantity: { value: 2.7, unit: 'mg/dL' },
		references: ['pardeo2015'],
		grade: 'abstract'
	},
	{
		id: 'comorbidity',
		topic: 'laboratory',
		statement: 'Half had an autoimmune disease besides: more lesions, higher ESR.',
		quantity: { value: 50, unit: '%' },
		people: 70,
		references: ['borzutzky2012'],
		grade: 'abstract'
	},
	{
		id: 'serum-proteins',
		topic: 'biomarker',
		statement:
			'Several serum proteins, IL-6 and the IL-1 receptor antagonist among them, differ from Crohn’s disease, arthritis and health.',
		people: 56,
		references: ['hofmannMarkers2016'],
		grade: 'abstract'
	},
	{
		id: 'remission-markers',
		topic: 'biomarker',
		statement: 'MCP-1, IL-12 and soluble IL-2 receptor that stay high go with incomplete remission.',
		people: 56,
		references: ['hofmannMarkers2016'],
		grade: 'abstract'
	},
	{
		id: 'diagnostic-markers',
		topic: 'biomarker',
		statement: 'IL-6 and CCL11 are candidates for diagnosis; how well they do was not read.',
		people: 71,
		references: ['hofmannDiagnosis2017'],
		grade: 'abstract'
	},
	{
		id: 'serum-il10',
		topic: 'biomarker',
		statement:
			'IL-10 in serum is not among the proteins that differ: the defect of monocytes is not low IL-10 in blood.',
		people: 71,
		references: ['hofmannMarkers2016', 'hofmannDiagnosis2017'],
		grade: 'derived'
	},
	{
		id: 'nonresponders',
		topic: 'biomarker',
		statement: 'IgG and number of lesions are higher in those who do not respond.',
		people: 14,
		references: ['cnoTurnover'],
		grade: 'abstract'
	},
	{
		id: 'severe-sites',
		topic: 'biomarker',
		statement: 'Lesions of pelvis, leg or clavicle and a high ESR go with a severe course.',
		references: ['severeCourse'],
		grade: 'abstract'
	},
	{
		id: 'il19',
		topic: 'later',
		statement: 'IL-19 is low as well as IL-10.',
		references: ['hofmannInflammasome2016', 'review2020'],
		grade: 'abstract'
	},
	{
		id: 'fblim1',
		topic: 'later',
		statement: 'Two families carry FBLIM1 variants; the gene takes part in answers to IL-10.',
		people: 2,
		references: ['cox2017', 'fblim1Italy'],
		grade: 'abstract'
	},
	{
		id: 'monogenic',
		topic: 'later',
		statement: 'Majeed syndrome, DIRA and PAPA run on IL-1; its part in ordinary CNO is not clear.',
		references: ['monogenic'],
		grade: 'abstract'
	},
	{
		id: 'carra-plans',
		topic: 'later',
		statement:
			'Consensus plans after an NSAID, for twelve months: methotrexate or sulfasalazine, TNF inhibitor, bisphosphonate.',
		quantity: { value: 12, unit: 'months' },
		references: ['carra2018'],
		grade: 'abstract'
	},
	{
		id: 'choir',
		topic: 'later',
		statement: 'CHOIR is a registry, not a trial: of its first patients 140 got one of the plans.',
		quantity: { value: 78, unit: '%' },
		references: ['choir', 'wu2023'],
		grade: 'abstract'
	},
	{
		id: 'trials-wanted',
		topic: 'later',
		statement: 'Experts want trials of IL-1 and IL-17 blockers with pain and global judgement as end points.',
		references: ['trialDesign2023'],
		grade: 'abstract'
	}
];
