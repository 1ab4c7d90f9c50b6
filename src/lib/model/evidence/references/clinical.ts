// Sources of the clinic: response, course, lesions, blood tests, genetics and plans for treatment.
import type { Reference } from '../types.ts';

const noDoi = 'Known by journal, volume and page; no DOI was at hand.';
const record = 'Known by its record in a repository; no DOI was at hand.';

export const clinicalReferences = {
	beck2010: {
		label: 'Beck et al. 2010 (Arthritis Res Ther)',
		doi: '10.1186/ar2992',
		about: 'Prospective: 37 children on naproxen, followed by whole-body MRI.'
	},
	schnabel2017: {
		label: 'Schnabel et al. 2017 (J Rheumatol)',
		unlinked: record,
		about: 'Retrospective: 56 patients, remission and relapse over years.'
	},
	borzutzky2012: {
		label: 'Borzutzky et al. 2012',
		pmid: '23071213',
		about: 'Retrospective: 70 patients of three US centres, probability of response per drug.'
	},
	kostik2015: {
		label: 'Kostik et al. 2015 (Pediatr Rheumatol)',
		doi: '10.1186/1546-0096-13-S1-P203',
		about: 'Not randomised: 37 patients, share in whom each drug worked.'
	},
	swiss2015: {
		label: 'Swiss cohort 2015 (Pediatr Rheumatol 13:25)',
		unlinked: noDoi,
		about: 'Forty-one patients: course types, share for whom an NSAID was enough.'
	},
	irish2021: {
		label: 'Irish national cohort 2021 (Pediatr Rheumatol)',
		doi: '10.1186/s12969-021-00530-4',
		about: 'Forty-four patients: second-line drugs and signs outside bone.'
	},
	nowicki2025: {
		label: 'Nowicki et al. 2025',
		pmid: '39754119',
		about: 'Retrospective: 164 patients, what predicts a second-line drug.'
	},
	nprd2021: {
		label: 'German registry, first year 2021 (Arthritis Res Ther)',
		doi: '10.1186/s13075-021-02658-w',
		about: 'Registry: 774 patients, drugs and response after one year.'
	},
	andreasen2020: {
		label: 'Andreasen et al. 2020 (Scand J Rheumatol)',
		doi: '10.1080/03009742.2020.1724324',
		about: 'The one placebo-controlled pilot: pamidronate in 14 adults (NCT02594878).'
	},
	brno2019: {
		label: 'Brno series 2019 (Čes Revmatol 27:116)',
		unlinked: noDoi,
		about: 'Retrospective: 20 patients, pamidronate, steroids and methotrexate.'
	},
	mcmaster: {
		label: 'McMaster series (record 3784042)',
		unlinked: record,
		about: 'Cross-sectional: 18 patients, few in remission.'
	},
	romeOslo: {
		label: 'Whole-body MRI at diagnosis, Rome and Oslo',
		pmid: '33033917',
		about: 'Seventy-five patients: number of lesions when first seen.'
	},
	losAngeles2010: {
		label: 'Los Angeles series (ACR meeting 2010)',
		unlinked: 'A meeting abstract; no DOI was noted.',
		about: 'Twenty-three patients: number of lesions when first seen.'
	},
	mriResponse: {
		label: 'MRI and response (PMC8822549)',
		link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8822549/',
		about: 'Twenty children, 223 lesions: size and signal follow response, number does not.'
	},
	incidence2020: {
		label: 'Imaging review 2020 (Pediatr Radiol)',
		doi: '10.1007/s00247-020-04827-6',
		about: 'Quotes how often CNO is found.'
	},
	onsetAge: {
		label: 'Age and sex in CNO cohorts',
		unlinked: 'Gathered from the abstracts of several cohorts.',
		about: 'Peak onset at 7 to 12 years, two thirds girls.'
	},
	delay: {
		label: 'Delay to diagnosis in CNO cohorts',
		unlinked: 'Gathered from the abstracts of several cohorts.',
		about: 'Months from first pain to diagnosis.'
	},
	wipff2015: {
		label: 'Wipff et al. 2015',
		unlinked: 'Known by authors and year; no DOI was at hand.',
		about: 'A large cohort with three patterns of disease.'
	},
	huber: {
		label: 'Huber and Wipff cohorts, as discussed by the German registry',
		unlinked: 'Read in the discussion of another paper.',
		about: 'Share of patients still active at their last visit.'
	},
	prague2022: {
		label: 'Prague cohort 2022',
		unlinked: 'Known by place and year; no DOI was at hand.',
		about: 'Thirty-seven patients: bone alone against more than bone.'
	},
	carraSurvey2017: {
		label: 'Survey of North American physicians (Healio report, 2017)',
		unlinked: 'Read in a news report on the survey.',
		about: 'What physicians choose first, and after an NSAID has failed.'
	},
	carra2018: {
		label: 'CARRA consensus treatment plans 2018',
		pmid: '29112802',
		about: 'Three plans for CNO after an NSAID: methotrexate or sulfasalazine, TNF inhibitor, bisphosphonate.'
	},
	choir: {
		label: 'CHOIR registry (NCT04725422)',
		link: 'https://clinicaltrials.gov/study/NCT04725422',
		about: 'A registry, not a trial: patients on the consensus plans.'
	},
	wu2023: {
		label: 'Wu et al. 2023 (J Rheumatol 50:1333)',
		unlinked: noDoi,
		about: 'A disease activity score of pain, patient global and clinical lesions; first CHOIR figures.'
	},
	trialDesign2023: {
		label: 'Expert consensus on trial design 2023',
		pmid: '37098355',
		about: 'Which drugs and end points trials in CNO should use.'
	},
	hofmannMarkers2016: {
		label: 'Hofmann et al. 2016, serum proteins',
		pmid: '27000045',
		about: 'Serum proteins of CRMO against Crohn’s disease, juvenile arthritis and healthy children.'
	},
	hofmannDiagnosis2017: {
		label: 'Hofmann et al. 2017 (Front Pediatr)',
		doi: '10.3389/fped.2017.00256',
		about: 'IL-6 and CCL11 as candidate markers for diagnosis.'
	},
	severeCourse: {
		label: 'Predictors of a severe course',
		pmid: '38017565',
		about: 'Sites of lesions and ESR that go with a severe course.'
	},
	cox2017: {
		label: 'Cox et al. 2017',
		pmid: '28301468',
		about: 'FBLIM1 variants in two families with CNO.'
	},
	fblim1Italy: {
		label: 'FBLIM1 in Italian patients (Pediatr Rheumatol 2020)',
		doi: '10.1186/s12969-020-00447-4',
		about: 'A cohort sequenced for FBLIM1 after the first report.'
	},
	monogenic: {
		label: 'Majeed syndrome, DIRA and PAPA, reviews',
		unlinked: 'Gathered from the abstracts of reviews.',
		about: 'Single-gene bone inflammations that run on IL-1.'
	},
	paradoxicalSkin: {
		label: 'Paradoxical psoriasis on TNF inhibitors, common view',
		unlinked: 'Commonly said; no figure for CNO was found.',
		about: 'TNF inhibitors are said to provoke psoriasis or pustules at times.'
	}
} as const satisfies Record<string, Reference>;
