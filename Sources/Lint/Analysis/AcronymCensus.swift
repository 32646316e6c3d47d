import Documents
import Languages

/// The acronyms of one draft: where each stands first, and where it is expanded.
struct AcronymCensus {
  /// A place that expands an acronym, or at least introduces it in brackets.
  struct Expansion {
    let sentence: DraftSentence
    let range: Range<Int>
    var location: Location { sentence.location(range) }
  }

  /// The acronyms in the order of their first use.
  let keys: [String]
  private let uses: [String: [AcronymIndex.Use]]
  private let expansions: [String: Expansion]
  private let elsewhere: [String: Expansion]
  private let tabled: Set<String>
  private let parts: Set<String>
  private let words: Set<String>

  init(draft: Int, in drafts: DraftSet) {
    let index = drafts.acronyms
    let own = index.uses.filter { $0.sentence.draft == draft }
    var keys: [String] = []
    var uses: [String: [AcronymIndex.Use]] = [:]
    for use in own {
      if uses[use.run.key] == nil { keys.append(use.run.key) }
      uses[use.run.key, default: []].append(use)
    }
    self.keys = keys
    self.uses = uses
    var expansions = Self.definitions(index.definitions.filter { $0.sentence.draft == draft })
    for use in own where use.run.isIntroduced && !Self.isQualifier(use) {
      let known = expansions[use.run.key]
      if let known, known.sentence.index <= use.sentence.index { continue }
      expansions[use.run.key] = Expansion(sentence: use.sentence, range: use.run.range)
    }
    self.expansions = expansions
    elsewhere = Self.definitions(index.definitions.filter { $0.sentence.draft != draft })
    tabled = Set(own.filter { Self.isWholeCell($0) || Self.isListed($0) }.map(\.run.key))
    parts = Self.parts(of: index.definitions.map(\.key))
    words = Self.ordinaryWords(Set(keys.map { $0.lowercased() }), drafts.sentences.filter { $0.draft == draft })
  }

  /// The first use in running text that is no expansion, no heading and no part of a compound.
  func firstUse(of key: String) -> AcronymIndex.Use? {
    uses[key]?.first { use in
      let inDefinition = use.sentence.mentions.definitions.contains { definition in
        AcronymIndex.key(of: definition.acronym) == key
          || use.sentence.scalars(ofUTF8: definition.acronymRange).overlaps(use.run.range)
      }
      return !use.run.isPart && (!use.run.isIntroduced || Self.isQualifier(use)) && !inDefinition
        && use.sentence.sentence.kind != .heading
        && !Self.isWholeCell(use) && !Self.isListed(use) && !Self.isCited(use)
    }
  }

  /// The first place of this draft that expands or introduces an acronym.
  func firstExpansion(of key: String) -> Expansion? { expansions[key] }

  /// The first place of another draft that does.
  func expansionElsewhere(of key: String) -> Expansion? { elsewhere[key] }

  /// Whether an acronym has a table cell of its own, as in a table of acronyms.
  func isTabled(_ key: String) -> Bool { tabled.contains(key) }

  /// Whether an acronym is only a part of a longer one that the set defines: `JCA-IoT` in `JCA-IoT and SC&C`.
  func isPartOfDefined(_ key: String) -> Bool { expansions[key] == nil && parts.contains(key) }

  /// Whether a word in capitals is a name rather than a word shouted or a person's family name.
  func looksLikeName(_ key: String, _ use: AcronymIndex.Use) -> Bool {
    let scalars = use.sentence.scalars
    guard (2...8).contains(key.unicodeScalars.count), !words.contains(key.lowercased()) else { return false }
    guard use.run.range.count < scalars.count, !Self.shouted.contains(key) else { return false }
    if use.sentence.language == .chinese { return !isFamilyName(use) }
    return scalars.contains(where: \.isSmall) && !hasCapitalNeighbour(use)
  }

  private static let honorifics = ["先生", "女士", "博士", "教授"].map { Array($0.unicodeScalars) }

  /// Whether a word in capitals is a person's in Chinese text: behind a given name, or before 先生 or 女士.
  private func isFamilyName(_ use: AcronymIndex.Use) -> Bool {
    let scalars = use.sentence.scalars
    let next = scalars[use.run.range.upperBound...].drop { $0.isSpace }
    if Self.honorifics.contains(where: { next.starts(with: $0) }) { return true }
    let before = scalars[..<use.run.range.lowerBound]
    guard before.last == " " else { return false }
    let given = Array(before.dropLast().reversed().prefix { $0.isLatinLetter || $0 == "-" }.reversed())
    return given.count > 1 && given[0].isCapital && given.dropFirst().contains(where: \.isSmall)
  }

