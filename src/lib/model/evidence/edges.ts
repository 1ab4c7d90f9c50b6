// The mechanism as evidence: who acts on whom, where it was seen, and in which equation of the model it acts.
import type { Edge } from './types.ts';

const dangerEdges: readonly Edge[] = [
	{
		id: 'E1',
		group: 'danger',
		source: 'danger signal',
		target: 'TLR4',
		sign: '+',
		statement:
			'Endotoxin, the laboratory stand-in for danger, binds CD14 and TLR4 and starts ERK, JNK and p38.',
		context: ['human', 'dish'],
		references: ['sp1Element'],
		grade: 'abstract',
		equation: 'bone.occupancy'
	},
	{
		id: 'E2',
		group: 'danger',
		source: 'TLR4',
		target: 'TNF, IL-6, IL-1β, IL-8',
		sign: '+',
		statement:
			'Endotoxin into a vein raises all of them in volunteers within one to three hours, through NF-κB.',
		context: ['human'],
		references: ['copeland2005', 'endotoxin20'],
		grade: 'data',
		equation: 'immune.mono'
	}
];

const il10ArmEdges: readonly Edge[] = [
	{
		id: 'E3',
		group: 'il10-arm',
		source: 'TLR4',
		target: 'ERK1/2',
		sign: '+',
		statement: 'After TLR4 activation, CRMO monocytes signal less through ERK1/2 than healthy ones.',
		context: ['CNO', 'dish'],
		inCno: 'weaker',
		references: ['hofmann2012'],
		grade: 'abstract',
		equation: 'il10-arm.capacity'
	},
	{
		id: 'E4',
		group: 'il10-arm',
		source: 'ERK1/2',
		target: 'SP-1 at the IL10 promoter',
		sign: '+',
		statement: 'Patients’ monocytes hold less SP-1, and much less of it sits on the IL10 promoter.',
		context: ['CNO', 'dish'],
		inCno: 'weaker',
		references: ['hofmann2011', 'hofmann2012'],
		grade: 'abstract',
		equation: 'il10-arm.capacity'
	},
	{
		id: 'E5',
		group: 'il10-arm',
		source: 'ERK1/2',
		target: 'H3S10 phosphorylation at IL10',
		sign: '+',
		statement: 'This mark opens the gene; in patients there is less of it at the IL10 promoter.',
		context: ['CNO', 'dish'],
		inCno: 'weaker',
		references: ['hofmann2011', 'hofmann2012'],
		grade: 'abstract',
		equation: 'il10-arm.capacity'
	},
	{
		id: 'E6',
		group: 'il10-arm',
		source: 'endotoxin',
		target: 'IL-10 of monocytes',
		sign: '+',
		statement:
			'Patients’ monocytes make less IL-10 (p < 0.001), whatever their promoter variants. By how much, the abstract does not say.',
		context: ['CNO', 'dish'],
		inCno: 'weaker',
		references: ['hofmann2011'],
		grade: 'abstract',
		equation: 'immune.il10'
	},
	{
		id: 'E7',
		group: 'il10-arm',
		source: 'SP-1',
		target: 'IL10 transcription',
		sign: '+',
		statement: 'SP-1 acts on an element 89 to 78 bases before the gene; p38 is needed too.',
		context: ['human', 'dish'],
		references: ['sp1Element'],
		grade: 'abstract',
		equation: 'il10-arm.capacity'
	},
	{
		id: 'E8',
		group: 'il10-arm',
		source: 'ERK and p38',
		target: 'IL-10, through MSK1/2 and CREB',
		sign: '+',
		statement: 'Mouse macrophages without MSK1/2 make less IL-10 and more IL-12.',
		context: ['animal'],
		references: ['mskCreb', 'ananieva2008'],
		grade: 'abstract'
	},
	{
		id: 'E9',
		group: 'il10-arm',
		source: 'cAMP (PGE2, adenosine)',
		target: 'IL-10',
		sign: '+',
		statement: 'cAMP makes early IL-10 rise faster under endotoxin; late IL-10 needs type I interferon.',
		context: ['animal'],
		references: ['campIl10'],
		grade: 'abstract'
	}
];

