import Languages
import Mentions
import Testing

/// Acronyms with their full forms.
@Suite("Definitions of acronyms")
struct DefinitionTests {
  struct Case: CustomStringConvertible, Sendable {
    let text: String, forms: [String]
    init(_ text: String, _ forms: String...) { (self.text, self.forms) = (text, forms) }
    var description: String { text }
  }

  private func forms(_ found: SentenceMentions) -> [String] { found.definitions.map { "\($0.acronym)=\($0.fullForm)" } }

  @Test(
    "English full forms begin where the initials do",
    arguments: [
      Case("under the traditional approval process (TAP)", "TAP=traditional approval process"),
      Case("the Pan African Postal Union (PAPU) building", "PAPU=Pan African Postal Union"),
      Case("United for Smart Sustainable Cities (U4SSC)", "U4SSC=United for Smart Sustainable Cities"),
      Case("several mobile network operators (MNOs)", "MNOs=mobile network operators"),
      Case("use of machine-to-machine (M2M) terminals", "M2M=machine-to-machine"),
      Case("strong electromagnetic fields (EMF)", "EMF=electromagnetic fields"),
      Case("Approval of outgoing liaison statements (oLS)", "oLS=outgoing liaison statements"),
      Case("the Telecommunication Standardization Bureau (TSB)", "TSB=Telecommunication Standardization Bureau"),
      Case("TAP (traditional approval process)", "TAP=traditional approval process"),
      Case("by the Communications Authority of Kenya (CA) in May", "CA=Communications Authority of Kenya"),
      Case(
        "ITU-T SG20 Regional Group for Eastern Europe, Central Asia and Transcaucasia (SG20RG-EECAT)",
        "SG20RG-EECAT=ITU-T SG20 Regional Group for Eastern Europe, Central Asia and Transcaucasia"),
      Case(
        "Focus Group on artificial intelligence (AI) and Internet of things (IoT) for digital agriculture (FG-AI4A)",
        "AI=artificial intelligence", "IoT=Internet of things",
        "FG-AI4A=Focus Group on artificial intelligence (AI) and Internet of things (IoT) for digital agriculture"),
      Case(
        "the Telecommunication Standardization Sector (ITU-T) (Internet of things (IoT) and smart cities and communities (SC&C))",
        "ITU-T=Telecommunication Standardization Sector", "IoT=Internet of things", "SC&C=smart cities and communities"),
    ])
  func english(_ item: Case) { #expect(forms(Reading.en(item.text)) == item.forms) }

  @Test(
    "Chinese full forms begin at the edge of a phrase",
    arguments: [
      Case("采用传统批准程序（TAP）批准的建议书草案", "TAP=传统批准程序"), Case("批准发出的联络声明（oSL）", "oSL=发出的联络声明"),
      Case("共建可持续智慧城市（U4SSC）举措", "U4SSC=共建可持续智慧城市"), Case("“物联网人工智能”信函通信组（CG-AIoT）", "CG-AIoT=“物联网人工智能”信函通信组"),
      Case("ITU-T SG20东欧、中亚和外高加索区域组（SG20RG-EECAT）", "SG20RG-EECAT=ITU-T SG20东欧、中亚和外高加索区域组"),
      Case("物联网以及智慧城市和社区联合协调活动（JCA-IoT和SC&C）会议", "JCA-IoT和SC&C=物联网以及智慧城市和社区联合协调活动"),
      Case(
        "电信标准化部门（ITU-T）第20研究组（物联网（IoT）以及智慧城市和社区（SC&C））", "ITU-T=电信标准化部门", "IoT=物联网", "SC&C=智慧城市和社区"),
      Case("人工智能（AI）和物联网（IoT）促进数字农业焦点组（FG-AI4A）", "AI=人工智能", "IoT=物联网", "FG-AI4A=人工智能（AI）和物联网（IoT）促进数字农业焦点组"),
      Case("根据《无线电规则》（RR）第5条", "RR=无线电规则"), Case("对电信标准顾问组（TSAG）的询问", "TSAG=电信标准顾问组"),
      Case("TAP（传统批准程序）", "TAP=传统批准程序"), Case("传统批准程序（以下简称TAP）", "TAP=传统批准程序"),
      Case("物联网（Internet of Things，IoT）", "IoT=物联网"), Case("讲习班由肯尼亚通信管理局（CA）主办。", "CA=肯尼亚通信管理局"),
      Case("请联系柬埔寨数字事务局（BDA）。", "BDA=柬埔寨数字事务局"),
    ])
  func chinese(_ item: Case) { #expect(forms(Reading.zh(item.text)) == item.forms) }

  @Test(
    "dates, places and remarks in brackets define nothing",
    arguments: ["决议（2018年，迪拜）", "Kim先生（韩国）", "22日（含）", "TSAG（日内瓦）", "第20研究组（阿鲁沙）", "提交所有课题（QAll/20）"])
  func remarks(_ text: String) { #expect(Reading.zh(text).definitions.isEmpty) }

  @Test(
    "initials that do not fit define nothing",
    arguments: ["Mr Kim (Republic of Korea)", "the venue in Lima (TAP)", "replies (SG20)"])
  func misfits(_ text: String) { #expect(Reading.en(text).definitions.isEmpty) }

  @Test(
    "what an acronym in brackets qualifies is none of its full forms: 书草案 once stood for TAP, and 5 May for UTC",
    arguments: [
      "拟批准的新建议书草案（TAP）", "拟同意的建议书草案（AAP）", "提交截止日期为2025年5月5日（UTC）。", "会议定于5月5日（XQZ）举行",
    ])
  func qualifiers(_ text: String) { #expect(Reading.zh(text).definitions.isEmpty) }

  @Test(
    "a full form begins behind numerals and the verbs that lead up to it, and not inside 基于…的",
    arguments: [
      Case("各主管部门应指定一名国家牵头人（NFP）。", "NFP=国家牵头人"), Case("会议将审议基于区块链的供应链管理（BSCM）的最新进展。", "BSCM=基于区块链的供应链管理"),
      Case("研究组同意成立量子信息技术联合协调活动（JCA-QIT）。", "JCA-QIT=量子信息技术联合协调活动"),
      Case("根据理事会儿童上网保护工作组（CWG-COP）的建议", "CWG-COP=理事会儿童上网保护工作组"), Case("第三代合作伙伴计划（3GPP）的文稿", "3GPP=第三代合作伙伴计划"),
    ])
  func leads(_ item: Case) { #expect(forms(Reading.zh(item.text)) == item.forms) }

  @Test("a compound with a hyphen is one word: BSCM once began at based")
  func hyphens() {
    let text = "progress in blockchain-based supply chain management (BSCM)"
    #expect(forms(Reading.en(text)) == ["BSCM=blockchain-based supply chain management"])
  }

  @Test("a full form does not depend on a heading that happens to be its beginning: 注册 before 联系人")
  func neighbours() {
    let text = ["注册", "与各实体指定的注册联系人（DFP）联系。", "联系人", "联系人"]
    let found = Reading.chinese.read(Reading.document(text, .chinese)).mentions.flatMap(\.definitions)
    #expect(found.map(\.fullForm) == ["注册联系人"])
  }

  @Test(
    "short forms of a science's abstracts: small letters, Greek ones, digits, letters inside words, remarks behind them",
    arguments: [
      Case("activation of mitogen-activated protein kinase (MAPK)", "MAPK=mitogen-activated protein kinase"),
      Case("levels of tumour necrosis factor-α (TNF-α) rose", "TNF-α=tumour necrosis factor-α"),
      Case("binding of nuclear factor kappa B (NF-κB)", "NF-κB=nuclear factor kappa B"),
      Case("the messenger RNA (mRNA)", "mRNA=messenger RNA"), Case("about 300 base pairs (bp)", "bp=base pairs"),
      Case("with monoclonal antibodies (mAbs)", "mAbs=monoclonal antibodies"),
      Case("serum interleukin-6 (IL-6)", "IL-6=interleukin-6"),
      Case("5-hydroxytryptamine (5-HT)", "5-HT=5-hydroxytryptamine"),
      Case("release of prolactin (PRL)", "PRL=prolactin"), Case("20 parts per million (ppm)", "ppm=parts per million"),
      Case("the polymerase chain reaction (PCR; see below)", "PCR=polymerase chain reaction"),
      Case("of haemoglobin A1c (HbA1c)", "HbA1c=haemoglobin A1c"),
      Case("use of ATP (adenosine triphosphate)", "ATP=adenosine triphosphate"),
      Case("the equivalent power flux-density (epfd)", "epfd=equivalent power flux-density"),
    ])
  func abstracts(_ item: Case) { #expect(forms(Reading.en(item.text)) == item.forms) }

  @Test(
    "remarks in brackets are no short forms",
    arguments: [
      "the results (see Table 2)", "a meeting in Geneva (Switzerland)", "24 patients (n = 24)",
      "at the age given (years)",
      "significant (p < 0.05)", "from 1 to 5 May (inclusive)", "the new text (new)",
      "proposals from members (optional)",
    ])
  func remarksInEnglish(_ text: String) { #expect(Reading.en(text).definitions.isEmpty) }

  @Test("a town that stands alone elsewhere in the document is not part of the name")
  func towns() {
    let text = ["第17研究组会议；2026年10月13日至22日，温得和克", "会议在温得和克科马斯山会议中心（KHCC）举行。"]
    let found = Reading.chinese.read(Reading.document(text, .chinese)).mentions.flatMap(\.definitions)
    #expect(found.map(\.fullForm) == ["科马斯山会议中心"])
  }
}
