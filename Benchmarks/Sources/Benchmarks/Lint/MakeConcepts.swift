import Alignment
import ArgumentParser
import Documents
import Languages
import Mentions
import Segmentation
import Termbase
import Terminology

/// `Benchmarks make-concepts`: a base of so many different concepts, in the proportions of circulars: seven in ten are terms,
/// two bodies or acronyms, one is a Recommendation with a ledger.
struct MakeConcepts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make-concepts", abstract: "Make a base of different concepts, without sentences.")

  @Argument(help: "How many concepts.") var count: Int
  @Argument(help: "The folder, which exists.") var folder: String

  private static let concepts = 1000

  func run() throws {
    let base = try Termbase.create(at: folder, glossaries: .none)
    let maker = try TermMaker()
    for start in stride(from: 0, to: count, by: Self.concepts) {
      let path = "\(start)-zh.txt"
      let concepts = (start..<min(count, start + Self.concepts)).map { Self.concept($0, maker, path) }
      try base.add(Self.document(path, "第\(start)号文件。"), concepts: concepts, date: "2026-03-14")
    }
  }

  private static func concept(_ number: Int, _ maker: TermMaker, _ path: String) -> Concept {
    let name = maker.term(number)
    let shown = [Evidence(document: path, language: .chinese, sentence: name.zh, start: 0, end: 1)]
    let forms = [
      Term(language: .chinese, text: name.zh, type: .fullForm, evidence: shown),
      Term(language: .english, text: name.en, type: .fullForm, evidence: shown),
    ]
    switch number % 10 {
    case 0: return recommendation(number, name.zh, shown)
    case 1, 2:
      let acronym = Term(language: nil, text: letters(number), type: .acronym, evidence: shown)
      return Concept(kind: number % 10 == 1 ? .body : .acronym, terms: [acronym] + forms)
    default: return Concept(kind: .term, terms: forms, score: 0.8)
    }
  }

  private static func recommendation(_ number: Int, _ title: String, _ shown: [Evidence]) -> Concept {
    let (name, former) = ("X.\(number)", "X.item-\(number)")
    return Concept(
      kind: .recommendation,
      terms: [
        Term(language: nil, text: name, type: .designation, evidence: shown),
        Term(language: nil, text: former, type: .provisionalName, status: .superseded, evidence: shown),
        Term(language: .chinese, text: title + "的要求", type: .title, evidence: shown),
      ], ledger: [LedgerEntry(number: name, former: former, date: "2026-03-14", evidence: shown[0])],
      statuses: [StatusEntry(name: name, status: .approved, date: "2026-03-14", evidence: shown[0])])
  }

  /// Five capitals that no other number has.
  private static func letters(_ number: Int) -> String {
    var rest = number
    let scalars = (0..<5).map { _ in
      defer { rest /= 26 }
      return Unicode.Scalar(UInt8(0x41 + rest % 26))
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func document(_ path: String, _ text: String) -> ReadDocument {
    let length = text.unicodeScalars.count
    let sentence = Sentence(
      text: text, language: .chinese, kind: .paragraph, block: 0, place: Place(start: 0, end: length),
      map: PlaceMap(documentStart: 0, length: length))
    return ReadDocument(
      document: SegmentedDocument(path: path, language: .chinese, text: text, sentences: [sentence]),
      mentions: [SentenceMentions()])
  }
}
