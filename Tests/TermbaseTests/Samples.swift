import Alignment
import Documents
import Foundation
import Languages
import Mentions
import Segmentation
import Termbase
import TestSupport
import Terminology

/// Small documents, pairs and concepts.
enum Samples {
  static func document(_ path: String, _ language: Language, _ sentences: [String]) -> ReadDocument {
    var start = 0
    let made = sentences.enumerated().map { number, text in
      let length = text.unicodeScalars.count
      defer { start += length + 1 }
      return Sentence(
        text: text, language: language, kind: .paragraph, block: number / 2,
        place: Place(start: start, end: start + length), map: PlaceMap(documentStart: start, length: length))
    }
    let segmented = SegmentedDocument(
      path: path, language: language, text: sentences.joined(separator: "\n"), sentences: made)
    return ReadDocument(document: segmented, mentions: sentences.map { _ in SentenceMentions() })
  }

  /// A pair of one bead a sentence.
  static func pair(
    _ chinese: [String], _ english: [String], zh: String = "letter-zh.txt", en: String = "letter-en.txt",
    beads: [Bead]? = nil
  ) -> AlignedPair {
    AlignedPair(
      source: document(zh, .chinese, chinese), target: document(en, .english, english),
      beads: beads ?? chinese.indices.map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1) })
  }

  static func evidence(_ document: String, _ sentence: String, _ language: Language = .chinese) -> Evidence {
    Evidence(document: document, language: language, sentence: sentence, start: 0, end: 2)
  }

  /// A key term in both languages, shown by one sentence of a document.
  static func term(_ chinese: String, _ english: String, in document: String = "letter-zh.txt") -> Concept {
    Concept(
      kind: .term,
      terms: [
        Term(
          language: .chinese, text: chinese, type: .fullForm, evidence: [evidence(document, "关于\(chinese)。")]),
        Term(language: .english, text: english, type: .fullForm),
      ], score: 0.9)
  }

  /// A body or acronym with its forms.
  static func named(_ kind: ConceptKind, _ acronym: String, zh: String?, en: String?) -> Concept {
    var terms = [Term(language: nil, text: acronym, type: .acronym)]
    if let zh { terms.append(Term(language: .chinese, text: zh, type: .fullForm)) }
    if let en { terms.append(Term(language: .english, text: en, type: .fullForm)) }
    return Concept(kind: kind, terms: terms)
  }

  /// A Recommendation with a provisional name that a document of a day gives.
  static func recommendation(
    _ number: String, former: String, date: String?, in document: String = "letter-zh.txt",
    title: String = "基于物联网的监控系统要求"
  ) -> Concept {
    let shown = evidence(document, "\(number)（前\(former)）")
    return Concept(
      kind: .recommendation,
      terms: [
        Term(language: nil, text: number, type: .designation, evidence: [shown]),
        Term(language: nil, text: former, type: .provisionalName, status: .superseded, evidence: [shown]),
        Term(language: .chinese, text: title, type: .title, evidence: [shown]),
      ], ledger: [LedgerEntry(number: number, former: former, date: date, evidence: shown)])
  }
}

extension TemporaryFolder {
  /// An empty base in the folder, or one with the program's glossaries.
  func base(_ glossaries: GlossarySeed = .none) throws -> Termbase {
    try Termbase.create(at: path, glossaries: glossaries)
  }
}
