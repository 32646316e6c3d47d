import Alignment
import Foundation
import Languages

/// What `concord train` is given, on its way to the trainer: two languages are chosen, once for all files.
struct Lesson {
  /// The languages said, in their order; nil when none were.
  let said: [Language]?
  private var trainer: LexiconTrainer?
  /// The languages that units of the present file had, and whether one had both wanted.
  private var found: Set<String> = []
  private var hasPair = false

  init(languages: (String, String)?) throws {
    said = languages.map { [Language($0.0), Language($0.1)] }
    if let said { try choose(said[0], said[1]) }
  }

  /// The languages learnt, that of headwords first; none before they are known.
  private(set) var languages: [Language] = []

  /// Learns from a unit; without languages said, the first unit with two that have a pack decides.
  mutating func take(_ unit: AlignedUnit) throws {
    for side in unit.sides where found.count < 20 { found.insert(side.language.tag) }
    if languages.isEmpty { try choose(unit) }
    if languages.isEmpty { return }
    guard let first = unit.text(in: languages[0]), let second = unit.text(in: languages[1]) else {
      trainer?.skip()
      return
    }
    hasPair = true
    trainer?.add(first, second)
  }

  private mutating func choose(_ unit: AlignedUnit) throws {
    var known: [Language] = []
    for side in unit.sides where LanguagePacks.pack(for: side.language) != nil && !known.contains(side.language) {
      known.append(side.language)
    }
    if known.count >= 2 { try choose(known[0], known[1]) }
  }

  private mutating func choose(_ first: Language, _ second: Language) throws {
    guard first != second else { throw RequestError.languageCount("\(first),\(second)") }
    let trainer = LexiconTrainer(
      try Reading.pack(first.tag), try Reading.pack(second.tag), prior: try Lexicon.open())
    languages = [trainer.source, trainer.target]
    self.trainer = trainer
  }

  /// Ends a file.
  /// - Throws: `TrainingError.noPairs` when no unit of it had both languages.
  mutating func endFile(_ path: String) throws {
    guard hasPair else {
      throw TrainingError.noPairs(
        path: path, wanted: languages.map(\.tag), found: found.filter { !$0.isEmpty }.sorted())
    }
    hasPair = false
    found = []
  }

  /// What was learnt from all files.
  /// - Throws: `TrainingError.noPairs` when there was none.
  mutating func end() throws -> (Data, TrainingReport) {
    guard let learnt = trainer?.finish() else {
      throw TrainingError.noPairs(path: "standard input", wanted: [], found: [])
    }
    return learnt
  }
}
