// Sources of the mechanism: the IL-10 arm, the brake, the inflammasome, bone and pain.
import type { Reference } from '../types.ts';

const noNumber = 'Known by journal, volume and page; no DOI was at hand.';

export const mechanismReferences = {
	hedrich2013: {
		label: 'Hedrich et al. 2013 (Expert Rev Clin Immunol 9:845)',
		doi: '10.1586/1744666X.2013.824670',
		about: 'The founding text: clinical and molecular picture of CNO and five open challenges.'
	},
	hofmann2011: {
		label: 'Hofmann et al. 2011 (Clin Immunol 141:317)',
		doi: '10.1016/j.clim.2011.08.012',
		pmid: '21925952',
		about: 'CRMO monocytes make less IL-10; less SP-1 binding and H3S10 phosphorylation at the IL10 promoter.'
	},
	hofmann2012: {
		label: 'Hofmann et al. 2012 (Clin Immunol 145:69)',
		doi: '10.1016/j.clim.2012.07.012',
		pmid: '22940633',
		about: 'Attenuated ERK1/2 signalling in CRMO monocytes; TNF and IL-6 are not reduced along with IL-10.'
	},
	review2020: {
		label: 'Review of CNO/CRMO 2020 (Curr Rheumatol Rep)',
		doi: '10.1007/s11926-020-00928-1',
		about: 'Reports raised IL-1β and TNF, low IL-10 and IL-19, osteolytic and sclerotic lesions.'
	},
	sp1Element: {
		label: 'SP-1 and p38 at the IL10 promoter (Respir Res 2007;8:71)',
		doi: '10.1186/1465-9921-8-71',
		about: 'Endotoxin drives human IL-10 through MAP kinases and an SP-1 element of the promoter.'
	},
	mskCreb: {
		label: 'MSK1/2 and IL-10 in macrophages (PMC3606242)',
		link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3606242/',
		about: 'Without MSK1/2, mouse macrophages make less IL-10 and more IL-12.'
	},
	ananieva2008: {
		label: 'Ananieva et al. 2008 (Nat Immunol)',
		doi: '10.1038/ni.1644',
		about: 'MSK1 and MSK2 restrain TLR signalling; only the title was read.'
	},
	campIl10: {
		label: 'cAMP and type I interferon in IL-10 (PMC6501241)',
		link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6501241/',
		about: 'cAMP brings IL-10 forward; late IL-10 needs type I interferon.'
	},
	endogenousIl10: {
		label: 'Endogenous IL-10 in monocytes (Immunol Invest 1999;28:165)',
		doi: '10.3109/08820139909061145',
		about: 'Blocking the IL-10 of stimulated monocytes raises TNF, IL-12 and IL-1β; TNF about doubles.'
	},
	il10Receptor: {
		label: 'IL-10 receptor, general knowledge',
		unlinked: 'Read on encyclopaedic pages only.',
		about: 'Two IL-10R1 and two IL-10R2 chains signal through JAK1, TYK2 and STAT3.'
	},
	mishra2025: {
		label: 'Mishra et al. 2025 (Nat Immunol)',
		doi: '10.1038/s41590-025-02137-3',
		about: 'IL-10 spares the core NF-κB and MAP kinase path and shuts an IRF5/IRF1 loop through chromatin.'
	},
	castellucci: {
		label: 'Castellucci et al. (J Allergy Clin Immunol)',
		unlinked: noNumber,
		about: 'IL-10 hinders phosphorylation of p65 at S276 on the TNF and CXCL8 genes.'
	},
	ofarrell1998: {
		label: 'O’Farrell et al. 1998 (EMBO J 17:1006)',
		doi: '10.1093/emboj/17.4.1006',
		about: 'Macrophages were calmed by IL-10 even with STAT3 disabled.'
	},
	copeland2005: {
		label: 'Copeland et al. 2005 (PMC540200)',
		link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC540200/',
		about: 'Cytokines of volunteers after 2 ng/kg endotoxin.'
	},
	rtnf1989: {
		label: 'Recombinant TNF and IL-6 (J Exp Med 1989;169:2257)',
		unlinked: noNumber,
		about: 'IL-6 rises within hours of a TNF infusion, in proportion to its dose.'
	},
	rtnf1990: {
		label: 'Recombinant TNF and IL-6 (Clin Exp Immunol 1990;82:427)',
		unlinked: noNumber,
		about: 'IL-6 appears 20 minutes after TNF and peaks at 2 to 3 h; it follows the dose.'
	},
	ncsuModel: {
		label: 'NCSU endotoxin model (model files)',
		link: 'https://github.com/msolufse/Inflammation_Bolus_Cont',
		about: 'Equations and constants of a model fitted to human endotoxin data, read in its public files.'
	},
	tueModel: {
		label: 'Eindhoven inflammation model (model files)',
		link: 'https://github.com/Computational-Biology-TUe/InflammationODE',
		about: 'A second fitted model of human endotoxin responses, read in its public files.'
	},
	hofmannInflammasome2016: {
		label: 'Hofmann et al. 2016 (J Rheumatol 43:1956)',
		doi: '10.3899/jrheum.160256',
		pmid: '27585682',
		about: 'IL-10 and IL-19 are low in CNO, the inflammasome is more active, more IL-1β is set free.'
	},
	brandt2018: {
		label: 'Brandt et al. 2018 (Clin Immunol 196:77)',
		unlinked: noNumber,
		about: 'More NLRP3 and ASC in CNO monocytes, with less DNA methylation; monocytes in all lesion stages.'
	},
	bauernfeind2009: {
		label: 'Bauernfeind et al. 2009 (J Immunol 183:787)',
		unlinked: noNumber,
		about: 'NF-κB has to prime NLRP3 before a second signal can start it.'
	},
	charras: {
		label: 'Charras et al. (SSRN 4498427)',
		link: 'https://ssrn.com/abstract=4498427',
		about: 'Rare P2RX7 variants in a CNO cohort: more inflammasome assembly.'
	},
	roberts2024: {
		label: 'Roberts et al. 2024 (J Bone Miner Res)',
		doi: '10.1093/jbmr/zjae141',
		pmid: '39209330',
		about: 'Genetics of CNO, rare variants of P2RX7 among them.'
	},
	cassel2014: {
		label: 'Cassel et al. 2014 (PNAS)',
		doi: '10.1073/pnas.1318685111',
		about: 'Osteomyelitis of cmo mice needs IL-1β, but not NLRP3 or caspase-1 alone.'
	},
	lukens2014: {
		label: 'Lukens et al. 2014 (Nature)',
		doi: '10.1038/nature13788',
		pmid: '25274309',
		about: 'Caspases 1 and 8 stand in for each other; diet and gut bacteria protect cmo mice.'
	},
	phillips2016: {
		label: 'Phillips et al. 2016',
		pmid: '27148834',
		about: 'A further study of IL-1-driven osteomyelitis in the cmo mouse.'
	},
	dwivedi2014: {
		label: 'Dwivedi et al. 2014 (BioModels 534 to 537)',
		doi: '10.1038/psp.2013.64',
		about: 'A model of IL-6, its receptors and CRP in Crohn’s disease.'
	},
	boneCytokines: {
		label: 'Cytokines and osteoclasts, table 1 (PMC4176903)',
		link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4176903/',
		about: 'Which cytokine drives or hinders osteoclasts, and through what.'
	},
	wangHe2020: {
		label: 'Wang and He 2020',
		doi: '10.2174/1389450120666190821161259',
		about: 'IL-6 and bone: drives and hinders osteoclasts.'
	},
	nfatc1: {
		label: 'IL-10 and NFATc1 (BMC Cell Biol 2007;8:4)',
		doi: '10.1186/1471-2121-8-4',
		about: 'IL-10 keeps precursors from becoming osteoclasts by holding NFATc1 down.'
	},
	xu1995: {
		label: 'Xu et al. 1995 (J Cell Physiol 165:624)',
		unlinked: noNumber,
		about: 'IL-10 stops osteoclast formation in rat marrow at very low concentration.'
	},
	lemaire2004: {
		label: 'Lemaire et al. 2004 (BioModels 278)',
		doi: '10.1016/j.jtbi.2004.03.023',
		about: 'A model of osteoblasts, osteoclasts, RANKL and OPG; constants read in public code.'
	},
	cnoTurnover: {
		label: 'Bone turnover in CNO (Pediatr Rheumatol, 2017)',
		doi: '10.1186/s12969-017-0183-z',
		about: 'Fourteen patients: markers of formation and resorption raised, low bone density in all.'
	},
	carrageenan: {
		label: 'Cytokines and inflammatory pain (Anesth Analg 2009)',
		unlinked: 'Read on the journal’s page; no DOI was noted.',
		about: 'In animals TNF comes first, then IL-1β and IL-6, then prostaglandins and pain.'
	},
	pge2Rankl: {
		label: 'PGE2 and RANKL, general knowledge',
		unlinked: 'Commonly said; no source was read.',
		about: 'PGE2 is said to raise RANKL on osteoblasts through EP2 and EP4.'
	},
	socs3: {
		label: 'IL-10 and SOCS3, textbook view',
		unlinked: 'Textbook view; no source was read.',
		about: 'IL-10 is said to brake cytokine signals through SOCS3.'
	},
	lesionCells: {
		label: 'Cells of CNO lesions, common view',
		unlinked: 'Commonly said; no source was read.',
		about: 'Neutrophils and osteoclasts are said to come first, lymphocytes later, scar last.'
	}
} as const satisfies Record<string, Reference>;
