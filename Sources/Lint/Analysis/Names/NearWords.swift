import Languages

/// Finds stretches of English text that are one word away from a name in capitals: `Languages Technology Fund`.
///
/// The name has at least three words, and those of the stretch have their capitals where a name in capitals has them. One word
/// differs by at most two letters, or is the beginning of the name's (`Telecom`); a plural at the end is legitimate, and so is another number. Of a name of two words too, one that is parted or joined otherwise
/// is found (`Radio Communication Assembly`).
struct NearWords {
  private let words: [String]

  /// Whether the name is written with capitals; then so are those that are compared with it.
  private let hasCapitals: Bool

  /// - Parameter isDefined: whether a draft gives the name with an acronym; only then may it be in small letters.
  init?(name: String, isDefined: Bool) {
    let words = name.split(separator: " ").map(String.init)
    let capitals = words.count { $0.unicodeScalars.first?.isCapital == true }
    hasCapitals = capitals >= 2 && words.first?.unicodeScalars.first?.isCapital == true
    guard words.count >= 2, hasCapitals || isDefined && words.count >= 3 && capitals < 2,
      words.allSatisfy({ $0.unicodeScalars.allSatisfy { !$0.isDecimalDigit } })
    else { return nil }
    self.words = words
  }

  /// The stretches in order, each with its sentence.
  ///
  /// Only one word of a near stretch differs: of two words of the name one stands there as it is. So stretches are looked
  /// at where one of the two rarest words stands.
  func hits(in index: WordIndex) -> [(DraftSentence, Range<Int>)] {
    let found = near(index).map { (key: [$0, 0, $1], range: $2) } + parted(index)
    return found.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { (index.sentences[$0.key[0]], $0.range) }
  }

  /// Stretches with one word more or less, that are the same letters: `Radio Communication Assembly`.
  private func parted(_ index: WordIndex) -> [(key: [Int], range: Range<Int>)] {
    guard hasCapitals else { return [] }
    let letters = words.joined().lowercased()
    let starts = letters.indices.dropFirst().map { String(letters[..<$0]) } + [letters]
    let places = starts.flatMap { index.places[$0] ?? [] }
    return places.flatMap { place -> [(key: [Int], range: Range<Int>)] in
      let found = index.words[place.sentence]
      let sentence = index.sentences[place.sentence]
      return [words.count - 1, words.count + 1].enumerated().compactMap { order, count in
        guard count > 0, place.word + count <= found.count else { return nil }
        let stretch = found[place.word..<place.word + count]
        let written = stretch.map { sentence.text($0) }
        guard written[0].unicodeScalars.first?.isCapital == true, written.joined().lowercased() == letters,
          isRun(stretch, sentence.scalars), let first = stretch.first, let last = stretch.last
        else { return nil }
        return ([place.sentence, 1 + order, place.word], first.lowerBound..<last.upperBound)
      }
    }
  }

  private func near(_ index: WordIndex) -> [(sentence: Int, word: Int, range: Range<Int>)] {
    guard words.count >= 3 else { return [] }
    let keys = words.map { $0.lowercased() }
    let rarest = keys.indices.sorted {
      (index.places[keys[$0]]?.count ?? 0, $0) < (index.places[keys[$1]]?.count ?? 0, $1)
    }
    let starts = Set(
      rarest.prefix(2).flatMap { at in
        (index.places[keys[at]] ?? []).map { WordIndex.Place(sentence: $0.sentence, word: $0.word - at) }
      })
    return starts.compactMap { start in
      let found = index.words[start.sentence]
      guard start.word >= 0, start.word + words.count <= found.count else { return nil }
      let sentence = index.sentences[start.sentence]
      let stretch = found[start.word..<start.word + words.count]
      guard isRun(stretch, sentence.scalars), isNear(stretch.map { sentence.text($0) }), let first = stretch.first,
        let last = stretch.last
      else { return nil }
      return (start.sentence, start.word, first.lowerBound..<last.upperBound)
    }
  }

  private func isNear(_ written: [String]) -> Bool {
    let differing = written.indices.filter { written[$0].lowercased() != words[$0].lowercased() }
    guard let at = differing.first, differing.count == 1 else { return false }
    guard
      !hasCapitals || [written[at], words[at], written[0]].allSatisfy({ $0.unicodeScalars.first?.isCapital == true })
    else { return false }
    // The spelling of another country is no slip: standardisation, colour.
    if !hasCapitals, Self.british(written[at].lowercased()) == Self.british(words[at].lowercased()) { return false }
    if at == words.count - 1,
      EnglishPlural.singular(written[at].lowercased()) == EnglishPlural.singular(words[at].lowercased())
    {
      return false
    }
    // Telecom for Telecommunication: the beginning of a long word stands for it.
    let (one, other) = (written[at].lowercased(), words[at].lowercased())
    if one.count > 4, other.hasPrefix(one), other.count > one.count + 3 { return true }
    return EditDistance.between(Array(written[at].unicodeScalars), Array(words[at].unicodeScalars), limit: 2) <= 2
      && words[at].unicodeScalars.count > 4
  }

  /// A word with what British and American spelling differ in taken out.
  private static func british(_ word: String) -> String { word.replacing("z", with: "s").replacing("our", with: "or") }

  /// Whether only single spaces part the words.
  private func isRun(_ stretch: ArraySlice<Range<Int>>, _ scalars: [Unicode.Scalar]) -> Bool {
    zip(stretch, stretch.dropFirst()).allSatisfy {
      $0.upperBound + 1 == $1.lowerBound && scalars[$0.upperBound].isSpace
    }
  }
}
