import Alignment
import Documents
import Glossaries
import Languages
import Mentions
import Segmentation
import Termbase

/// Makes a base of aligned sentences and terms; every document can be made again by itself from its number.
struct BaseMaker {
  /// How many beads a document has.
  static let beads = 1000
  private let words: PairWords

  init() throws { words = try PairWords() }

  /// The sentences of a document.
  func sentences(_ document: Int) -> [(zh: String, en: String)] {
    var random = Random(seed: UInt64(document) &* 7919 &+ 11)
    return (0..<Self.beads).map { _ in
      let clauses = (0..<1 + random.below(3)).map { _ in words.clause(&random, names: 50_000) }
      let english = clauses.map(\.target).joined(separator: ", ")
      return (
        clauses.map(\.source).joined(separator: "，") + "。", english.prefix(1).uppercased() + english.dropFirst() + "."
      )
    }
  }

  /// Adds documents to a base until it has so many beads.
  func fill(_ base: Termbase, beads: Int) throws {
    for number in 0..<max(1, beads / Self.beads) {
      let made = sentences(number)
      try base.add(
        AlignedPair(
          source: document("\(number)-zh.txt", .chinese, made.map(\.zh)),
          target: document("\(number)-en.txt", .english, made.map(\.en)),
          beads: made.indices.map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1, confidence: 0.9) }),
        date: "20\(10 + number % 16)-03-14")
    }
  }

  private func document(_ path: String, _ language: Language, _ texts: [String]) -> ReadDocument {
    var start = 0
    let sentences = texts.enumerated().map { number, text in
      let length = text.unicodeScalars.count
      defer { start += length + 1 }
      return Sentence(
        text: text, language: language, kind: .paragraph, block: number,
        place: Place(start: start, end: start + length),
        map: PlaceMap(documentStart: start, length: length))
    }
    return ReadDocument(
      document: SegmentedDocument(
        path: path, language: language, text: texts.joined(separator: "\n"), sentences: sentences),
      mentions: texts.map { _ in SentenceMentions() })
  }
}

/// Makes names of things in Chinese and English by their numbers, all different, of two to four glossary words.
struct TermMaker {
  private let parts: [GlossaryEntry]

  init() throws {
    parts = try GlossaryReader.entries().filter {
      $0.status == .preferred && $0.zh.unicodeScalars.count <= 4
        && $0.zh.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
        && $0.en.utf8.allSatisfy { $0 < 0x80 }
    }
  }

  func term(_ number: Int) -> (zh: String, en: String) {
    var rest = number + parts.count
    var chosen: [GlossaryEntry] = []
    while rest > 0 {
      chosen.append(parts[rest % parts.count])
      rest /= parts.count
    }
    return (chosen.map(\.zh).joined(), chosen.map(\.en).joined(separator: " "))
  }
}
