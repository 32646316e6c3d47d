import Alignment
import Documents
import Languages
import Mentions
import Segmentation

/// A short letter in both languages, sentence for sentence, and the lexicon of the project's glossaries alone.
enum SmallText {
  static let pairs: [(zh: String, en: String)] = [
    ("研究组会议将于2023年9月13日在日内瓦召开。", "The study group meeting will be held in Geneva on 13 September 2023."),
    ("请各成员国主管部门提交文稿。", "Administrations of Member States are requested to submit contributions."),
    ("文稿的截止日期为2023年8月31日。", "The deadline for contributions is 31 August 2023."),
    ("与会者须在网上注册。", "Participants must register online."),
    ("Y.4221建议书草案提交批准。", "Draft Recommendation Y.4221 is submitted for approval."),
    ("物联网和智慧城市是本研究组的工作领域。", "The Internet of Things and smart cities are the study group's field of work."),
    ("需要签证的代表应尽早提出申请。", "Delegates who need a visa should apply as early as possible."),
    ("主席将主持全体会议。", "The chairman will chair the plenary meeting."),
    ("议程见附件A。", "The agenda is given in Annex A."),
    ("会议将提供六种语言的口译服务。", "Interpretation will be provided in six languages."),
    ("标准化工作的进展报告见TSB第96号通函。", "The progress report on standardization is in TSB Circular 96."),
    ("电话：+41 22 730 6301", "Tel: +41 22 730 6301"),
    ("网络安全工作组将审议该提案。", "The working party on cybersecurity will consider the proposal."),
    ("顺致敬意。", "Yours faithfully,"),
  ]

  static var chinese: [String] { pairs.map(\.zh) }
  static var english: [String] { pairs.map(\.en) }

  static let lexicon: Lexicon = {
    let sources = LexiconSources(dictionary: nil, glossaries: LexiconSources.standard.glossaries)
    return (try? Lexicon.open(sources, cache: "/dev/null/none")) ?? .empty
  }()

  static func align(_ zh: [String], _ en: [String]) throws -> [Bead] {
    try Aligner(lexicon: lexicon).align(
      sourceLines: zh, language: .chinese, targetLines: en, language: .english)
  }

  /// Beads as `[0] [0, 1]`, for comparing.
  static func shape(_ beads: [Bead]) -> [String] { beads.map { "\(Array($0.source)) \(Array($0.target))" } }

  /// Texts as a read document, each a block of one sentence.
  static func document(_ texts: [(String, BlockKind)], _ language: Language) throws -> ReadDocument {
    var sentences: [Sentence] = []
    var start = 0
    for (block, (text, kind)) in texts.enumerated() {
      let length = text.unicodeScalars.count
      sentences.append(
        Sentence(
          text: text, language: language, kind: kind, block: block, place: Place(start: start, end: start + length),
          map: PlaceMap(documentStart: start, length: length)))
      start += length + 1
    }
    let document = SegmentedDocument(
      path: "test", language: language, text: texts.map(\.0).joined(separator: "\n"), sentences: sentences)
    guard let pack = LanguagePacks.pack(for: language) else { throw AlignmentError.unsupportedLanguage(language.tag) }
    return MentionReader(pack: pack).read(document)
  }
}