  private func hasCapitalNeighbour(_ use: AcronymIndex.Use) -> Bool {
    let scalars = use.sentence.scalars
    let before = use.run.range.lowerBound
    let after = use.run.range.upperBound
    let next = after + 1 < scalars.count && scalars[after] == " " && scalars[after + 1].isCapital
    guard before > 1, scalars[before - 1] == " " else { return next }
    let word = scalars[..<(before - 1)].reversed().prefix { $0.isLatinLetter }
    if word.count > 1, word.allSatisfy(\.isCapital) { return true }
    // A capital at the sentence's beginning says nothing.
    return next || word.count < before - 1 && word.last?.isCapital == true
  }

  /// Whether an acronym in brackets only says which kind is meant: 拟批准的新建议书草案（TAP）. A glossary knows it, and what stands
  /// before it is none of its full forms.
  private static func isQualifier(_ use: AcronymIndex.Use) -> Bool {
    KnownWords.standard.acronyms.contains(use.run.key)
      && !use.sentence.mentions.definitions.contains {
        use.sentence.scalars(ofUTF8: $0.acronymRange).overlaps(use.run.range)
      }
  }

  private static func definitions(_ definitions: [AcronymIndex.Definition]) -> [String: Expansion] {
    definitions.reduce(into: [:]) { result, definition in
      if result[definition.key] == nil {
        result[definition.key] = Expansion(sentence: definition.sentence, range: definition.range)
      }
    }
  }

  /// Words that forms and formats set in capitals.
  private static let shouted: Set<String> = [
    "NOTE", "NOTES", "ANNEX", "TABLE", "FIGURE", "PART", "DRAFT", "REF", "TO", "FROM", "YYYY", "YY", "DD", "PS", "NOT",
  ]

  /// Whether an acronym begins a line of a list of acronyms: `IoT Internet of Things`.
  private static func isListed(_ use: AcronymIndex.Use) -> Bool {
    let scalars = use.sentence.scalars
    guard use.run.range.lowerBound == 0, use.run.range.upperBound < scalars.count,
      scalars[use.run.range.upperBound].isSpace
    else { return false }
    let words = use.sentence.facts.words.filter { $0.lowerBound > use.run.range.upperBound }
    guard (1...10).contains(words.count) else { return false }
    var initials = words.flatMap { word in scalars[word].split(separator: "-").compactMap(\.first) }[...]
    for letter in use.run.key.lowercased().unicodeScalars where letter.isLatinLetter {
      guard let at = initials.firstIndex(where: { String($0).lowercased() == String(letter) }) else { return false }
      initials = initials[(at + 1)...]
    }
    return true
  }

  /// Whether an acronym stands in a quoted title or in an entry of a list of references, which nobody may change.
  private static func isCited(_ use: AcronymIndex.Use) -> Bool {
    use.sentence.scalars.first == "["
      || Quotations.ranges(in: use.sentence.scalars).contains { $0.overlaps(use.run.range) }
  }

  /// The runs of letters that acronyms of several words are made of.
  private static func parts(of keys: [String]) -> Set<String> {
    var parts: Set<String> = []
    for key in keys {
      let pieces = key.unicodeScalars.split { !($0.isLatinLetter && $0.value < 0x80) && $0 != "-" && $0 != "&" }
      if pieces.count > 1 { parts.formUnion(pieces.map { AcronymIndex.key(of: String($0)) }) }
    }
    return parts
  }

  private static func isWholeCell(_ use: AcronymIndex.Use) -> Bool {
    use.sentence.sentence.kind == .cell && use.run.range.count == use.sentence.scalars.count
  }

  /// Those of some words that stand in small letters somewhere in the draft.
  private static func ordinaryWords(_ wanted: Set<String>, _ sentences: [DraftSentence]) -> Set<String> {
    let lengths = Set(wanted.map(\.unicodeScalars.count))
    var words: Set<String> = []
    for sentence in sentences {
      for word in sentence.scalars.split(whereSeparator: { !$0.isLatinLetter })
      where lengths.contains(word.count) && word.dropFirst().contains(where: \.isSmall) {
        let written = String(word).lowercased()
        if wanted.contains(written) { words.insert(written) }
      }
    }
    return words
  }
}
