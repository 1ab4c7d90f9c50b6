// Derived from src/lib/model by `npm run generate`. Do not edit.

export interface Equation {
	module: string;
	name: string;
	kind: 'species' | 'auxiliary';
	tex: string;
	mathml: string;
}

export const equations: readonly Equation[] = [
	{
		"module": "il10-arm",
		"name": "capacity",
		"kind": "auxiliary",
		"tex": "\\eta = e_{ERK}\\,e_{SP1}\\,e_{H3}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>η</mi><mo>=</mo><msub><mi>e</mi><mpadded lspace=\"0\"><mi>ERK</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><msub><mi>e</mi><mpadded lspace=\"0\"><mi>SP1</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><msub><mi>e</mi><mrow><mi>H</mi><mn>3</mn></mrow></msub></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "conc_prednisolone",
		"kind": "auxiliary",
		"tex": "C_{PRD} = \\frac{A_{PRD}}{V_{PRD}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>C</mi><mpadded lspace=\"0\"><mi>PRD</mi></mpadded></msub><mo>=</mo><mfrac><msub><mi>A</mi><mpadded lspace=\"0\"><mi>PRD</mi></mpadded></msub><msub><mi>V</mi><mpadded lspace=\"0\"><mi>PRD</mi></mpadded></msub></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "conc_etanercept",
		"kind": "auxiliary",
		"tex": "C_{ETN} = \\frac{A_{ETN}}{V_{ETN}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>C</mi><mpadded lspace=\"0\"><mi>ETN</mi></mpadded></msub><mo>=</mo><mfrac><msub><mi>A</mi><mpadded lspace=\"0\"><mi>ETN</mi></mpadded></msub><msub><mi>V</mi><mpadded lspace=\"0\"><mi>ETN</mi></mpadded></msub></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "conc_adalimumab",
		"kind": "auxiliary",
		"tex": "C_{ADA} = \\frac{A_{ADA}}{V_{ADA}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>C</mi><mpadded lspace=\"0\"><mi>ADA</mi></mpadded></msub><mo>=</mo><mfrac><msub><mi>A</mi><mpadded lspace=\"0\"><mi>ADA</mi></mpadded></msub><msub><mi>V</mi><mpadded lspace=\"0\"><mi>ADA</mi></mpadded></msub></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "conc_adalimumab_tissue",
		"kind": "auxiliary",
		"tex": "B_{ADA} = \\frac{T_{ADA}}{W_{ADA}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>B</mi><mpadded lspace=\"0\"><mi>ADA</mi></mpadded></msub><mo>=</mo><mfrac><msub><mi>T</mi><mpadded lspace=\"0\"><mi>ADA</mi></mpadded></msub><msub><mi>W</mi><mpadded lspace=\"0\"><mi>ADA</mi></mpadded></msub></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "conc_infliximab",
		"kind": "auxiliary",
		"tex": "C_{IFX} = \\frac{A_{IFX}}{V_{IFX}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>C</mi><mpadded lspace=\"0\"><mi>IFX</mi></mpadded></msub><mo>=</mo><mfrac><msub><mi>A</mi><mpadded lspace=\"0\"><mi>IFX</mi></mpadded></msub><msub><mi>V</mi><mpadded lspace=\"0\"><mi>IFX</mi></mpadded></msub></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "conc_anakinra",
		"kind": "auxiliary",
		"tex": "C_{ANA} = \\frac{A_{ANA}}{V_{ANA}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>C</mi><mpadded lspace=\"0\"><mi>ANA</mi></mpadded></msub><mo>=</mo><mfrac><msub><mi>A</mi><mpadded lspace=\"0\"><mi>ANA</mi></mpadded></msub><msub><mi>V</mi><mpadded lspace=\"0\"><mi>ANA</mi></mpadded></msub></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "conc_canakinumab",
		"kind": "auxiliary",
		"tex": "C_{CAN} = \\frac{A_{CAN}}{V_{CAN}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>C</mi><mpadded lspace=\"0\"><mi>CAN</mi></mpadded></msub><mo>=</mo><mfrac><msub><mi>A</mi><mpadded lspace=\"0\"><mi>CAN</mi></mpadded></msub><msub><mi>V</mi><mpadded lspace=\"0\"><mi>CAN</mi></mpadded></msub></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "conc_canakinumab_tissue",
		"kind": "auxiliary",
		"tex": "B_{CAN} = \\frac{T_{CAN}}{W_{CAN}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>B</mi><mpadded lspace=\"0\"><mi>CAN</mi></mpadded></msub><mo>=</mo><mfrac><msub><mi>T</mi><mpadded lspace=\"0\"><mi>CAN</mi></mpadded></msub><msub><mi>W</mi><mpadded lspace=\"0\"><mi>CAN</mi></mpadded></msub></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "conc_tocilizumab",
		"kind": "auxiliary",
		"tex": "C_{TCZ} = \\frac{A_{TCZ}}{V_{TCZ}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>C</mi><mpadded lspace=\"0\"><mi>TCZ</mi></mpadded></msub><mo>=</mo><mfrac><msub><mi>A</mi><mpadded lspace=\"0\"><mi>TCZ</mi></mpadded></msub><msub><mi>V</mi><mpadded lspace=\"0\"><mi>TCZ</mi></mpadded></msub></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "conc_tocilizumab_tissue",
		"kind": "auxiliary",
		"tex": "B_{TCZ} = \\frac{T_{TCZ}}{W_{TCZ}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>B</mi><mpadded lspace=\"0\"><mi>TCZ</mi></mpadded></msub><mo>=</mo><mfrac><msub><mi>T</mi><mpadded lspace=\"0\"><mi>TCZ</mi></mpadded></msub><msub><mi>W</mi><mpadded lspace=\"0\"><mi>TCZ</mi></mpadded></msub></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "drug_cox",
		"kind": "auxiliary",
		"tex": "f_{P} = \\frac{1}{1+m_{NPX}\\,e_{NPX}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>f</mi><mi>P</mi></msub><mo>=</mo><mfrac><mn>1</mn><mrow><mn>1</mn><mo>+</mo><msub><mi>m</mi><mpadded lspace=\"0\"><mi>NPX</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><msub><mi>e</mi><mpadded lspace=\"0\"><mi>NPX</mi></mpadded></msub></mrow></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "drug_nfkb",
		"kind": "auxiliary",
		"tex": "f_{N} = \\frac{1}{\\left(1+\\frac{E_{PRD}}{K_{PRD}}\\right)\\,\\left(1+m_{SSZ}\\,e_{SSZ}\\right)}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>f</mi><mi>N</mi></msub><mo>=</mo><mfrac><mn>1</mn><mrow><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mn>1</mn><mo>+</mo><mfrac><msub><mi>E</mi><mpadded lspace=\"0\"><mi>PRD</mi></mpadded></msub><msub><mi>K</mi><mpadded lspace=\"0\"><mi>PRD</mi></mpadded></msub></mfrac><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mn>1</mn><mo>+</mo><msub><mi>m</mi><mpadded lspace=\"0\"><mi>SSZ</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><msub><mi>e</mi><mpadded lspace=\"0\"><mi>SSZ</mi></mpadded></msub><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow></mrow></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "drug_act",
		"kind": "auxiliary",
		"tex": "f_{M} = \\frac{1}{1+m_{MTX}\\,e_{MTX}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>f</mi><mi>M</mi></msub><mo>=</mo><mfrac><mn>1</mn><mrow><mn>1</mn><mo>+</mo><msub><mi>m</mi><mpadded lspace=\"0\"><mi>MTX</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><msub><mi>e</mi><mpadded lspace=\"0\"><mi>MTX</mi></mpadded></msub></mrow></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "drug_il10",
		"kind": "auxiliary",
		"tex": "f_{A} = \\left(1+n_{PRD}\\,\\frac{E_{PRD}}{K_{PRD} + E_{PRD}}\\right)\\,\\left(1+n_{MTX}\\,e_{MTX}\\right)",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>f</mi><mi>A</mi></msub><mo>=</mo><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mn>1</mn><mo>+</mo><msub><mi>n</mi><mpadded lspace=\"0\"><mi>PRD</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><mfrac><msub><mi>E</mi><mpadded lspace=\"0\"><mi>PRD</mi></mpadded></msub><mrow><msub><mi>K</mi><mpadded lspace=\"0\"><mi>PRD</mi></mpadded></msub><mo>+</mo><msub><mi>E</mi><mpadded lspace=\"0\"><mi>PRD</mi></mpadded></msub></mrow></mfrac><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mn>1</mn><mo>+</mo><msub><mi>n</mi><mpadded lspace=\"0\"><mi>MTX</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><msub><mi>e</mi><mpadded lspace=\"0\"><mi>MTX</mi></mpadded></msub><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "drug_tnf",
		"kind": "auxiliary",
		"tex": "f_{T} = \\frac{1}{1+\\frac{C_{ETN}}{K_{ETN}}+\\frac{C_{ADA}}{K_{ADA}}+\\frac{C_{IFX}}{K_{IFX}}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>f</mi><mi>T</mi></msub><mo>=</mo><mfrac><mn>1</mn><mrow><mn>1</mn><mo>+</mo><mfrac><msub><mi>C</mi><mpadded lspace=\"0\"><mi>ETN</mi></mpadded></msub><msub><mi>K</mi><mpadded lspace=\"0\"><mi>ETN</mi></mpadded></msub></mfrac><mo>+</mo><mfrac><msub><mi>C</mi><mpadded lspace=\"0\"><mi>ADA</mi></mpadded></msub><msub><mi>K</mi><mpadded lspace=\"0\"><mi>ADA</mi></mpadded></msub></mfrac><mo>+</mo><mfrac><msub><mi>C</mi><mpadded lspace=\"0\"><mi>IFX</mi></mpadded></msub><msub><mi>K</mi><mpadded lspace=\"0\"><mi>IFX</mi></mpadded></msub></mfrac></mrow></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "drug_il1",
		"kind": "auxiliary",
		"tex": "f_{1} = \\frac{1}{1+\\frac{C_{ANA}}{K_{ANA}}+\\frac{C_{CAN}}{G_{CAN}\\,K_{CAN}}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>f</mi><mn>1</mn></msub><mo>=</mo><mfrac><mn>1</mn><mrow><mn>1</mn><mo>+</mo><mfrac><msub><mi>C</mi><mpadded lspace=\"0\"><mi>ANA</mi></mpadded></msub><msub><mi>K</mi><mpadded lspace=\"0\"><mi>ANA</mi></mpadded></msub></mfrac><mo>+</mo><mfrac><msub><mi>C</mi><mpadded lspace=\"0\"><mi>CAN</mi></mpadded></msub><mrow><msub><mi>G</mi><mpadded lspace=\"0\"><mi>CAN</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><msub><mi>K</mi><mpadded lspace=\"0\"><mi>CAN</mi></mpadded></msub></mrow></mfrac></mrow></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "drug_il6",
		"kind": "auxiliary",
		"tex": "f_{6} = \\frac{1}{\\left(1+\\frac{C_{TCZ}}{K_{TCZ}}\\right)\\,\\left(1+m_{TOF}\\,e_{TOF}\\right)}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>f</mi><mn>6</mn></msub><mo>=</mo><mfrac><mn>1</mn><mrow><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mn>1</mn><mo>+</mo><mfrac><msub><mi>C</mi><mpadded lspace=\"0\"><mi>TCZ</mi></mpadded></msub><msub><mi>K</mi><mpadded lspace=\"0\"><mi>TCZ</mi></mpadded></msub></mfrac><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mn>1</mn><mo>+</mo><msub><mi>m</mi><mpadded lspace=\"0\"><mi>TOF</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><msub><mi>e</mi><mpadded lspace=\"0\"><mi>TOF</mi></mpadded></msub><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow></mrow></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "drug_brake",
		"kind": "auxiliary",
		"tex": "f_{B} = \\frac{1}{1+n_{TOF}\\,e_{TOF}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>f</mi><mi>B</mi></msub><mo>=</mo><mfrac><mn>1</mn><mrow><mn>1</mn><mo>+</mo><msub><mi>n</mi><mpadded lspace=\"0\"><mi>TOF</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><msub><mi>e</mi><mpadded lspace=\"0\"><mi>TOF</mi></mpadded></msub></mrow></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "drug_osteoclast",
		"kind": "auxiliary",
		"tex": "f_{C} = \\frac{1}{1+m_{BIS}\\,\\frac{A_{BIS}}{K_{BIS} + A_{BIS}}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>f</mi><mi>C</mi></msub><mo>=</mo><mfrac><mn>1</mn><mrow><mn>1</mn><mo>+</mo><msub><mi>m</mi><mpadded lspace=\"0\"><mi>BIS</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><mfrac><msub><mi>A</mi><mpadded lspace=\"0\"><mi>BIS</mi></mpadded></msub><mrow><msub><mi>K</mi><mpadded lspace=\"0\"><mi>BIS</mi></mpadded></msub><mo>+</mo><msub><mi>A</mi><mpadded lspace=\"0\"><mi>BIS</mi></mpadded></msub></mrow></mfrac></mrow></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "drug_osteoblast",
		"kind": "auxiliary",
		"tex": "f_{O} = \\frac{1}{1+\\frac{E_{PRD}}{K_{PRO}}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>f</mi><mi>O</mi></msub><mo>=</mo><mfrac><mn>1</mn><mrow><mn>1</mn><mo>+</mo><mfrac><msub><mi>E</mi><mpadded lspace=\"0\"><mi>PRD</mi></mpadded></msub><msub><mi>K</mi><mpadded lspace=\"0\"><mi>PRO</mi></mpadded></msub></mfrac></mrow></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "naproxen",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}e_{NPX}}{\\mathrm{d}t} = \\frac{u_{NPX}-e_{NPX}}{\\tau_{NPX}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>e</mi><mpadded lspace=\"0\"><mi>NPX</mi></mpadded></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><msub><mi>u</mi><mpadded lspace=\"0\"><mi>NPX</mi></mpadded></msub><mo>−</mo><msub><mi>e</mi><mpadded lspace=\"0\"><mi>NPX</mi></mpadded></msub></mrow><msub><mi>τ</mi><mpadded lspace=\"0\"><mi>NPX</mi></mpadded></msub></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "prednisolone",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}A_{PRD}}{\\mathrm{d}t} = u_{PRD}-Q_{PRD}\\,C_{PRD}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>A</mi><mpadded lspace=\"0\"><mi>PRD</mi></mpadded></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><msub><mi>u</mi><mpadded lspace=\"0\"><mi>PRD</mi></mpadded></msub><mo>−</mo><msub><mi>Q</mi><mpadded lspace=\"0\"><mi>PRD</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><msub><mi>C</mi><mpadded lspace=\"0\"><mi>PRD</mi></mpadded></msub></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "prednisolone_effect",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}E_{PRD}}{\\mathrm{d}t} = \\frac{C_{PRD}-E_{PRD}}{\\tau_{PRD}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>E</mi><mpadded lspace=\"0\"><mi>PRD</mi></mpadded></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><msub><mi>C</mi><mpadded lspace=\"0\"><mi>PRD</mi></mpadded></msub><mo>−</mo><msub><mi>E</mi><mpadded lspace=\"0\"><mi>PRD</mi></mpadded></msub></mrow><msub><mi>τ</mi><mpadded lspace=\"0\"><mi>PRD</mi></mpadded></msub></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "sulfasalazine",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}e_{SSZ}}{\\mathrm{d}t} = \\frac{u_{SSZ}-e_{SSZ}}{\\tau_{SSZ}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>e</mi><mpadded lspace=\"0\"><mi>SSZ</mi></mpadded></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><msub><mi>u</mi><mpadded lspace=\"0\"><mi>SSZ</mi></mpadded></msub><mo>−</mo><msub><mi>e</mi><mpadded lspace=\"0\"><mi>SSZ</mi></mpadded></msub></mrow><msub><mi>τ</mi><mpadded lspace=\"0\"><mi>SSZ</mi></mpadded></msub></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "methotrexate",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}e_{MTX}}{\\mathrm{d}t} = \\frac{u_{MTX}-e_{MTX}}{\\tau_{MTX}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>e</mi><mpadded lspace=\"0\"><mi>MTX</mi></mpadded></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><msub><mi>u</mi><mpadded lspace=\"0\"><mi>MTX</mi></mpadded></msub><mo>−</mo><msub><mi>e</mi><mpadded lspace=\"0\"><mi>MTX</mi></mpadded></msub></mrow><msub><mi>τ</mi><mpadded lspace=\"0\"><mi>MTX</mi></mpadded></msub></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "etanercept_depot",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}D_{ETN}}{\\mathrm{d}t} = \\left(-k_{ETN}\\right)\\,D_{ETN}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>D</mi><mpadded lspace=\"0\"><mi>ETN</mi></mpadded></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mo form=\"prefix\" stretchy=\"false\">−</mo><msub><mi>k</mi><mpadded lspace=\"0\"><mi>ETN</mi></mpadded></msub><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow><mspace width=\"0.1667em\"></mspace><msub><mi>D</mi><mpadded lspace=\"0\"><mi>ETN</mi></mpadded></msub></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "etanercept",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}A_{ETN}}{\\mathrm{d}t} = k_{ETN}\\,D_{ETN}-Q_{ETN}\\,C_{ETN}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>A</mi><mpadded lspace=\"0\"><mi>ETN</mi></mpadded></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><msub><mi>k</mi><mpadded lspace=\"0\"><mi>ETN</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><msub><mi>D</mi><mpadded lspace=\"0\"><mi>ETN</mi></mpadded></msub><mo>−</mo><msub><mi>Q</mi><mpadded lspace=\"0\"><mi>ETN</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><msub><mi>C</mi><mpadded lspace=\"0\"><mi>ETN</mi></mpadded></msub></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "adalimumab_depot",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}D_{ADA}}{\\mathrm{d}t} = \\left(-k_{ADA}\\right)\\,D_{ADA}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>D</mi><mpadded lspace=\"0\"><mi>ADA</mi></mpadded></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mo form=\"prefix\" stretchy=\"false\">−</mo><msub><mi>k</mi><mpadded lspace=\"0\"><mi>ADA</mi></mpadded></msub><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow><mspace width=\"0.1667em\"></mspace><msub><mi>D</mi><mpadded lspace=\"0\"><mi>ADA</mi></mpadded></msub></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "adalimumab",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}A_{ADA}}{\\mathrm{d}t} = k_{ADA}\\,D_{ADA}-Q_{ADA}\\,C_{ADA}-P_{ADA}\\,\\left(C_{ADA}-B_{ADA}\\right)",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>A</mi><mpadded lspace=\"0\"><mi>ADA</mi></mpadded></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><msub><mi>k</mi><mpadded lspace=\"0\"><mi>ADA</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><msub><mi>D</mi><mpadded lspace=\"0\"><mi>ADA</mi></mpadded></msub><mo>−</mo><msub><mi>Q</mi><mpadded lspace=\"0\"><mi>ADA</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><msub><mi>C</mi><mpadded lspace=\"0\"><mi>ADA</mi></mpadded></msub><mo>−</mo><msub><mi>P</mi><mpadded lspace=\"0\"><mi>ADA</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><msub><mi>C</mi><mpadded lspace=\"0\"><mi>ADA</mi></mpadded></msub><mo>−</mo><msub><mi>B</mi><mpadded lspace=\"0\"><mi>ADA</mi></mpadded></msub><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "adalimumab_tissue",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}T_{ADA}}{\\mathrm{d}t} = P_{ADA}\\,\\left(C_{ADA}-B_{ADA}\\right)",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>T</mi><mpadded lspace=\"0\"><mi>ADA</mi></mpadded></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><msub><mi>P</mi><mpadded lspace=\"0\"><mi>ADA</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><msub><mi>C</mi><mpadded lspace=\"0\"><mi>ADA</mi></mpadded></msub><mo>−</mo><msub><mi>B</mi><mpadded lspace=\"0\"><mi>ADA</mi></mpadded></msub><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "infliximab",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}A_{IFX}}{\\mathrm{d}t} = \\frac{-A_{IFX}}{\\tau_{IFX}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>A</mi><mpadded lspace=\"0\"><mi>IFX</mi></mpadded></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><mo form=\"prefix\" stretchy=\"false\" lspace=\"0em\" rspace=\"0em\">−</mo><msub><mi>A</mi><mpadded lspace=\"0\"><mi>IFX</mi></mpadded></msub></mrow><msub><mi>τ</mi><mpadded lspace=\"0\"><mi>IFX</mi></mpadded></msub></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "bisphosphonate_depot",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}D_{BIS}}{\\mathrm{d}t} = \\frac{-D_{BIS}}{\\tau_{BIS}^{\\mathrm{on}}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>D</mi><mpadded lspace=\"0\"><mi>BIS</mi></mpadded></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><mo form=\"prefix\" stretchy=\"false\" lspace=\"0em\" rspace=\"0em\">−</mo><msub><mi>D</mi><mpadded lspace=\"0\"><mi>BIS</mi></mpadded></msub></mrow><msubsup><mi>τ</mi><mpadded lspace=\"0\"><mi>BIS</mi></mpadded><mpadded lspace=\"0\"><mi>on</mi></mpadded></msubsup></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "bisphosphonate",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}A_{BIS}}{\\mathrm{d}t} = \\frac{D_{BIS}}{\\tau_{BIS}^{\\mathrm{on}}}-\\frac{A_{BIS}}{\\tau_{BIS}^{\\mathrm{off}}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>A</mi><mpadded lspace=\"0\"><mi>BIS</mi></mpadded></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><msub><mi>D</mi><mpadded lspace=\"0\"><mi>BIS</mi></mpadded></msub><msubsup><mi>τ</mi><mpadded lspace=\"0\"><mi>BIS</mi></mpadded><mpadded lspace=\"0\"><mi>on</mi></mpadded></msubsup></mfrac><mo>−</mo><mfrac><msub><mi>A</mi><mpadded lspace=\"0\"><mi>BIS</mi></mpadded></msub><msubsup><mi>τ</mi><mpadded lspace=\"0\"><mi>BIS</mi></mpadded><mpadded lspace=\"0\"><mi>off</mi></mpadded></msubsup></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "anakinra",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}A_{ANA}}{\\mathrm{d}t} = u_{ANA}-Q_{ANA}\\,C_{ANA}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>A</mi><mpadded lspace=\"0\"><mi>ANA</mi></mpadded></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><msub><mi>u</mi><mpadded lspace=\"0\"><mi>ANA</mi></mpadded></msub><mo>−</mo><msub><mi>Q</mi><mpadded lspace=\"0\"><mi>ANA</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><msub><mi>C</mi><mpadded lspace=\"0\"><mi>ANA</mi></mpadded></msub></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "canakinumab_depot",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}D_{CAN}}{\\mathrm{d}t} = \\left(-k_{CAN}\\right)\\,D_{CAN}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>D</mi><mpadded lspace=\"0\"><mi>CAN</mi></mpadded></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mo form=\"prefix\" stretchy=\"false\">−</mo><msub><mi>k</mi><mpadded lspace=\"0\"><mi>CAN</mi></mpadded></msub><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow><mspace width=\"0.1667em\"></mspace><msub><mi>D</mi><mpadded lspace=\"0\"><mi>CAN</mi></mpadded></msub></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "canakinumab",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}A_{CAN}}{\\mathrm{d}t} = F_{CAN}\\,k_{CAN}\\,D_{CAN}-Q_{CAN}\\,C_{CAN}-P_{CAN}\\,\\left(C_{CAN}-B_{CAN}\\right)",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>A</mi><mpadded lspace=\"0\"><mi>CAN</mi></mpadded></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><msub><mi>F</mi><mpadded lspace=\"0\"><mi>CAN</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><msub><mi>k</mi><mpadded lspace=\"0\"><mi>CAN</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><msub><mi>D</mi><mpadded lspace=\"0\"><mi>CAN</mi></mpadded></msub><mo>−</mo><msub><mi>Q</mi><mpadded lspace=\"0\"><mi>CAN</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><msub><mi>C</mi><mpadded lspace=\"0\"><mi>CAN</mi></mpadded></msub><mo>−</mo><msub><mi>P</mi><mpadded lspace=\"0\"><mi>CAN</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><msub><mi>C</mi><mpadded lspace=\"0\"><mi>CAN</mi></mpadded></msub><mo>−</mo><msub><mi>B</mi><mpadded lspace=\"0\"><mi>CAN</mi></mpadded></msub><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "canakinumab_tissue",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}T_{CAN}}{\\mathrm{d}t} = P_{CAN}\\,\\left(C_{CAN}-B_{CAN}\\right)",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>T</mi><mpadded lspace=\"0\"><mi>CAN</mi></mpadded></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><msub><mi>P</mi><mpadded lspace=\"0\"><mi>CAN</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><msub><mi>C</mi><mpadded lspace=\"0\"><mi>CAN</mi></mpadded></msub><mo>−</mo><msub><mi>B</mi><mpadded lspace=\"0\"><mi>CAN</mi></mpadded></msub><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "tocilizumab",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}A_{TCZ}}{\\mathrm{d}t} = \\left(-Q_{TCZ}\\right)\\,C_{TCZ}-U_{TCZ}\\,\\frac{C_{TCZ}}{M_{TCZ} + C_{TCZ}}-P_{TCZ}\\,\\left(C_{TCZ}-B_{TCZ}\\right)",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>A</mi><mpadded lspace=\"0\"><mi>TCZ</mi></mpadded></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mo form=\"prefix\" stretchy=\"false\">−</mo><msub><mi>Q</mi><mpadded lspace=\"0\"><mi>TCZ</mi></mpadded></msub><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow><mspace width=\"0.1667em\"></mspace><msub><mi>C</mi><mpadded lspace=\"0\"><mi>TCZ</mi></mpadded></msub><mo>−</mo><msub><mi>U</mi><mpadded lspace=\"0\"><mi>TCZ</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><mfrac><msub><mi>C</mi><mpadded lspace=\"0\"><mi>TCZ</mi></mpadded></msub><mrow><msub><mi>M</mi><mpadded lspace=\"0\"><mi>TCZ</mi></mpadded></msub><mo>+</mo><msub><mi>C</mi><mpadded lspace=\"0\"><mi>TCZ</mi></mpadded></msub></mrow></mfrac><mo>−</mo><msub><mi>P</mi><mpadded lspace=\"0\"><mi>TCZ</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><msub><mi>C</mi><mpadded lspace=\"0\"><mi>TCZ</mi></mpadded></msub><mo>−</mo><msub><mi>B</mi><mpadded lspace=\"0\"><mi>TCZ</mi></mpadded></msub><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "tocilizumab_tissue",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}T_{TCZ}}{\\mathrm{d}t} = P_{TCZ}\\,\\left(C_{TCZ}-B_{TCZ}\\right)",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>T</mi><mpadded lspace=\"0\"><mi>TCZ</mi></mpadded></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><msub><mi>P</mi><mpadded lspace=\"0\"><mi>TCZ</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><msub><mi>C</mi><mpadded lspace=\"0\"><mi>TCZ</mi></mpadded></msub><mo>−</mo><msub><mi>B</mi><mpadded lspace=\"0\"><mi>TCZ</mi></mpadded></msub><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "tofacitinib",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}e_{TOF}}{\\mathrm{d}t} = \\frac{u_{TOF}-e_{TOF}}{\\tau_{TOF}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>e</mi><mpadded lspace=\"0\"><mi>TOF</mi></mpadded></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><msub><mi>u</mi><mpadded lspace=\"0\"><mi>TOF</mi></mpadded></msub><mo>−</mo><msub><mi>e</mi><mpadded lspace=\"0\"><mi>TOF</mi></mpadded></msub></mrow><msub><mi>τ</mi><mpadded lspace=\"0\"><mi>TOF</mi></mpadded></msub></mfrac></mrow></math>"
	},
	{
		"module": "drugs",
		"name": "il10_given",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}C_{RIL}}{\\mathrm{d}t} = \\frac{u_{RIL}}{V_{RIL}}-\\frac{C_{RIL}}{\\tau_{RIL}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>C</mi><mpadded lspace=\"0\"><mi>RIL</mi></mpadded></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><msub><mi>u</mi><mpadded lspace=\"0\"><mi>RIL</mi></mpadded></msub><msub><mi>V</mi><mpadded lspace=\"0\"><mi>RIL</mi></mpadded></msub></mfrac><mo>−</mo><mfrac><msub><mi>C</mi><mpadded lspace=\"0\"><mi>RIL</mi></mpadded></msub><msub><mi>τ</mi><mpadded lspace=\"0\"><mi>RIL</mi></mpadded></msub></mfrac></mrow></math>"
	},
	{
		"module": "immune",
		"name": "ready",
		"kind": "auxiliary",
		"tex": "M_{r} = 1-M-Z",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>M</mi><mi>r</mi></msub><mo>=</mo><mn>1</mn><mo>−</mo><mi>M</mi><mo>−</mo><mi>Z</mi></mrow></math>"
	},
	{
		"module": "immune",
		"name": "tnf_free",
		"kind": "auxiliary",
		"tex": "T_{f} = f_{T}\\,T",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>T</mi><mi>f</mi></msub><mo>=</mo><msub><mi>f</mi><mi>T</mi></msub><mspace width=\"0.1667em\"></mspace><mi>T</mi></mrow></math>"
	},
	{
		"module": "immune",
		"name": "tnf_excess",
		"kind": "auxiliary",
		"tex": "\\Delta T_{f} = f_{T}\\,\\left(T-T_{0}\\right)",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mrow><mi mathvariant=\"normal\">Δ</mi><mspace></mspace></mrow><msub><mi>T</mi><mi>f</mi></msub><mo>=</mo><msub><mi>f</mi><mi>T</mi></msub><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mi>T</mi><mo>−</mo><msub><mi>T</mi><mn>0</mn></msub><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow></mrow></math>"
	},
	{
		"module": "immune",
		"name": "il10_seen",
		"kind": "auxiliary",
		"tex": "A_{s} = f_{B}\\,\\left(A+C_{RIL}\\right)",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>A</mi><mi>s</mi></msub><mo>=</mo><msub><mi>f</mi><mi>B</mi></msub><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mi>A</mi><mo>+</mo><msub><mi>C</mi><mpadded lspace=\"0\"><mi>RIL</mi></mpadded></msub><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow></mrow></math>"
	},
	{
		"module": "immune",
		"name": "il1b_seen",
		"kind": "auxiliary",
		"tex": "L_{s} = f_{1}\\,L",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>L</mi><mi>s</mi></msub><mo>=</mo><msub><mi>f</mi><mn>1</mn></msub><mspace width=\"0.1667em\"></mspace><mi>L</mi></mrow></math>"
	},
	{
		"module": "immune",
		"name": "il6_seen",
		"kind": "auxiliary",
		"tex": "I_{s} = f_{6}\\,\\left(I-I_{0}\\right)",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>I</mi><mi>s</mi></msub><mo>=</mo><msub><mi>f</mi><mn>6</mn></msub><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mi>I</mi><mo>−</mo><msub><mi>I</mi><mn>0</mn></msub><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow></mrow></math>"
	},
	{
		"module": "immune",
		"name": "signal1",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}S_{1}}{\\mathrm{d}t} = \\frac{o-S_{1}}{\\tau_{S}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>S</mi><mn>1</mn></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><mi>o</mi><mo>−</mo><msub><mi>S</mi><mn>1</mn></msub></mrow><msub><mi>τ</mi><mi>S</mi></msub></mfrac></mrow></math>"
	},
	{
		"module": "immune",
		"name": "signal2",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}S_{2}}{\\mathrm{d}t} = \\frac{S_{1}-S_{2}}{\\tau_{S}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>S</mi><mn>2</mn></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><msub><mi>S</mi><mn>1</mn></msub><mo>−</mo><msub><mi>S</mi><mn>2</mn></msub></mrow><msub><mi>τ</mi><mi>S</mi></msub></mfrac></mrow></math>"
	},
	{
		"module": "immune",
		"name": "signal3",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}S_{3}}{\\mathrm{d}t} = \\frac{S_{2}-S_{3}}{\\tau_{S}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>S</mi><mn>3</mn></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><msub><mi>S</mi><mn>2</mn></msub><mo>−</mo><msub><mi>S</mi><mn>3</mn></msub></mrow><msub><mi>τ</mi><mi>S</mi></msub></mfrac></mrow></math>"
	},
	{
		"module": "immune",
		"name": "signal4",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}S_{4}}{\\mathrm{d}t} = \\frac{S_{3}-S_{4}}{\\tau_{S}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>S</mi><mn>4</mn></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><msub><mi>S</mi><mn>3</mn></msub><mo>−</mo><msub><mi>S</mi><mn>4</mn></msub></mrow><msub><mi>τ</mi><mi>S</mi></msub></mfrac></mrow></math>"
	},
	{
		"module": "immune",
		"name": "mono",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}M}{\\mathrm{d}t} = \\theta\\,\\left(f_{M}\\,k_{act}\\,S_{4}\\,\\left(1+a_{T}\\,\\frac{T_{f}^{2}}{K_{MT}^{2} + T_{f}^{2}}\\right)\\,M_{r}-k_{M}\\,M\\right)",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>M</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mi>θ</mi><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><msub><mi>f</mi><mi>M</mi></msub><mspace width=\"0.1667em\"></mspace><msub><mi>k</mi><mpadded lspace=\"0\"><mi>act</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><msub><mi>S</mi><mn>4</mn></msub><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mn>1</mn><mo>+</mo><msub><mi>a</mi><mi>T</mi></msub><mspace width=\"0.1667em\"></mspace><mfrac><msubsup><mi>T</mi><mi>f</mi><mn class=\"tml-med-pad\">2</mn></msubsup><mrow><msubsup><mi>K</mi><mrow><mi>M</mi><mi>T</mi></mrow><mn class=\"tml-sml-pad\">2</mn></msubsup><mo>+</mo><msubsup><mi>T</mi><mi>f</mi><mn class=\"tml-med-pad\">2</mn></msubsup></mrow></mfrac><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow><mspace width=\"0.1667em\"></mspace><msub><mi>M</mi><mi>r</mi></msub><mo>−</mo><msub><mi>k</mi><mi>M</mi></msub><mspace width=\"0.1667em\"></mspace><mi>M</mi><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow></mrow></math>"
	},
	{
		"module": "immune",
		"name": "exhausted",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}Z}{\\mathrm{d}t} = \\theta\\,\\left(k_{M}\\,M-k_{Z}\\,Z\\right)",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>Z</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mi>θ</mi><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><msub><mi>k</mi><mi>M</mi></msub><mspace width=\"0.1667em\"></mspace><mi>M</mi><mo>−</mo><msub><mi>k</mi><mi>Z</mi></msub><mspace width=\"0.1667em\"></mspace><mi>Z</mi><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow></mrow></math>"
	},
	{
		"module": "immune",
		"name": "tnf",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}T}{\\mathrm{d}t} = \\frac{\\rho\\,f_{N}\\,k_{T}\\,M}{\\left(1+\\frac{A_{s}}{K_{TA}}\\right)\\,\\left(1+b_{P}\\,P\\right)}-\\lambda\\,c_{T}\\,\\left(T-T_{0}\\right)",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>T</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><mi>ρ</mi><mspace width=\"0.1667em\"></mspace><msub><mi>f</mi><mi>N</mi></msub><mspace width=\"0.1667em\"></mspace><msub><mi>k</mi><mi>T</mi></msub><mspace width=\"0.1667em\"></mspace><mi>M</mi></mrow><mrow><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mn>1</mn><mo>+</mo><mfrac><msub><mi>A</mi><mi>s</mi></msub><msub><mi>K</mi><mrow><mi>T</mi><mi>A</mi></mrow></msub></mfrac><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mn>1</mn><mo>+</mo><msub><mi>b</mi><mi>P</mi></msub><mspace width=\"0.1667em\"></mspace><mi>P</mi><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow></mrow></mfrac><mo>−</mo><mi>λ</mi><mspace width=\"0.1667em\"></mspace><msub><mi>c</mi><mi>T</mi></msub><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mi>T</mi><mo>−</mo><msub><mi>T</mi><mn>0</mn></msub><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow></mrow></math>"
	},
	{
		"module": "immune",
		"name": "il6a",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}R_{a}}{\\mathrm{d}t} = \\frac{\\frac{f_{N}\\,M\\,\\frac{T_{f}^{2}}{K_{6T}^{2} + T_{f}^{2}}}{1+\\left({\\frac{A_{s}}{K_{6A}}}\\right)^{2}}-R_{a}}{\\tau_{6}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>R</mi><mi>a</mi></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><mfrac><mrow><msub><mi>f</mi><mi>N</mi></msub><mspace width=\"0.1667em\"></mspace><mi>M</mi><mspace width=\"0.1667em\"></mspace><mfrac><msubsup><mi>T</mi><mi>f</mi><mn class=\"tml-med-pad\">2</mn></msubsup><mrow><msubsup><mi>K</mi><mrow><mn>6</mn><mi>T</mi></mrow><mn class=\"tml-sml-pad\">2</mn></msubsup><mo>+</mo><msubsup><mi>T</mi><mi>f</mi><mn class=\"tml-med-pad\">2</mn></msubsup></mrow></mfrac></mrow><mrow><mn>1</mn><mo>+</mo><msup><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mfrac><msub><mi>A</mi><mi>s</mi></msub><msub><mi>K</mi><mrow><mn>6</mn><mi>A</mi></mrow></msub></mfrac><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow><mn>2</mn></msup></mrow></mfrac><mo>−</mo><msub><mi>R</mi><mi>a</mi></msub></mrow><msub><mi>τ</mi><mn>6</mn></msub></mfrac></mrow></math>"
	},
	{
		"module": "immune",
		"name": "il6b",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}R_{b}}{\\mathrm{d}t} = \\frac{R_{a}-R_{b}}{\\tau_{6}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>R</mi><mi>b</mi></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><msub><mi>R</mi><mi>a</mi></msub><mo>−</mo><msub><mi>R</mi><mi>b</mi></msub></mrow><msub><mi>τ</mi><mn>6</mn></msub></mfrac></mrow></math>"
	},
	{
		"module": "immune",
		"name": "il6c",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}R_{c}}{\\mathrm{d}t} = \\frac{R_{b}-R_{c}}{\\tau_{6}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>R</mi><mi>c</mi></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><msub><mi>R</mi><mi>b</mi></msub><mo>−</mo><msub><mi>R</mi><mi>c</mi></msub></mrow><msub><mi>τ</mi><mn>6</mn></msub></mfrac></mrow></math>"
	},
	{
		"module": "immune",
		"name": "il6",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}I}{\\mathrm{d}t} = \\rho\\,k_{6}\\,R_{c}-\\lambda\\,c_{6}\\,\\left(I-I_{0}\\right)",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>I</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mi>ρ</mi><mspace width=\"0.1667em\"></mspace><msub><mi>k</mi><mn>6</mn></msub><mspace width=\"0.1667em\"></mspace><msub><mi>R</mi><mi>c</mi></msub><mo>−</mo><mi>λ</mi><mspace width=\"0.1667em\"></mspace><msub><mi>c</mi><mn>6</mn></msub><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mi>I</mi><mo>−</mo><msub><mi>I</mi><mn>0</mn></msub><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow></mrow></math>"
	},
	{
		"module": "immune",
		"name": "il10a",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}X_{1}}{\\mathrm{d}t} = \\frac{M-X_{1}}{\\tau_{10}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>X</mi><mn>1</mn></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><mi>M</mi><mo>−</mo><msub><mi>X</mi><mn>1</mn></msub></mrow><msub><mi>τ</mi><mn>10</mn></msub></mfrac></mrow></math>"
	},
	{
		"module": "immune",
		"name": "il10b",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}X_{2}}{\\mathrm{d}t} = \\frac{X_{1}-X_{2}}{\\tau_{10}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>X</mi><mn>2</mn></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><msub><mi>X</mi><mn>1</mn></msub><mo>−</mo><msub><mi>X</mi><mn>2</mn></msub></mrow><msub><mi>τ</mi><mn>10</mn></msub></mfrac></mrow></math>"
	},
	{
		"module": "immune",
		"name": "il10c",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}X_{3}}{\\mathrm{d}t} = \\frac{X_{2}-X_{3}}{\\tau_{10}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>X</mi><mn>3</mn></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><msub><mi>X</mi><mn>2</mn></msub><mo>−</mo><msub><mi>X</mi><mn>3</mn></msub></mrow><msub><mi>τ</mi><mn>10</mn></msub></mfrac></mrow></math>"
	},
	{
		"module": "immune",
		"name": "il10",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}A}{\\mathrm{d}t} = \\frac{\\eta\\,f_{A}\\,\\rho\\,k_{10}\\,X_{3}}{1+\\frac{A_{s}}{K_{AA}}}-\\lambda\\,c_{10}\\,\\left(A-A_{0}\\right)",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>A</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><mi>η</mi><mspace width=\"0.1667em\"></mspace><msub><mi>f</mi><mi>A</mi></msub><mspace width=\"0.1667em\"></mspace><mi>ρ</mi><mspace width=\"0.1667em\"></mspace><msub><mi>k</mi><mn>10</mn></msub><mspace width=\"0.1667em\"></mspace><msub><mi>X</mi><mn>3</mn></msub></mrow><mrow><mn>1</mn><mo>+</mo><mfrac><msub><mi>A</mi><mi>s</mi></msub><msub><mi>K</mi><mrow><mi>A</mi><mi>A</mi></mrow></msub></mfrac></mrow></mfrac><mo>−</mo><mi>λ</mi><mspace width=\"0.1667em\"></mspace><msub><mi>c</mi><mn>10</mn></msub><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mi>A</mi><mo>−</mo><msub><mi>A</mi><mn>0</mn></msub><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow></mrow></math>"
	},
	{
		"module": "immune",
		"name": "il10_need",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}N}{\\mathrm{d}t} = \\frac{\\rho\\,k_{10}\\,X_{3}}{1+\\frac{N}{K_{AA}}}-\\lambda\\,c_{10}\\,\\left(N-A_{0}\\right)",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>N</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><mi>ρ</mi><mspace width=\"0.1667em\"></mspace><msub><mi>k</mi><mn>10</mn></msub><mspace width=\"0.1667em\"></mspace><msub><mi>X</mi><mn>3</mn></msub></mrow><mrow><mn>1</mn><mo>+</mo><mfrac><mi>N</mi><msub><mi>K</mi><mrow><mi>A</mi><mi>A</mi></mrow></msub></mfrac></mrow></mfrac><mo>−</mo><mi>λ</mi><mspace width=\"0.1667em\"></mspace><msub><mi>c</mi><mn>10</mn></msub><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mi>N</mi><mo>−</mo><msub><mi>A</mi><mn>0</mn></msub><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow></mrow></math>"
	},
	{
		"module": "immune",
		"name": "pge2",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}P}{\\mathrm{d}t} = \\frac{f_{P}\\,\\frac{\\Delta T_{f}}{K_{P} + \\Delta T_{f}}-P}{\\tau_{P}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>P</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><msub><mi>f</mi><mi>P</mi></msub><mspace width=\"0.1667em\"></mspace><mfrac><mrow><mrow><mi mathvariant=\"normal\">Δ</mi><mspace></mspace></mrow><msub><mi>T</mi><mi>f</mi></msub></mrow><mrow><msub><mi>K</mi><mi>P</mi></msub><mo>+</mo><mrow><mi mathvariant=\"normal\">Δ</mi><mspace></mspace></mrow><msub><mi>T</mi><mi>f</mi></msub></mrow></mfrac><mo>−</mo><mi>P</mi></mrow><msub><mi>τ</mi><mi>P</mi></msub></mfrac></mrow></math>"
	},
	{
		"module": "immune",
		"name": "il1b",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}L}{\\mathrm{d}t} = \\frac{\\rho\\,k_{1}\\,M\\,o}{1+\\frac{A_{s}}{K_{TA}}}-\\lambda\\,c_{1}\\,L",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>L</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><mi>ρ</mi><mspace width=\"0.1667em\"></mspace><msub><mi>k</mi><mn>1</mn></msub><mspace width=\"0.1667em\"></mspace><mi>M</mi><mspace width=\"0.1667em\"></mspace><mi>o</mi></mrow><mrow><mn>1</mn><mo>+</mo><mfrac><msub><mi>A</mi><mi>s</mi></msub><msub><mi>K</mi><mrow><mi>T</mi><mi>A</mi></mrow></msub></mfrac></mrow></mfrac><mo>−</mo><mi>λ</mi><mspace width=\"0.1667em\"></mspace><msub><mi>c</mi><mn>1</mn></msub><mspace width=\"0.1667em\"></mspace><mi>L</mi></mrow></math>"
	},
	{
		"module": "dish",
		"name": "occupancy",
		"kind": "auxiliary",
		"tex": "o = \\frac{E_{L}}{K_{L} + E_{L}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>o</mi><mo>=</mo><mfrac><msub><mi>E</mi><mi>L</mi></msub><mrow><msub><mi>K</mi><mi>L</mi></msub><mo>+</mo><msub><mi>E</mi><mi>L</mi></msub></mrow></mfrac></mrow></math>"
	},
	{
		"module": "dish",
		"name": "pace",
		"kind": "auxiliary",
		"tex": "\\theta = \\theta",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>θ</mi><mo>=</mo><mi>θ</mi></mrow></math>"
	},
	{
		"module": "dish",
		"name": "density",
		"kind": "auxiliary",
		"tex": "\\rho = \\rho",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>ρ</mi><mo>=</mo><mi>ρ</mi></mrow></math>"
	},
	{
		"module": "dish",
		"name": "loss",
		"kind": "auxiliary",
		"tex": "\\lambda = \\lambda",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>λ</mi><mo>=</mo><mi>λ</mi></mrow></math>"
	},
	{
		"module": "dish",
		"name": "lps",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}E_{L}}{\\mathrm{d}t} = \\left(-c_{L}\\right)\\,E_{L}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>E</mi><mi>L</mi></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mo form=\"prefix\" stretchy=\"false\">−</mo><msub><mi>c</mi><mi>L</mi></msub><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow><mspace width=\"0.1667em\"></mspace><msub><mi>E</mi><mi>L</mi></msub></mrow></math>"
	},
	{
		"module": "blood",
		"name": "occupancy",
		"kind": "auxiliary",
		"tex": "o = \\frac{E}{K_{D} + E}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>o</mi><mo>=</mo><mfrac><mi>E</mi><mrow><msub><mi>K</mi><mi>D</mi></msub><mo>+</mo><mi>E</mi></mrow></mfrac></mrow></math>"
	},
	{
		"module": "blood",
		"name": "pace",
		"kind": "auxiliary",
		"tex": "\\theta = \\theta",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>θ</mi><mo>=</mo><mi>θ</mi></mrow></math>"
	},
	{
		"module": "blood",
		"name": "density",
		"kind": "auxiliary",
		"tex": "\\rho = \\rho",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>ρ</mi><mo>=</mo><mi>ρ</mi></mrow></math>"
	},
	{
		"module": "blood",
		"name": "loss",
		"kind": "auxiliary",
		"tex": "\\lambda = \\lambda",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>λ</mi><mo>=</mo><mi>λ</mi></mrow></math>"
	},
	{
		"module": "blood",
		"name": "pyrogen",
		"kind": "auxiliary",
		"tex": "y = \\frac{I_{s}}{K_{F6}}+\\frac{L_{s}}{K_{F1}}+\\frac{\\Delta T_{f}}{K_{FT}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>y</mi><mo>=</mo><mfrac><msub><mi>I</mi><mi>s</mi></msub><msub><mi>K</mi><mrow><mi>F</mi><mn>6</mn></mrow></msub></mfrac><mo>+</mo><mfrac><msub><mi>L</mi><mi>s</mi></msub><msub><mi>K</mi><mrow><mi>F</mi><mn>1</mn></mrow></msub></mfrac><mo>+</mo><mfrac><mrow><mrow><mi mathvariant=\"normal\">Δ</mi><mspace></mspace></mrow><msub><mi>T</mi><mi>f</mi></msub></mrow><msub><mi>K</mi><mrow><mi>F</mi><mi>T</mi></mrow></msub></mfrac></mrow></math>"
	},
	{
		"module": "blood",
		"name": "endotoxin",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}E}{\\mathrm{d}t} = r_{E}-k_{E}\\,E",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>E</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><msub><mi>r</mi><mi>E</mi></msub><mo>−</mo><msub><mi>k</mi><mi>E</mi></msub><mspace width=\"0.1667em\"></mspace><mi>E</mi></mrow></math>"
	},
	{
		"module": "blood",
		"name": "liver",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}Q}{\\mathrm{d}t} = \\frac{\\frac{I_{s}}{K_{CRP} + I_{s}}-Q}{\\tau_{CRP}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>Q</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><mfrac><msub><mi>I</mi><mi>s</mi></msub><mrow><msub><mi>K</mi><mpadded lspace=\"0\"><mi>CRP</mi></mpadded></msub><mo>+</mo><msub><mi>I</mi><mi>s</mi></msub></mrow></mfrac><mo>−</mo><mi>Q</mi></mrow><msub><mi>τ</mi><mpadded lspace=\"0\"><mi>CRP</mi></mpadded></msub></mfrac></mrow></math>"
	},
	{
		"module": "blood",
		"name": "crp",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}CRP}{\\mathrm{d}t} = k_{CRP}\\,Q-c_{CRP}\\,\\left(CRP-CRP_{0}\\right)",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mpadded lspace=\"0\"><mi>CRP</mi></mpadded></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><msub><mi>k</mi><mpadded lspace=\"0\"><mi>CRP</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><mi>Q</mi><mo>−</mo><msub><mi>c</mi><mpadded lspace=\"0\"><mi>CRP</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mpadded lspace=\"0\"><mi>CRP</mi></mpadded><mo>−</mo><msub><mpadded lspace=\"0\"><mi>CRP</mi></mpadded><mn>0</mn></msub><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow></mrow></math>"
	},
	{
		"module": "blood",
		"name": "fever",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}F}{\\mathrm{d}t} = \\frac{F_{max}\\,f_{P}\\,\\frac{y^{2}}{1^{2} + y^{2}}-F}{\\tau_{F}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>F</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><msub><mi>F</mi><mpadded lspace=\"0\"><mi>max</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><msub><mi>f</mi><mi>P</mi></msub><mspace width=\"0.1667em\"></mspace><mfrac><msup><mi>y</mi><mn class=\"tml-sml-pad\">2</mn></msup><mrow><msup><mn>1</mn><mn>2</mn></msup><mo>+</mo><msup><mi>y</mi><mn class=\"tml-sml-pad\">2</mn></msup></mrow></mfrac><mo>−</mo><mi>F</mi></mrow><msub><mi>τ</mi><mi>F</mi></msub></mfrac></mrow></math>"
	},
	{
		"module": "blood",
		"name": "esr",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}\\mathrm{ESR}}{\\mathrm{d}t} = \\frac{\\mathrm{ESR}_{0}+s_{ESR}\\,\\frac{Q}{K_{ESR} + Q}-\\mathrm{ESR}}{\\tau_{ESR}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mpadded lspace=\"0\"><mi>ESR</mi></mpadded></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><msub><mpadded lspace=\"0\"><mi>ESR</mi></mpadded><mn>0</mn></msub><mo>+</mo><msub><mi>s</mi><mpadded lspace=\"0\"><mi>ESR</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><mfrac><mi>Q</mi><mrow><msub><mi>K</mi><mpadded lspace=\"0\"><mi>ESR</mi></mpadded></msub><mo>+</mo><mi>Q</mi></mrow></mfrac><mo>−</mo><mpadded lspace=\"0\"><mi>ESR</mi></mpadded></mrow><msub><mi>τ</mi><mpadded lspace=\"0\"><mi>ESR</mi></mpadded></msub></mfrac></mrow></math>"
	},
	{
		"module": "bone",
		"name": "occupancy",
		"kind": "auxiliary",
		"tex": "o = \\frac{g\\,D}{1 + g\\,D}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>o</mi><mo>=</mo><mfrac><mrow><mi>g</mi><mspace width=\"0.1667em\"></mspace><mi>D</mi></mrow><mrow><mn>1</mn><mo>+</mo><mi>g</mi><mspace width=\"0.1667em\"></mspace><mi>D</mi></mrow></mfrac></mrow></math>"
	},
	{
		"module": "bone",
		"name": "pace",
		"kind": "auxiliary",
		"tex": "\\theta = \\theta",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>θ</mi><mo>=</mo><mi>θ</mi></mrow></math>"
	},
	{
		"module": "bone",
		"name": "density",
		"kind": "auxiliary",
		"tex": "\\rho = \\rho\\,\\sigma",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>ρ</mi><mo>=</mo><mi>ρ</mi><mspace width=\"0.1667em\"></mspace><mi>σ</mi></mrow></math>"
	},
	{
		"module": "bone",
		"name": "loss",
		"kind": "auxiliary",
		"tex": "\\lambda = \\lambda",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>λ</mi><mo>=</mo><mi>λ</mi></mrow></math>"
	},
	{
		"module": "bone",
		"name": "resorbing",
		"kind": "auxiliary",
		"tex": "C_{a} = f_{C}\\,C",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>C</mi><mi>a</mi></msub><mo>=</mo><msub><mi>f</mi><mi>C</mi></msub><mspace width=\"0.1667em\"></mspace><mi>C</mi></mrow></math>"
	},
	{
		"module": "bone",
		"name": "lysis",
		"kind": "auxiliary",
		"tex": "x = \\left[C_{a}-1-\\delta\\right]_{+}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>x</mi><mo>=</mo><msub><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">[</mo><msub><mi>C</mi><mi>a</mi></msub><mo>−</mo><mn>1</mn><mo>−</mo><mi>δ</mi><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">]</mo></mrow><mo form=\"prefix\" stretchy=\"false\" lspace=\"0em\" rspace=\"0em\">+</mo></msub></mrow></math>"
	},
	{
		"module": "bone",
		"name": "clearing",
		"kind": "auxiliary",
		"tex": "w = \\frac{C_{a}\\,W}{1+\\frac{W}{K_{W}}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>w</mi><mo>=</mo><mfrac><mrow><msub><mi>C</mi><mi>a</mi></msub><mspace width=\"0.1667em\"></mspace><mi>W</mi></mrow><mrow><mn>1</mn><mo>+</mo><mfrac><mi>W</mi><msub><mi>K</mi><mi>W</mi></msub></mfrac></mrow></mfrac></mrow></math>"
	},
	{
		"module": "bone",
		"name": "rankl",
		"kind": "auxiliary",
		"tex": "R = 1+\\frac{\\sigma\\,\\left(r_{T}\\,\\frac{\\Delta T_{f}^{2}}{K_{RT}^{2} + \\Delta T_{f}^{2}}+r_{6}\\,\\frac{I_{s}^{2}}{K_{R6}^{2} + I_{s}^{2}}+r_{1}\\,\\frac{L_{s}^{2}}{K_{R1}^{2} + L_{s}^{2}}+r_{P}\\,{P}^{2}\\right)}{1+\\frac{A_{s}-A_{0}}{K_{RA}}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>R</mi><mo>=</mo><mn>1</mn><mo>+</mo><mfrac><mrow><mi>σ</mi><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><msub><mi>r</mi><mi>T</mi></msub><mspace width=\"0.1667em\"></mspace><mfrac><mrow><mrow><mi mathvariant=\"normal\">Δ</mi><mspace></mspace></mrow><msubsup><mi>T</mi><mi>f</mi><mn class=\"tml-med-pad\">2</mn></msubsup></mrow><mrow><msubsup><mi>K</mi><mrow><mi>R</mi><mi>T</mi></mrow><mn class=\"tml-sml-pad\">2</mn></msubsup><mo>+</mo><mrow><mi mathvariant=\"normal\">Δ</mi><mspace></mspace></mrow><msubsup><mi>T</mi><mi>f</mi><mn class=\"tml-med-pad\">2</mn></msubsup></mrow></mfrac><mo>+</mo><msub><mi>r</mi><mn>6</mn></msub><mspace width=\"0.1667em\"></mspace><mfrac><msubsup><mi>I</mi><mi>s</mi><mn class=\"tml-med-pad\">2</mn></msubsup><mrow><msubsup><mi>K</mi><mrow><mi>R</mi><mn>6</mn></mrow><mn class=\"tml-sml-pad\">2</mn></msubsup><mo>+</mo><msubsup><mi>I</mi><mi>s</mi><mn class=\"tml-med-pad\">2</mn></msubsup></mrow></mfrac><mo>+</mo><msub><mi>r</mi><mn>1</mn></msub><mspace width=\"0.1667em\"></mspace><mfrac><msubsup><mi>L</mi><mi>s</mi><mn class=\"tml-sml-pad\">2</mn></msubsup><mrow><msubsup><mi>K</mi><mrow><mi>R</mi><mn>1</mn></mrow><mn class=\"tml-sml-pad\">2</mn></msubsup><mo>+</mo><msubsup><mi>L</mi><mi>s</mi><mn class=\"tml-sml-pad\">2</mn></msubsup></mrow></mfrac><mo>+</mo><msub><mi>r</mi><mi>P</mi></msub><mspace width=\"0.1667em\"></mspace><msup><mi>P</mi><mn>2</mn></msup><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow></mrow><mrow><mn>1</mn><mo>+</mo><mfrac><mrow><msub><mi>A</mi><mi>s</mi></msub><mo>−</mo><msub><mi>A</mi><mn>0</mn></msub></mrow><msub><mi>K</mi><mrow><mi>R</mi><mi>A</mi></mrow></msub></mfrac></mrow></mfrac></mrow></math>"
	},
	{
		"module": "bone",
		"name": "nociception",
		"kind": "auxiliary",
		"tex": "z = w_{P}\\,P+w_{1}\\,\\frac{L_{s}}{K_{1} + L_{s}}+w_{C}\\,x",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>z</mi><mo>=</mo><msub><mi>w</mi><mi>P</mi></msub><mspace width=\"0.1667em\"></mspace><mi>P</mi><mo>+</mo><msub><mi>w</mi><mn>1</mn></msub><mspace width=\"0.1667em\"></mspace><mfrac><msub><mi>L</mi><mi>s</mi></msub><mrow><msub><mi>K</mi><mn>1</mn></msub><mo>+</mo><msub><mi>L</mi><mi>s</mi></msub></mrow></mfrac><mo>+</mo><msub><mi>w</mi><mi>C</mi></msub><mspace width=\"0.1667em\"></mspace><mi>x</mi></mrow></math>"
	},
	{
		"module": "bone",
		"name": "leak",
		"kind": "auxiliary",
		"tex": "u = \\frac{\\Delta T_{f}}{K_{UT}}+\\frac{L_{s}}{K_{U1}}+w_{U}\\,P",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>u</mi><mo>=</mo><mfrac><mrow><mrow><mi mathvariant=\"normal\">Δ</mi><mspace></mspace></mrow><msub><mi>T</mi><mi>f</mi></msub></mrow><msub><mi>K</mi><mrow><mi>U</mi><mi>T</mi></mrow></msub></mfrac><mo>+</mo><mfrac><msub><mi>L</mi><mi>s</mi></msub><msub><mi>K</mi><mrow><mi>U</mi><mn>1</mn></mrow></msub></mfrac><mo>+</mo><msub><mi>w</mi><mi>U</mi></msub><mspace width=\"0.1667em\"></mspace><mi>P</mi></mrow></math>"
	},
	{
		"module": "bone",
		"name": "danger",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}D}{\\mathrm{d}t} = \\left(k_{DD}\\,x+k_{W}\\,w\\right)\\,B-c_{D}\\,D",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>D</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><msub><mi>k</mi><mrow><mi>D</mi><mi>D</mi></mrow></msub><mspace width=\"0.1667em\"></mspace><mi>x</mi><mo>+</mo><msub><mi>k</mi><mi>W</mi></msub><mspace width=\"0.1667em\"></mspace><mi>w</mi><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow><mspace width=\"0.1667em\"></mspace><mi>B</mi><mo>−</mo><msub><mi>c</mi><mi>D</mi></msub><mspace width=\"0.1667em\"></mspace><mi>D</mi></mrow></math>"
	},
	{
		"module": "bone",
		"name": "debris",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}W}{\\mathrm{d}t} = \\frac{x\\,B-w}{\\tau_{W}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>W</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><mi>x</mi><mspace width=\"0.1667em\"></mspace><mi>B</mi><mo>−</mo><mi>w</mi></mrow><msub><mi>τ</mi><mi>W</mi></msub></mfrac></mrow></math>"
	},
	{
		"module": "bone",
		"name": "osteoclasts",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}C}{\\mathrm{d}t} = \\frac{R-C}{\\tau_{C}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>C</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><mi>R</mi><mo>−</mo><mi>C</mi></mrow><msub><mi>τ</mi><mi>C</mi></msub></mfrac></mrow></math>"
	},
	{
		"module": "bone",
		"name": "osteoblasts",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}O}{\\mathrm{d}t} = \\frac{f_{O}\\,C_{a}\\,\\left(1-s_{O}\\,\\frac{\\Delta T_{f}^{2}}{K_{O}^{2} + \\Delta T_{f}^{2}}\\right)-O}{\\tau_{O}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>O</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><msub><mi>f</mi><mi>O</mi></msub><mspace width=\"0.1667em\"></mspace><msub><mi>C</mi><mi>a</mi></msub><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mn>1</mn><mo>−</mo><msub><mi>s</mi><mi>O</mi></msub><mspace width=\"0.1667em\"></mspace><mfrac><mrow><mrow><mi mathvariant=\"normal\">Δ</mi><mspace></mspace></mrow><msubsup><mi>T</mi><mi>f</mi><mn class=\"tml-med-pad\">2</mn></msubsup></mrow><mrow><msubsup><mi>K</mi><mi>O</mi><mn class=\"tml-sml-pad\">2</mn></msubsup><mo>+</mo><mrow><mi mathvariant=\"normal\">Δ</mi><mspace></mspace></mrow><msubsup><mi>T</mi><mi>f</mi><mn class=\"tml-med-pad\">2</mn></msubsup></mrow></mfrac><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow><mo>−</mo><mi>O</mi></mrow><msub><mi>τ</mi><mi>O</mi></msub></mfrac></mrow></math>"
	},
	{
		"module": "bone",
		"name": "bone",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}B}{\\mathrm{d}t} = k_{r}\\,\\left(O-C_{a}\\,B\\right)",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>B</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><msub><mi>k</mi><mi>r</mi></msub><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mi>O</mi><mo>−</mo><msub><mi>C</mi><mi>a</mi></msub><mspace width=\"0.1667em\"></mspace><mi>B</mi><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow></mrow></math>"
	},
	{
		"module": "bone",
		"name": "pain",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}V}{\\mathrm{d}t} = \\frac{V_{max}\\,\\frac{f\\,z}{1 + f\\,z}-V}{\\tau_{V}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>V</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><msub><mi>V</mi><mpadded lspace=\"0\"><mi>max</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><mfrac><mrow><mi>f</mi><mspace width=\"0.1667em\"></mspace><mi>z</mi></mrow><mrow><mn>1</mn><mo>+</mo><mi>f</mi><mspace width=\"0.1667em\"></mspace><mi>z</mi></mrow></mfrac><mo>−</mo><mi>V</mi></mrow><msub><mi>τ</mi><mi>V</mi></msub></mfrac></mrow></math>"
	},
	{
		"module": "bone",
		"name": "oedema",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}J}{\\mathrm{d}t} = \\frac{\\frac{\\Delta T_{f}}{K_{J} + \\Delta T_{f}}-J}{\\tau_{J}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>J</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">Δ</mi><mspace></mspace></mrow><msub><mi>T</mi><mi>f</mi></msub></mrow><mrow><msub><mi>K</mi><mi>J</mi></msub><mo>+</mo><mrow><mi mathvariant=\"normal\">Δ</mi><mspace></mspace></mrow><msub><mi>T</mi><mi>f</mi></msub></mrow></mfrac><mo>−</mo><mi>J</mi></mrow><msub><mi>τ</mi><mi>J</mi></msub></mfrac></mrow></math>"
	},
	{
		"module": "bone",
		"name": "sclerosis",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}\\Sigma}{\\mathrm{d}t} = k_{\\Sigma}\\,\\left[O-1\\right]_{+}-\\frac{\\Sigma}{\\tau_{\\Sigma}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mrow><mi mathvariant=\"normal\">Σ</mi><mspace></mspace></mrow></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><msub><mi>k</mi><mrow><mi mathvariant=\"normal\">Σ</mi><mspace></mspace></mrow></msub><mspace width=\"0.1667em\"></mspace><msub><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">[</mo><mi>O</mi><mo>−</mo><mn>1</mn><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">]</mo></mrow><mo form=\"prefix\" stretchy=\"false\" lspace=\"0em\" rspace=\"0em\">+</mo></msub><mo>−</mo><mfrac><mrow><mi mathvariant=\"normal\">Σ</mi><mspace></mspace></mrow><msub><mi>τ</mi><mrow><mi mathvariant=\"normal\">Σ</mi><mspace></mspace></mrow></msub></mfrac></mrow></math>"
	},
	{
		"module": "bone",
		"name": "swelling",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}U}{\\mathrm{d}t} = \\frac{\\frac{u}{1 + u}-U}{\\tau_{U}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>U</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><mfrac><mi>u</mi><mrow><mn>1</mn><mo>+</mo><mi>u</mi></mrow></mfrac><mo>−</mo><mi>U</mi></mrow><msub><mi>τ</mi><mi>U</mi></msub></mfrac></mrow></math>"
	},
	{
		"module": "bone",
		"name": "warmth",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}H}{\\mathrm{d}t} = \\frac{\\frac{u}{1 + u}-H}{\\tau_{H}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>H</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><mfrac><mi>u</mi><mrow><mn>1</mn><mo>+</mo><mi>u</mi></mrow></mfrac><mo>−</mo><mi>H</mi></mrow><msub><mi>τ</mi><mi>H</mi></msub></mfrac></mrow></math>"
	},
	{
		"module": "surface",
		"name": "occupancy",
		"kind": "auxiliary",
		"tex": "o = \\frac{g\\,D}{1 + g\\,D}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>o</mi><mo>=</mo><mfrac><mrow><mi>g</mi><mspace width=\"0.1667em\"></mspace><mi>D</mi></mrow><mrow><mn>1</mn><mo>+</mo><mi>g</mi><mspace width=\"0.1667em\"></mspace><mi>D</mi></mrow></mfrac></mrow></math>"
	},
	{
		"module": "surface",
		"name": "pace",
		"kind": "auxiliary",
		"tex": "\\theta = \\theta",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>θ</mi><mo>=</mo><mi>θ</mi></mrow></math>"
	},
	{
		"module": "surface",
		"name": "density",
		"kind": "auxiliary",
		"tex": "\\rho = \\rho_{S}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>ρ</mi><mo>=</mo><msub><mi>ρ</mi><mi>S</mi></msub></mrow></math>"
	},
	{
		"module": "surface",
		"name": "loss",
		"kind": "auxiliary",
		"tex": "\\lambda = \\lambda",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>λ</mi><mo>=</mo><mi>λ</mi></mrow></math>"
	},
	{
		"module": "surface",
		"name": "danger",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}D}{\\mathrm{d}t} = k_{B}\\,\\left(1-H\\right)-c_{D}\\,D",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>D</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><msub><mi>k</mi><mi>B</mi></msub><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mn>1</mn><mo>−</mo><mi>H</mi><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow><mo>−</mo><msub><mi>c</mi><mi>D</mi></msub><mspace width=\"0.1667em\"></mspace><mi>D</mi></mrow></math>"
	},
	{
		"module": "surface",
		"name": "barrier",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}H}{\\mathrm{d}t} = \\frac{1-H}{\\tau_{B}}-k_{H}\\,\\frac{\\Delta T_{f}^{2}}{K_{H}^{2} + \\Delta T_{f}^{2}}\\,H",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>H</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><mn>1</mn><mo>−</mo><mi>H</mi></mrow><msub><mi>τ</mi><mi>B</mi></msub></mfrac><mo>−</mo><msub><mi>k</mi><mi>H</mi></msub><mspace width=\"0.1667em\"></mspace><mfrac><mrow><mrow><mi mathvariant=\"normal\">Δ</mi><mspace></mspace></mrow><msubsup><mi>T</mi><mi>f</mi><mn class=\"tml-med-pad\">2</mn></msubsup></mrow><mrow><msubsup><mi>K</mi><mi>H</mi><mn class=\"tml-sml-pad\">2</mn></msubsup><mo>+</mo><mrow><mi mathvariant=\"normal\">Δ</mi><mspace></mspace></mrow><msubsup><mi>T</mi><mi>f</mi><mn class=\"tml-med-pad\">2</mn></msubsup></mrow></mfrac><mspace width=\"0.1667em\"></mspace><mi>H</mi></mrow></math>"
	},
	{
		"module": "surface",
		"name": "severity",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}Y}{\\mathrm{d}t} = \\frac{\\frac{\\Delta T_{f}^{2}}{K_{H}^{2} + \\Delta T_{f}^{2}}-Y}{\\tau_{Y}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>Y</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">Δ</mi><mspace></mspace></mrow><msubsup><mi>T</mi><mi>f</mi><mn class=\"tml-med-pad\">2</mn></msubsup></mrow><mrow><msubsup><mi>K</mi><mi>H</mi><mn class=\"tml-sml-pad\">2</mn></msubsup><mo>+</mo><mrow><mi mathvariant=\"normal\">Δ</mi><mspace></mspace></mrow><msubsup><mi>T</mi><mi>f</mi><mn class=\"tml-med-pad\">2</mn></msubsup></mrow></mfrac><mo>−</mo><mi>Y</mi></mrow><msub><mi>τ</mi><mi>Y</mi></msub></mfrac></mrow></math>"
	},
	{
		"module": "infection",
		"name": "occupancy",
		"kind": "auxiliary",
		"tex": "o = \\frac{G}{K_{G} + G}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>o</mi><mo>=</mo><mfrac><mi>G</mi><mrow><msub><mi>K</mi><mi>G</mi></msub><mo>+</mo><mi>G</mi></mrow></mfrac></mrow></math>"
	},
	{
		"module": "infection",
		"name": "pace",
		"kind": "auxiliary",
		"tex": "\\theta = \\theta",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>θ</mi><mo>=</mo><mi>θ</mi></mrow></math>"
	},
	{
		"module": "infection",
		"name": "density",
		"kind": "auxiliary",
		"tex": "\\rho = \\rho",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>ρ</mi><mo>=</mo><mi>ρ</mi></mrow></math>"
	},
	{
		"module": "infection",
		"name": "loss",
		"kind": "auxiliary",
		"tex": "\\lambda = \\lambda",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>λ</mi><mo>=</mo><mi>λ</mi></mrow></math>"
	},
	{
		"module": "infection",
		"name": "call",
		"kind": "auxiliary",
		"tex": "z = u_{G}\\,o+u_{T}\\,\\frac{\\Delta T_{f}}{K_{NT} + \\Delta T_{f}}+u_{6}\\,\\frac{I_{s}}{K_{N6} + I_{s}}+u_{1}\\,\\frac{L_{s}}{K_{N1} + L_{s}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>z</mi><mo>=</mo><msub><mi>u</mi><mi>G</mi></msub><mspace width=\"0.1667em\"></mspace><mi>o</mi><mo>+</mo><msub><mi>u</mi><mi>T</mi></msub><mspace width=\"0.1667em\"></mspace><mfrac><mrow><mrow><mi mathvariant=\"normal\">Δ</mi><mspace></mspace></mrow><msub><mi>T</mi><mi>f</mi></msub></mrow><mrow><msub><mi>K</mi><mrow><mi>N</mi><mi>T</mi></mrow></msub><mo>+</mo><mrow><mi mathvariant=\"normal\">Δ</mi><mspace></mspace></mrow><msub><mi>T</mi><mi>f</mi></msub></mrow></mfrac><mo>+</mo><msub><mi>u</mi><mn>6</mn></msub><mspace width=\"0.1667em\"></mspace><mfrac><msub><mi>I</mi><mi>s</mi></msub><mrow><msub><mi>K</mi><mrow><mi>N</mi><mn>6</mn></mrow></msub><mo>+</mo><msub><mi>I</mi><mi>s</mi></msub></mrow></mfrac><mo>+</mo><msub><mi>u</mi><mn>1</mn></msub><mspace width=\"0.1667em\"></mspace><mfrac><msub><mi>L</mi><mi>s</mi></msub><mrow><msub><mi>K</mi><mrow><mi>N</mi><mn>1</mn></mrow></msub><mo>+</mo><msub><mi>L</mi><mi>s</mi></msub></mrow></mfrac></mrow></math>"
	},
	{
		"module": "infection",
		"name": "pathogen",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}G}{\\mathrm{d}t} = g_{G}\\,G\\,\\left(1-\\frac{G}{G_{max}}\\right)-\\frac{k_{loc}\\,G}{1+\\frac{G}{K_{loc}}}-k_{N}\\,N_{G}\\,G",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>G</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><msub><mi>g</mi><mi>G</mi></msub><mspace width=\"0.1667em\"></mspace><mi>G</mi><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mn>1</mn><mo>−</mo><mfrac><mi>G</mi><msub><mi>G</mi><mpadded lspace=\"0\"><mi>max</mi></mpadded></msub></mfrac><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow><mo>−</mo><mfrac><mrow><msub><mi>k</mi><mpadded lspace=\"0\"><mi>loc</mi></mpadded></msub><mspace width=\"0.1667em\"></mspace><mi>G</mi></mrow><mrow><mn>1</mn><mo>+</mo><mfrac><mi>G</mi><msub><mi>K</mi><mpadded lspace=\"0\"><mi>loc</mi></mpadded></msub></mfrac></mrow></mfrac><mo>−</mo><msub><mi>k</mi><mi>N</mi></msub><mspace width=\"0.1667em\"></mspace><msub><mi>N</mi><mi>G</mi></msub><mspace width=\"0.1667em\"></mspace><mi>G</mi></mrow></math>"
	},
	{
		"module": "infection",
		"name": "called",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}N_{G}}{\\mathrm{d}t} = \\frac{z-N_{G}}{\\tau_{N}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>N</mi><mi>G</mi></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><mi>z</mi><mo>−</mo><msub><mi>N</mi><mi>G</mi></msub></mrow><msub><mi>τ</mi><mi>N</mi></msub></mfrac></mrow></math>"
	},
	{
		"module": "tnf-antibody",
		"name": "caught",
		"kind": "auxiliary",
		"tex": "v_{A} = k_{on}\\,\\left(L\\,A-K_{A}\\,A_{L}\\right)",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>v</mi><mi>A</mi></msub><mo>=</mo><msub><mi>k</mi><mrow><mi>o</mi><mi>n</mi></mrow></msub><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mi>L</mi><mspace width=\"0.1667em\"></mspace><mi>A</mi><mo>−</mo><msub><mi>K</mi><mi>A</mi></msub><mspace width=\"0.1667em\"></mspace><msub><mi>A</mi><mi>L</mi></msub><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow></mrow></math>"
	},
	{
		"module": "tnf-antibody",
		"name": "signalling",
		"kind": "auxiliary",
		"tex": "v_{R} = k_{on}\\,\\left(L\\,R-K_{R}\\,B\\right)",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><msub><mi>v</mi><mi>R</mi></msub><mo>=</mo><msub><mi>k</mi><mrow><mi>o</mi><mi>n</mi></mrow></msub><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mi>L</mi><mspace width=\"0.1667em\"></mspace><mi>R</mi><mo>−</mo><msub><mi>K</mi><mi>R</mi></msub><mspace width=\"0.1667em\"></mspace><mi>B</mi><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow></mrow></math>"
	},
	{
		"module": "tnf-antibody",
		"name": "level",
		"kind": "auxiliary",
		"tex": "C = G\\,A",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>C</mi><mo>=</mo><mi>G</mi><mspace width=\"0.1667em\"></mspace><mi>A</mi></mrow></math>"
	},
	{
		"module": "tnf-antibody",
		"name": "inhibition",
		"kind": "auxiliary",
		"tex": "i = 1-\\frac{B}{B_{0}}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mi>i</mi><mo>=</mo><mn>1</mn><mo>−</mo><mfrac><mi>B</mi><msub><mi>B</mi><mn>0</mn></msub></mfrac></mrow></math>"
	},
	{
		"module": "tnf-antibody",
		"name": "depot",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}D}{\\mathrm{d}t} = \\left(-k_{a}\\right)\\,D",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>D</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><mo form=\"prefix\" stretchy=\"false\">−</mo><msub><mi>k</mi><mi>a</mi></msub><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow><mspace width=\"0.1667em\"></mspace><mi>D</mi></mrow></math>"
	},
	{
		"module": "tnf-antibody",
		"name": "antibody",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}A}{\\mathrm{d}t} = \\frac{k_{a}\\,D}{V}-k_{A}\\,A-v_{A}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>A</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><msub><mi>k</mi><mi>a</mi></msub><mspace width=\"0.1667em\"></mspace><mi>D</mi></mrow><mi>V</mi></mfrac><mo>−</mo><msub><mi>k</mi><mi>A</mi></msub><mspace width=\"0.1667em\"></mspace><mi>A</mi><mo>−</mo><msub><mi>v</mi><mi>A</mi></msub></mrow></math>"
	},
	{
		"module": "tnf-antibody",
		"name": "bound",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}A_{L}}{\\mathrm{d}t} = v_{A}-k_{A}\\,A_{L}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><msub><mi>A</mi><mi>L</mi></msub></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><msub><mi>v</mi><mi>A</mi></msub><mo>−</mo><msub><mi>k</mi><mi>A</mi></msub><mspace width=\"0.1667em\"></mspace><msub><mi>A</mi><mi>L</mi></msub></mrow></math>"
	},
	{
		"module": "tnf-antibody",
		"name": "target",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}L}{\\mathrm{d}t} = k_{L}\\,\\left(L_{0}-L\\right)+k_{R}\\,B_{0}-v_{R}-v_{A}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>L</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><msub><mi>k</mi><mi>L</mi></msub><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><msub><mi>L</mi><mn>0</mn></msub><mo>−</mo><mi>L</mi><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow><mo>+</mo><msub><mi>k</mi><mi>R</mi></msub><mspace width=\"0.1667em\"></mspace><msub><mi>B</mi><mn>0</mn></msub><mo>−</mo><msub><mi>v</mi><mi>R</mi></msub><mo>−</mo><msub><mi>v</mi><mi>A</mi></msub></mrow></math>"
	},
	{
		"module": "tnf-antibody",
		"name": "receptor",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}R}{\\mathrm{d}t} = k_{R}\\,\\left(R_{0}+B_{0}-R\\right)-v_{R}",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>R</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><msub><mi>k</mi><mi>R</mi></msub><mspace width=\"0.1667em\"></mspace><mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">(</mo><msub><mi>R</mi><mn>0</mn></msub><mo>+</mo><msub><mi>B</mi><mn>0</mn></msub><mo>−</mo><mi>R</mi><mo fence=\"true\" form=\"postfix\" stretchy=\"true\">)</mo></mrow><mo>−</mo><msub><mi>v</mi><mi>R</mi></msub></mrow></math>"
	},
	{
		"module": "tnf-antibody",
		"name": "complex",
		"kind": "species",
		"tex": "\\frac{\\mathrm{d}B}{\\mathrm{d}t} = v_{R}-k_{R}\\,B",
		"mathml": "<math display=\"block\" class=\"tml-display\" style=\"display:block math;\"><mrow><mfrac><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>B</mi></mrow><mrow><mrow><mi mathvariant=\"normal\">d</mi><mspace></mspace></mrow><mi>t</mi></mrow></mfrac><mo>=</mo><msub><mi>v</mi><mi>R</mi></msub><mo>−</mo><msub><mi>k</mi><mi>R</mi></msub><mspace width=\"0.1667em\"></mspace><mi>B</mi></mrow></math>"
	}
];