const brakeEdges: readonly Edge[] = [
	{
		id: 'E10',
		group: 'brake',
		source: 'IL-10',
		target: 'TNF, IL-6, IL-8, IL-1β',
		sign: '-',
		statement:
			'Monocytes halve their own TNF through IL-10; with its receptor blocked TNF, IL-12 and IL-1β rise.',
		context: ['human', 'dish'],
		references: ['endogenousIl10'],
		grade: 'abstract',
		equation: 'immune.tnf'
	},
	{
		id: 'E13',
		group: 'brake',
		source: 'IL-10',
		target: 'STAT3, through JAK1 and TYK2',
		sign: '+',
		statement: 'The receptor is built of two IL-10R1 and two IL-10R2 chains.',
		context: ['human'],
		references: ['il10Receptor'],
		grade: 'abstract'
	},
	{
		id: 'E14',
		group: 'brake',
		source: 'IL-10',
		target: 'cytokine genes: how?',
		sign: '?',
		statement:
			'Disputed: through p65 at S276, through an IRF5/IRF1 loop and chromatin with NF-κB untouched, or without STAT3.',
		context: ['human', 'dish', 'animal'],
		references: ['mishra2025', 'castellucci', 'ofarrell1998'],
		grade: 'abstract'
	},
	{
		id: 'E15',
		group: 'brake',
		source: 'IL-10',
		target: 'cytokine signals, through SOCS3',
		sign: '?',
		statement: 'The textbook way; whether TNF needs it to fall is disputed.',
		context: ['dish'],
		references: ['socs3'],
		grade: 'unverified'
	},
	{
		id: 'E16',
		group: 'brake',
		source: 'IL-10',
		target: 'IL-10',
		sign: '?',
		statement:
			'One fitted model needs IL-10 to brake itself at about 100 pg/mL, another does without; induction through STAT3 is also claimed.',
		context: ['model'],
		references: ['tueModel', 'ncsuModel'],
		grade: 'data',
		equation: 'immune.il10'
	}
];

const cytokineEdges: readonly Edge[] = [
	{
		id: 'E17',
		group: 'cytokine',
		source: 'TNF',
		target: 'IL-6',
		sign: '+',
		statement:
			'Given TNF raises IL-6 from 20 minutes on, with a peak at 2 to 3 h that follows the dose (r = 0.67).',
		context: ['human'],
		references: ['rtnf1990', 'rtnf1989'],
		grade: 'abstract',
		equation: 'immune.il6a'
	},
	{
		id: 'E18',
		group: 'cytokine',
		source: 'TNF',
		target: 'monocyte activation',
		sign: '+',
		statement:
			'A fit of human data needs TNF to feed activation, IL-6 to raise IL-10 and IL-6 to lower TNF. Only the first is in this model.',
		context: ['model'],
		references: ['ncsuModel'],
		grade: 'data',
		equation: 'immune.mono'
	}
];

const inflammasomeEdges: readonly Edge[] = [
	{
		id: 'E19',
		group: 'inflammasome',
		source: 'IL-10 and IL-19',
		target: 'inflammasome and IL-1β',
		sign: '-',
		statement: 'With too little of both, the inflammasome is held back less and more IL-1β is set free.',
		context: ['CNO'],
		inCno: 'weaker',
		references: ['hofmannInflammasome2016'],
		grade: 'abstract',
		equation: 'immune.il1b'
	},
	{
		id: 'E20',
		group: 'inflammasome',
		source: 'open NLRP3 and PYCARD genes',
		target: 'IL-1β, through caspase-1',
		sign: '+',
		statement:
			'CNO monocytes hold more NLRP3 and ASC, with less DNA methylation there; monocytes are found in lesions of every stage.',
		context: ['CNO'],
		inCno: 'stronger',
		references: ['brandt2018'],
		grade: 'abstract'
	},
	{
		id: 'E21',
		group: 'inflammasome',
		source: 'NF-κB priming, then ATP at P2X7',
		target: 'NLRP3',
		sign: '+',
		statement: 'Priming is needed and not enough: a second signal has to follow.',
		context: ['dish'],
		references: ['bauernfeind2009'],
		grade: 'abstract',
		equation: 'immune.il1b'
	},
	{
		id: 'E22',
		group: 'inflammasome',
		source: 'rare P2RX7 variants',
		target: 'inflammasome; cell death',
		sign: '±',
		statement: 'In some patients: more inflammasome assembly, yet less cell death, so monocytes live longer.',
		context: ['CNO'],
		references: ['charras', 'roberts2024'],
		grade: 'abstract'
	},
	{
		id: 'E23',
		group: 'inflammasome',
		source: 'IL-1β',
		target: 'osteomyelitis',
		sign: '+',
		statement:
			'cmo mice need IL-1β for their disease, but neither NLRP3 nor caspase-1 alone; caspase-8 stands in. Diet and gut bacteria matter.',
		context: ['animal'],
		references: ['cassel2014', 'lukens2014', 'phillips2016'],
		grade: 'abstract',
		equation: 'bone.rankl'
	}
];

