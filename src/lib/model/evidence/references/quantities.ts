// Sources of numbers: half-lives, levels at rest, and published models of blood and bone.
import type { Reference } from '../types.ts';

const noNumber = 'Known by journal, volume and page; no DOI was at hand.';

export const quantityReferences = {
	rtnf1987: {
		label: 'Recombinant TNF in patients (Br J Cancer 1987;56:803)',
		pmid: '3435706',
		about: 'TNF leaves plasma with a half-life of about 20 minutes; its kinetics are not linear.'
	},
	oliver1993: {
		label: 'Oliver et al. 1993 (Lymphokine Cytokine Res 12:115)',
		pmid: '8324076',
		about: 'TNF in whole blood in a dish: half-life 18 minutes.'
	},
	huhn1996: {
		label: 'Huhn et al. 1996 (Blood 87:699)',
		unlinked: noNumber,
		about: 'Recombinant IL-10 into a vein of volunteers: half-life 2 to 4 h over a wide range of doses.'
	},
	huhn1997: {
		label: 'Huhn et al. 1997 (Clin Pharmacol Ther)',
		doi: '10.1016/S0009-9236(97)90065-5',
		about: 'Recombinant IL-10 under the skin: half-life and volume.'
	},
	ratIl6: {
		label: 'Turpentine inflammation in rats (Lab Anim Res 2018)',
		doi: '10.5625/lar.2018.34.2.80',
		about: 'IL-6 falls slowly while tissue goes on making it.'
	},
	endotoxin4: {
		label: 'Endotoxin, 4 ng/kg (doi 10.1016/s0953-6205(00)00068-6)',
		doi: '10.1016/s0953-6205(00)00068-6',
		about: 'Six volunteers, an older assay: TNF and IL-10 ten times higher than in newer studies.'
	},
	childrenRest: {
		label: 'Cytokines of healthy children (Clin Chem Lab Med 2003)',
		doi: '10.1515/CCLM.2003.204',
		about: 'TNF and IL-10 at rest in 79 children up to five years of age.'
	},
	caliper: {
		label: 'CALIPER cytokine reference values',
		unlinked: 'Only the abstract was seen; no DOI was noted.',
		about: 'IL-6 stays level from 1 to 19 years; TNF and IL-10 fall with age (311 children).'
	},
	crpSecondary: {
		label: 'CRP kinetics, secondary summary',
		unlinked: 'A summary page; its own sources were not named.',
		about: 'When CRP starts to rise, doubles, peaks and falls in treated pneumonia.'
	},
	esrView: {
		label: 'ESR kinetics, common view',
		unlinked: 'Commonly said; no source was read.',
		about: 'ESR follows fibrinogen and takes weeks to normalise.'
	},
	cytokineView: {
		label: 'Cytokine half-lives, common view',
		unlinked: 'Commonly said; no source was read.',
		about: 'Half-lives of IL-6, IL-1β and effect sizes of IL-10 as commonly quoted.'
	},
	remodelling: {
		label: 'Bone remodelling, popular summary',
		unlinked: 'A popular page; its own sources were not named.',
		about: 'Resorption takes weeks, formation months; osteoclasts live about two weeks.'
	},
	openBoneMin: {
		label: 'OpenBoneMin (model files)',
		unlinked: 'Constants read in the public model files.',
		about: 'A calcium and bone model; its removal rates of bone cells.'
	},
	peterson2010: {
		label: 'Peterson and Riggs 2010',
		unlinked: 'Known by authors and year; no DOI was at hand.',
		about: 'Bone density follows the ratio of osteoblast to osteoclast activity.'
	},
	komarova2003: {
		label: 'Komarova et al. 2003 (BioModels 148)',
		link: 'https://www.ebi.ac.uk/biomodels/BIOMD0000000148',
		about: 'Two bone cells that drive each other by power laws.'
	},
	lio2012: {
		label: 'Liò et al. 2012 (BioModels 923)',
		link: 'https://www.ebi.ac.uk/biomodels/BIOMD0000000923',
		about: 'Bacterial osteomyelitis as a disturbance of the two bone cells.'
	},
	baker2013: {
		label: 'Baker et al. 2013 (BioModels 550)',
		link: 'https://www.ebi.ac.uk/biomodels/BIOMD0000000550',
		about: 'Pro- and anti-inflammatory cytokines of arthritis as two variables with two stable states.'
	},
	anderson2015: {
		label: 'Anderson et al. 2015',
		unlinked: 'Known by authors and year; no DOI was at hand.',
		about: 'Six cytokines of microglia, with and without IL-10.'
	}
} as const satisfies Record<string, Reference>;
