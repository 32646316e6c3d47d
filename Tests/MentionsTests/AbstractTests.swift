import Mentions
import Testing

/// Short forms in the abstracts of medical papers; the sentences are ours, their kinds are the strategies of Sohn, Comeau,
/// Kim and Wilbur (BMC Bioinformatics 2008).
@Suite("Short forms in abstracts")
struct AbstractTests {
  struct Case: CustomStringConvertible, Sendable {
    let text: String, pairs: [String]
    init(_ text: String, _ pairs: String...) { (self.text, self.pairs) = (text, pairs) }
    var description: String { text }
  }

  private func pairs(_ text: String) -> [String] {
    Reading.en(text).definitions.map { "\($0.acronym)=\($0.fullForm)" }
  }

  private func expect(_ item: Case) { #expect(pairs(item.text) == item.pairs) }

  @Test(
    "first letters of words",
    arguments: [
      Case("We measured body mass index (BMI) in 40 adults.", "BMI=body mass index"),
      Case("Patients with acute myocardial infarction (AMI) were enrolled.", "AMI=acute myocardial infarction"),
      Case("The odds ratio (OR) and the hazard ratio (HR) were computed.", "OR=odds ratio", "HR=hazard ratio"),
      Case("Low density lipoprotein (LDL) cholesterol fell.", "LDL=Low density lipoprotein"),
      Case("in children with cystic fibrosis (CF) and asthma", "CF=cystic fibrosis"),
      Case("Magnetic resonance imaging (MRI) of the brain", "MRI=Magnetic resonance imaging"),
      Case("the use of nonsteroidal anti-inflammatory drugs (NSAIDs)", "NSAIDs=nonsteroidal anti-inflammatory drugs"),
      Case("enzyme-linked immunosorbent assay (ELISA) kits", "ELISA=enzyme-linked immunosorbent assay"),
      Case("high-performance liquid chromatography (HPLC)", "HPLC=high-performance liquid chromatography"),
      Case("the glutamate receptor agonist N-methyl-D-aspartate (NMDA)", "NMDA=N-methyl-D-aspartate"),
      Case("Alzheimer's disease (AD) and Parkinson's disease (PD)", "AD=Alzheimer's disease", "PD=Parkinson's disease"),
      Case(
        "stimulated by granulocyte colony-stimulating factor (G-CSF)", "G-CSF=granulocyte colony-stimulating factor"),
      Case(
        "reverse transcription-polymerase chain reaction (RT-PCR)",
        "RT-PCR=reverse transcription-polymerase chain reaction"),
      Case("treated with bovine serum albumin (BSA) for 2 h", "BSA=bovine serum albumin"),
      Case("The minimum inhibitory concentrations (MICs) were low.", "MICs=minimum inhibitory concentrations"),
      Case("Wistar rats received intracerebroventricular (i.c.v.) injections.", "i.c.v.=intracerebroventricular"),
      Case("given intravenously (i.v.) or per os (p.o.)", "i.v.=intravenously", "p.o.=per os"),
    ])
  func firstLetters(_ item: Case) { expect(item) }

  @Test(
    "first letters, small words passed over",
    arguments: [
      Case("the quality of life (QOL) of patients", "QOL=quality of life"),
      Case(
        "Acute lymphoblastic leukaemia of the B cell (ALLB) was seen.",
        "ALLB=Acute lymphoblastic leukaemia of the B cell"),
      Case("risk of sudden infant death syndrome (SIDS)", "SIDS=sudden infant death syndrome"),
      Case("length of stay (LOS) in hospital", "LOS=length of stay"),
      Case("the area under the curve (AUC) was larger", "AUC=area under the curve"),
      Case("forced expiratory volume in one second (FEVS)", "FEVS=forced expiratory volume in one second"),
      Case("intention to treat (ITT) analysis", "ITT=intention to treat"),
      Case("Food and Drug Administration (FDA)", "FDA=Food and Drug Administration"),
      Case("activities of daily living (ADLs)", "ADLs=activities of daily living"),
      Case("in Alzheimer’s disease (AD) and Crohn’s disease (CD)", "AD=Alzheimer’s disease", "CD=Crohn’s disease"),
      Case("time to progression (TTP) was 9 months", "TTP=time to progression"),
      Case("loss of heterozygosity (LOH) at 17p", "LOH=loss of heterozygosity"),
      Case("American College of Rheumatology (ACR) criteria", "ACR=American College of Rheumatology"),
    ])
  func smallWords(_ item: Case) { expect(item) }

  @Test(
    "letters inside words",
    arguments: [
      Case("alanine aminotransferase (ALT)", "ALT=alanine aminotransferase"),
      Case("by the intraperitoneal (ip) route", "ip=intraperitoneal"), Case("in the patients (pre) and after"),
      Case("dissolved in dimethyl sulfoxide (DMSO)", "DMSO=dimethyl sulfoxide"),
      Case("treatment with methotrexate (MTX)", "MTX=methotrexate"),
      Case("lipopolysaccharide (LPS)-induced fever", "LPS=lipopolysaccharide"),
      Case("the thyrotropin (TSH) response"), Case("the electrocardiogram (ECG) was normal", "ECG=electrocardiogram"),
      Case("electroencephalographic (EEG) recordings", "EEG=electroencephalographic"),
      Case("gamma-aminobutyric acid (GABA) receptors", "GABA=gamma-aminobutyric acid"),
      Case("angiotensin-converting enzyme (ACE) inhibitors", "ACE=angiotensin-converting enzyme"),
      Case("deoxyribonucleic acid (DNA) synthesis", "DNA=deoxyribonucleic acid"),
      Case("analysis of variance (ANOVA)", "ANOVA=analysis of variance"),
      Case("arginine vasopressin (AVP)", "AVP=arginine vasopressin"),
      Case("phenobarbital (PB) or phenytoin (PHT)", "PB=phenobarbital", "PHT=phenytoin"),
      Case("plasma norepinephrine (NE) and epinephrine (EPI)", "NE=norepinephrine", "EPI=epinephrine"),
      Case("streptozotocin (STZ)-treated rats", "STZ=streptozotocin"),
      Case("release of acetylcholine (ACh)", "ACh=acetylcholine"),
      Case("glyceraldehyde-3-phosphate dehydrogenase (GAPDH)", "GAPDH=glyceraldehyde-3-phosphate dehydrogenase"),
      Case("glucose-6-phosphate dehydrogenase (G6PD) deficiency", "G6PD=glucose-6-phosphate dehydrogenase"),
      Case("somatostatin (SRIF) release"), Case("hydrochlorothiazide (HCTZ)", "HCTZ=hydrochlorothiazide"),
      Case("Caesarean (CS) delivery", "CS=Caesarean"),
      Case("bronchoalveolar lavage (BAL) fluid", "BAL=bronchoalveolar lavage"),
      Case("the cerebrospinal fluid (CSF)", "CSF=cerebrospinal fluid"),
      Case("polyacrylamide gel electrophoresis (PAGE)", "PAGE=polyacrylamide gel electrophoresis"),
      Case("immunoglobulin (Ig) G", "Ig=immunoglobulin"), Case("immunoglobulin G (IgG) titres", "IgG=immunoglobulin G"),
      Case("haematoxylin (H) staining", "H=haematoxylin"),
      Case("superoxide dismutase (SOD)", "SOD=superoxide dismutase"),
      Case(
        "endoscopic retrograde cholangiopancreatography (ERCP)", "ERCP=endoscopic retrograde cholangiopancreatography"),
      Case("malondialdehyde (MDA) and glutathione (GSH)", "MDA=malondialdehyde"),
      Case("chronic obstructive pulmonary disease (COPD)", "COPD=chronic obstructive pulmonary disease"),
      Case("prostate-specific antigen (PSA) levels", "PSA=prostate-specific antigen"),
      Case("tetrahydrocannabinol (THC)", "THC=tetrahydrocannabinol"),
    ])
  func insideWords(_ item: Case) { expect(item) }

  @Test(
    "after a hyphen, a digit, a Greek letter; names of proteins",
    arguments: [
      Case("c-Jun N-terminal kinase (JNK) activity", "JNK=c-Jun N-terminal kinase"),
      Case(
        "interleukin-1 beta (IL-1 beta) and interleukin 6 (IL-6)", "IL-1 beta=interleukin-1 beta", "IL-6=interleukin 6"),
      Case("transforming growth factor-beta1 (TGF-beta1)", "TGF-beta1=transforming growth factor-beta1"),
      Case("alpha-melanocyte-stimulating hormone (alpha-MSH)", "alpha-MSH=alpha-melanocyte-stimulating hormone"),
      Case("human immunodeficiency virus type 1 (HIV-1)", "HIV-1=human immunodeficiency virus type 1"),
      Case("insulin-like growth factor I (IGF-I)", "IGF-I=insulin-like growth factor I"),
      Case("matrix metalloproteinase-9 (MMP-9)", "MMP-9=matrix metalloproteinase-9"),
      Case("prostaglandin E2 (PGE2) synthesis", "PGE2=prostaglandin E2"),
      Case("platelet-derived growth factor (PDGF)", "PDGF=platelet-derived growth factor"),
      Case("nuclear factor-κB (NF-κB)", "NF-κB=nuclear factor-κB"),
      Case("interferon-gamma (IFN-gamma)", "IFN-gamma=interferon-gamma"),
      Case("cyclic AMP (cAMP) accumulation", "cAMP=cyclic AMP"),
      Case("phosphatidylinositol 3-kinase (PI3K)", "PI3K=phosphatidylinositol 3-kinase"),
      Case("cytochrome P450 (CYP450)", "CYP450=cytochrome P450"),
      Case("heat shock protein 70 (HSP70)", "HSP70=heat shock protein 70"),
      Case("5-fluorouracil (5-FU)", "5-FU=5-fluorouracil"),
      Case(
        "hepatitis B virus (HBV) and hepatitis B surface antigen (HBsAg)", "HBV=hepatitis B virus",
        "HBsAg=hepatitis B surface antigen"),
      Case("vitamin D receptor (VDR)", "VDR=vitamin D receptor"),
      Case("beta 2-microglobulin (beta 2-m)", "beta 2-m=beta 2-microglobulin"),
      Case("tumor necrosis factor (TNF)-alpha", "TNF=tumor necrosis factor"),
      Case("forced expiratory volume in 1 s (FEV1)", "FEV1=forced expiratory volume in 1 s"),
    ])
  func boundaries(_ item: Case) { expect(item) }

  @Test(
    "names of compounds with their numbers and brackets, formulas, numbers in words, species",
    arguments: [
      Case(
        "of 2,3,7,8-tetrachlorodibenzo-p-dioxin (TCDD) in soil", "TCDD=2,3,7,8-tetrachlorodibenzo-p-dioxin"),
      Case("stained by 4',6-diamidino-2-phenylindole (DAPI)", "DAPI=4',6-diamidino-2-phenylindole"),
      Case("cleavage of poly(ADP-ribose) polymerase (PARP)", "PARP=poly(ADP-ribose) polymerase"),
      Case("the carcinogen benzo[a]pyrene (BaP)", "BaP=benzo[a]pyrene"),
      Case(
        "the agonist 8-hydroxy-2-(di-n-propylamino)tetralin (8-OH-DPAT)",
        "8-OH-DPAT=8-hydroxy-2-(di-n-propylamino)tetralin"),
      Case("1,25-dihydroxyvitamin D3 (1,25(OH)2D3) levels", "1,25(OH)2D3=1,25-dihydroxyvitamin D3"),
      Case("with 5,7-dihydroxytryptamine (5,7-DHT)", "5,7-DHT=5,7-dihydroxytryptamine"),
      Case("the one-repetition maximum (1RM)", "1RM=one-repetition maximum"),
      Case("biochemical oxygen demand (BOD5)", "BOD5=biochemical oxygen demand"),
      Case("the 3' untranslated region (3'UTR)", "3'UTR=3' untranslated region"),
      Case("the 36-item Short Form Health Survey (SF-36)", "SF-36=36-item Short Form Health Survey"),
      Case("a dissociation constant (Kd) of 3 nM", "Kd=dissociation constant"),
      Case("the peak concentration (Cmax)", "Cmax=peak concentration"),
      Case("Helicobacter pylori (H. pylori) infection", "H. pylori=Helicobacter pylori"),
    ])
  func compounds(_ item: Case) { expect(item) }

  @Test(
    "one letter for the word before it, not the letters of a list",
    arguments: [
      Case("received placebo (P), caffeine (C) or ephedrine (E)", "P=placebo", "C=caffeine", "E=ephedrine"),
      Case("nitrogen (N) uptake", "N=nitrogen"), Case("in areas (A) and in basins (B)"),
      Case("one protein (Q) of WATER (W)"),
    ])
  func oneLetter(_ item: Case) { expect(item) }

  @Test(
    "a name that begins with a small word, and one behind another definition",
    arguments: [
      Case("in vitro fertilization (IVF)", "IVF=in vitro fertilization"),
      Case("sperm injection (SI) and in vitro fertilization (IVF)", "SI=sperm injection", "IVF=in vitro fertilization"),
      Case(
        "Transthoracic echocardiography (TTE) and transesophageal echocardiography (TEE)",
        "TTE=Transthoracic echocardiography", "TEE=transesophageal echocardiography"),
      Case("(IL-2; interleukin-2) was measured", "IL-2=interleukin-2"),
    ])
  func edges(_ item: Case) { expect(item) }

  @Test(
    "other brackets, remarks in the brackets, brackets in brackets, the short form first",
    arguments: [
      Case("computed tomography [CT] of the chest", "CT=computed tomography"),
      Case("Adults with type 2 diabetes mellitus [T2DM] took part.", "T2DM=type 2 diabetes mellitus"),
      Case("body mass index (BMI, kg/m2) and age", "BMI=body mass index"),
      Case("the confidence interval (CI: 1.2-3.4)", "CI=confidence interval"),
      Case("relative risk (RR = 1.4)", "RR=relative risk"),
      Case(
        "relative risk [RR] 1.4; 95% confidence interval [CI] 1.1-1.8", "RR=relative risk", "CI=confidence interval"),
      Case("blood pressure (BP; mean 120 mm Hg)", "BP=blood pressure"),
      Case("a marker (C-reactive protein; CRP) rose", "CRP=C-reactive protein"),
      Case("a marker (C-reactive protein, CRP) rose", "CRP=C-reactive protein"),
      Case("a scale (visual analogue scale [VAS]) was used", "VAS=visual analogue scale"),
      Case("PCR (polymerase chain reaction) was done", "PCR=polymerase chain reaction"),
      Case("DMSO (dimethyl sulfoxide) was the vehicle", "DMSO=dimethyl sulfoxide"),
      Case("the tumour suppressor gene (TSG) (p53)", "TSG=tumour suppressor gene"),
      Case("the polymerase chain reaction (\"PCR\")", "PCR=polymerase chain reaction"),
      Case("the so-called acute phase response (or APR)", "APR=acute phase response"),
      Case("the visual evoked potential (abbreviated VEP)", "VEP=visual evoked potential"),
      Case("ventricular tachycardia (VT) or fibrillation (VF)", "VT=ventricular tachycardia"),
    ])
  func otherBrackets(_ item: Case) { expect(item) }

  @Test(
    "whole sentences with several",
    arguments: [
      Case(
        "Tumor necrosis factor (TNF) and interleukin-1 (IL-1) were measured by radioimmunoassay (RIA) in peritoneal dialysis (PD) patients.",
        "TNF=Tumor necrosis factor", "IL-1=interleukin-1", "RIA=radioimmunoassay", "PD=peritoneal dialysis"),
      Case(
        "We studied 24 spontaneously hypertensive rats (SHRs) and 24 Wistar-Kyoto (WKY) rats.",
        "SHRs=spontaneously hypertensive rats", "WKY=Wistar-Kyoto"),
      Case(
        "The mean arterial pressure (MAP), heart rate (HR), and cardiac output (CO) did not change (P > 0.05).",
        "MAP=mean arterial pressure", "HR=heart rate", "CO=cardiac output"),
      Case(
        "Restriction fragment length polymorphisms (RFLPs) at the low density lipoprotein receptor (LDLR) locus",
        "RFLPs=Restriction fragment length polymorphisms", "LDLR=low density lipoprotein receptor"),
      Case(
        "Positron emission tomography (PET) with fluorodeoxyglucose (FDG) was done in non-small cell lung cancer (NSCLC).",
        "PET=Positron emission tomography", "FDG=fluorodeoxyglucose", "NSCLC=non-small cell lung cancer"),
      Case(
        "The nucleus tractus solitarii (NTS) and the rostral ventrolateral medulla (RVLM) were stimulated.",
        "NTS=nucleus tractus solitarii", "RVLM=rostral ventrolateral medulla"),
      Case(
        "Whole blood was collected into ethylenediaminetetraacetic acid (EDTA) tubes; sodium dodecyl sulfate (SDS) was added.",
        "EDTA=ethylenediaminetetraacetic acid", "SDS=sodium dodecyl sulfate"),
      Case(
        "Epidermal growth factor receptor (EGFR), vascular endothelial growth factor (VEGF) and basic fibroblast growth factor (bFGF)",
        "EGFR=Epidermal growth factor receptor", "VEGF=vascular endothelial growth factor",
        "bFGF=basic fibroblast growth factor"),
      Case(
        "a randomised controlled trial (RCT) of selective serotonin reuptake inhibitors (SSRIs) in major depressive disorder (MDD)",
        "RCT=randomised controlled trial", "SSRIs=selective serotonin reuptake inhibitors",
        "MDD=major depressive disorder"),
      Case(
        "Ultraviolet (UV) light and ionizing radiation (IR) activate mitogen-activated protein (MAP) kinases.",
        "UV=Ultraviolet", "IR=ionizing radiation", "MAP=mitogen-activated protein"),
      Case(
        "the Mini-Mental State Examination (MMSE) and the Hospital Anxiety and Depression Scale (HADS)",
        "MMSE=Mini-Mental State Examination", "HADS=Hospital Anxiety and Depression Scale"),
      Case(
        "Single nucleotide polymorphisms (SNPs) were typed by single-strand conformation polymorphism (SSCP) analysis.",
        "SNPs=Single nucleotide polymorphisms", "SSCP=single-strand conformation polymorphism"),
      Case(
        "The National Institutes of Health (NIH) and the World Health Organization (WHO) guidelines",
        "NIH=National Institutes of Health", "WHO=World Health Organization"),
      Case(
        "bone mineral density (BMD) by dual-energy X-ray absorptiometry (DXA)", "BMD=bone mineral density",
        "DXA=dual-energy X-ray absorptiometry"),
      Case(
        "endothelin-1 (ET-1), atrial natriuretic peptide (ANP) and plasma renin activity (PRA)", "ET-1=endothelin-1",
        "ANP=atrial natriuretic peptide", "PRA=plasma renin activity"),
      Case(
        "cytomegalovirus (CMV) and Epstein-Barr virus (EBV) after bone marrow transplantation (BMT)",
        "CMV=cytomegalovirus", "EBV=Epstein-Barr virus", "BMT=bone marrow transplantation"),
      Case(
        "peripheral blood mononuclear cells (PBMC) were cultured with phytohaemagglutinin (PHA)",
        "PBMC=peripheral blood mononuclear cells", "PHA=phytohaemagglutinin"),
    ])
  func sentences(_ item: Case) { expect(item) }

  @Test(
    "letters in another order",
    arguments: [
      Case("the number of cells (Nc) was counted", "Nc=number of cells"),
      Case("50% inhibitory concentration (IC50)", "IC50=50% inhibitory concentration"),
      Case("the maximum concentration (Cmax) of drug", "Cmax=maximum concentration"),
      Case("the maximal velocity (Vmax)", "Vmax=maximal velocity"),
    ])
  func otherOrder(_ item: Case) { expect(item) }

  @Test(
    "what is no short form",
    arguments: [
      "Thirty patients (20 men) were seen.", "in the second group (group B)", "a significant fall (P < 0.01)",
      "in rats (n = 12)", "at a low dose (10 mg/kg)", "the mean age (SD) was 40", "was higher (Fig. 2)",
      "by the vendor (Sigma, St. Louis, MO)", "patients in Boston (MA)", "blood was drawn (8 AM)",
      "was reduced (by 20%)", "the gene (p53) was mutated", "one patient (male) died", "the strain (K-12) grew",
      "the enzyme (EC 1.1.1.1)", "in most cases (95% CI 1.2-1.5)", "the effect (if any)", "a protein (albumin)",
      "the mouse (Mus musculus)", "in the text (a)", "see the note (i)", "one case (4%)", "the tube (10 ml)",
      "treated cells (37 degrees C)", "the drug (Roche)", "in the USA (Texas)",
    ])
  func none(_ text: String) { #expect(pairs(text) == []) }
}