const boneEdges: readonly Edge[] = [
	{
		id: 'E25',
		group: 'bone',
		source: 'TNF and IL-1',
		target: 'RANKL and osteoclasts',
		sign: '+',
		statement: 'They raise RANKL and act together with it; TNF also keeps osteoclasts alive.',
		context: ['dish', 'animal'],
		references: ['boneCytokines'],
		grade: 'abstract',
		equation: 'bone.rankl'
	},
	{
		id: 'E26',
		group: 'bone',
		source: 'IL-6',
		target: 'osteoclasts',
		sign: '±',
		statement:
			'It drives them through RANKL and hinders their early precursors. This model has the drive only.',
		context: ['dish', 'animal'],
		references: ['boneCytokines', 'wangHe2020'],
		grade: 'abstract',
		equation: 'bone.rankl'
	},
	{
		id: 'E27',
		group: 'bone',
		source: 'IL-10',
		target: 'osteoclast precursors',
		sign: '-',
		statement:
			'IL-10 holds NFATc1 down and out of the nucleus; mice without IL-10 have thin bones; rat marrow answers to 0.5 U/mL.',
		context: ['dish', 'animal'],
		references: ['nfatc1', 'xu1995'],
		grade: 'abstract',
		equation: 'bone.rankl'
	},
	{
		id: 'E28',
		group: 'bone',
		source: 'RANKL',
		target: 'osteoclasts and osteoblasts',
		sign: '±',
		statement: 'RANKL makes osteoclasts, OPG stops it, and osteoclasts call osteoblasts through TGF-β.',
		context: ['model'],
		references: ['lemaire2004'],
		grade: 'data',
		equation: 'bone.osteoclasts'
	},
	{
		id: 'E29',
		group: 'bone',
		source: 'CNO',
		target: 'bone turnover',
		sign: '+',
		statement:
			'Markers of formation and resorption are raised, bone density was low in all 14, and a marker of resorption falls by 71 % on pamidronate.',
		context: ['CNO'],
		inCno: 'stronger',
		references: ['cnoTurnover', 'pamidronate'],
		grade: 'abstract'
	},
	{
		id: 'E34',
		group: 'bone',
		source: 'early lesion',
		target: 'late lesion',
		sign: '+',
		statement:
			'Neutrophils and osteoclasts first, then lymphocytes, then scar and dense bone: a common view. That both lytic and dense lesions exist was read.',
		context: ['CNO'],
		references: ['lesionCells', 'review2020'],
		grade: 'unverified',
		equation: 'bone.sclerosis'
	}
];

const painEdges: readonly Edge[] = [
	{
		id: 'E24',
		group: 'pain',
		source: 'IL-6',
		target: 'CRP from the liver',
		sign: '+',
		statement:
			'IL-6 is its strongest inducer. CRP is lost at a constant rate, so its level shows what is made.',
		context: ['human'],
		references: ['crpAdults', 'dwivedi2014'],
		grade: 'abstract',
		equation: 'blood.liver'
	},
	{
		id: 'E30',
		group: 'pain',
		source: 'TNF and IL-1β',
		target: 'PGE2, pain, fever',
		sign: '+',
		statement: 'In animals TNF comes first, then IL-1β and IL-6, then COX-2 and prostaglandins that hurt.',
		context: ['animal', 'human'],
		references: ['carrageenan'],
		grade: 'abstract',
		equation: 'immune.pge2'
	},
	{
		id: 'E31',
		group: 'pain',
		source: 'PGE2',
		target: 'RANKL',
		sign: '+',
		statement: 'Said to act on osteoblasts through EP2 and EP4.',
		context: ['dish'],
		references: ['pge2Rankl'],
		grade: 'unverified',
		equation: 'bone.rankl'
	},
	{
		id: 'E32',
		group: 'pain',
		source: 'PGE2',
		target: 'TNF of monocytes',
		sign: '-',
		statement: 'Less than 5 nM of PGE2 halves their TNF under endotoxin, through EP2 and cAMP.',
		context: ['human', 'dish'],
		references: ['pge2Brake'],
		grade: 'abstract',
		equation: 'immune.tnf'
	},
	{
		id: 'E33',
		group: 'pain',
		source: 'NSAID',
		target: 'PGE2, and so TNF and IL-6',
		sign: '±',
		statement:
			'It takes PGE2 away and with it a brake on TNF: celecoxib raised TNF in volunteers’ blood, indomethacin TNF and IL-6.',
		context: ['human'],
		references: ['page2010', 'nsaidTnf'],
		grade: 'abstract',
		equation: 'drugs.drug_cox'
	}
];

/** Every mechanism, in the order of the wheel. */
export const edges: readonly Edge[] = [
	...dangerEdges,
	...il10ArmEdges,
	...brakeEdges,
	...cytokineEdges,
	...inflammasomeEdges,
	...boneEdges,
	...painEdges
];
