import Languages

/// What the lexicon says of a document's words: t(y | x), for both directions.
///
/// Of a word's translations only those that occur on the other side count; their weights' square roots share 1. Words
/// without Han translate as themselves (or their stem), Han words of up to four characters also as their reading. Between
/// alphabetic languages, where no lexicon knows a word, words that look alike translate each other (`Cognates`).
struct SeedTranslations {
  /// For each word of the source, words of the target.
  let forward: SparseRows
  /// For each word of the target, words of the source.
  let backward: SparseRows
  /// The share of the words of both texts that have a translation in the other.
  let coverage: Double

  init(
    _ source: TextSide, _ target: TextSide, lexicon: Lexicon, targetPack: any LanguagePack, sourcePack: any LanguagePack
  ) {
    if LanguageOrder.isReversed(source.language, target.language) {
      let rows = Self.rows(target, source, lexicon, sourcePack)
      forward = Self.inverted(rows, frequency: target.frequency, columnCount: source.vocabulary.words.count)
      backward = rows
    } else {
      let rows = Self.rows(source, target, lexicon, targetPack)
      forward = rows
      backward = Self.inverted(rows, frequency: source.frequency, columnCount: target.vocabulary.words.count)
    }
    let known = Self.known(source, forward) + Self.known(target, backward)
    coverage = Double(known) / Double(max(1, source.tokens.count + target.tokens.count))
  }

  private static func known(_ side: TextSide, _ rows: SparseRows) -> Int {
    side.tokens.reduce(0) { rows.row(Int($1)).isEmpty ? $0 : $0 + 1 }
  }

  private static func rows(_ heads: TextSide, _ others: TextSide, _ lexicon: Lexicon, _ pack: any LanguagePack)
    -> SparseRows
  {
    let lookup = LexiconLookup(lexicon, heads, others)
    let isAlphabetic = [heads, others].allSatisfy { $0.language != .chinese }
    let cognates = isAlphabetic ? Cognates(others.vocabulary) : nil
    var result = SparseRows()
    for (number, word) in heads.vocabulary.words.enumerated() {
      var row = Row()
      let bytes = Array(word.utf8)
      lookup.forEachTranslation(of: Int32(number), bytes) { row.add($0, $1) }
      if Han.starts(bytes, at: 0) {
        if let reading = lexicon.reading(of: word), let id = others.vocabulary.id(of: pack.stem(reading)) {
          row.add(id, 1)
        }
      } else if let id = others.vocabulary.id(of: word) {
        row.add(id, 1)
      } else if let id = others.vocabulary.id(of: pack.stem(word)) {
        row.add(id, 1)
      }
      if let cognates, row.entries.isEmpty {
        for match in cognates.matches(of: word) { row.add(match.word, match.likeness) }
      }
      result.append(row.entries.map { ($0.column, $0.value.squareRoot()) })
    }
    return result.normalised()
  }

  /// Bayes with the root of the frequency, so that common words do not take all.
  private static func inverted(_ rows: SparseRows, frequency: [Float], columnCount: Int) -> SparseRows {
    rows.transposed(columnCount: columnCount).mapValues { $1 * frequency[Int($0)].squareRoot() }.normalised()
  }

  private struct Row {
    var entries: [(column: Int32, value: Float)] = []
    mutating func add(_ column: Int32, _ value: Float) {
      if let at = entries.firstIndex(where: { $0.column == column }) {
        entries[at].value += value
      } else {
        entries.append((column, value))
      }
    }
  }
}
