import Alignment
import Documents
import Languages
import Mentions
import Segmentation
import Termbase
import Terminology

/// Makes pairs of documents with the concepts that extraction would find in them: a few names in most documents, most names
/// in a few.
struct ConceptMaker {
  private var random = Random(seed: 7)
  private static let han = Array("会议研究组建报告标准电信网络安全协定数据服务系统管理频率卫星业务设备接口协议架构技术要求测试平台城市社区".unicodeScalars)
  private static let words = [
    "network", "service", "system", "frequency", "satellite", "interface", "protocol", "architecture", "test",
    "platform",
    "security", "data", "management", "report", "standard", "device", "quality", "access", "channel", "terminal",
  ]

  /// Merges the concepts of so many documents into a new base in a folder.
  mutating func merge(documents: Int, into folder: String) throws {
    let base = try Termbase.create(at: folder, glossaries: .none)
    for number in 0..<documents / 2 {
      let (zh, en) = ("\(number)-zh.txt", "\(number)-en.txt")
      let pair = AlignedPair(
        source: document(zh, .chinese, "第\(number)号文件。"), target: document(en, .english, "Document No. \(number)."),
        beads: [Bead(source: 0..<1, target: 0..<1)])
      let concepts =
        (0..<42).map { _ in term(zh, en) } + (0..<12).map { _ in acronym(zh, en) }
        + (0..<6).map { _ in recommendation(zh) }
      try base.add(pair, concepts: concepts, date: "2026-03-14")
    }
  }

  private func document(_ path: String, _ language: Language, _ text: String) -> ReadDocument {
    let length = text.unicodeScalars.count
    let sentence = Sentence(
      text: text, language: language, kind: .paragraph, block: 0, place: Place(start: 0, end: length),
      map: PlaceMap(documentStart: 0, length: length))
    return ReadDocument(
      document: SegmentedDocument(path: path, language: language, text: text, sentences: [sentence]),
      mentions: [SentenceMentions()])
  }

  /// The Chinese name of a number: always the same, of two to six characters.
  private func chinese(_ number: Int) -> String {
    var view = String.UnicodeScalarView()
    var rest = number + Self.han.count
    while rest > 0 {
      view.append(Self.han[rest % Self.han.count])
      rest /= Self.han.count
    }
    return String(view)
  }

  private func english(_ number: Int) -> String {
    var parts: [String] = []
    var rest = number + Self.words.count
    while rest > 0 {
      parts.append(Self.words[rest % Self.words.count])
      rest /= Self.words.count
    }
    return parts.joined(separator: " ")
  }

  private mutating func evidence(_ path: String, _ language: Language, _ name: String) -> [Evidence] {
    (0..<1 + random.below(2)).map { _ in
      let start = random.below(20_000)
      return Evidence(
        document: path, language: language, sentence: "… \(name) …", start: start,
        end: start + name.unicodeScalars.count)
    }
  }

  private mutating func term(_ zh: String, _ en: String) -> Concept {
    let number = random.ranked(20_000)
    let (chinese, english) = (chinese(number), english(number))
    return Concept(
      kind: .term,
      terms: [
        Term(language: .chinese, text: chinese, type: .fullForm, evidence: evidence(zh, .chinese, chinese)),
        Term(language: .english, text: english, type: .fullForm, evidence: evidence(en, .english, english)),
      ], score: 0.8)
  }

  private mutating func acronym(_ zh: String, _ en: String) -> Concept {
    let number = random.ranked(2_000)
    let text = english(number)
    let letters = "A\(number)B"
    return Concept(
      kind: number % 2 == 0 ? .body : .acronym,
      terms: [
        Term(language: nil, text: letters, type: .acronym, evidence: evidence(en, .english, letters)),
        Term(
          language: .chinese, text: chinese(number), type: .fullForm, evidence: evidence(zh, .chinese, chinese(number))),
        Term(language: .english, text: text, type: .fullForm, evidence: evidence(en, .english, text)),
      ])
  }

  private mutating func recommendation(_ path: String) -> Concept {
    let number = random.ranked(3_000)
    let name = "Y.\(4000 + number)", former = "Y.item-\(number)"
    let shown = evidence(path, .chinese, name)
    return Concept(
      kind: .recommendation,
      terms: [
        Term(language: nil, text: name, type: .designation, evidence: shown),
        Term(language: nil, text: former, type: .provisionalName, status: .superseded, evidence: shown),
        Term(language: .chinese, text: chinese(number) + "的要求", type: .title, evidence: shown),
      ], ledger: [LedgerEntry(number: name, former: former, date: "2026-03-14", evidence: shown[0])],
      statuses: [StatusEntry(name: name, status: .approved, date: "2026-03-14", evidence: shown[0])])
  }
}
