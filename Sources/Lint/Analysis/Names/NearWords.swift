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

  /// The stretches in order.
  func ranges(in sentence: DraftSentence) -> [Range<Int>] {
    let found = Words.ranges(in: sentence.scalars)
    return near(found, sentence) + parted(found, sentence)
  }

  /// Stretches with one word more or less, that are the same letters: `Radio Communication Assembly`.
  private func parted(_ found: [Range<Int>], _ sentence: DraftSentence) -> [Range<Int>] {
    let letters = words.joined().lowercased()
    return [words.count - 1, words.count + 1].flatMap { count -> [Range<Int>] in
      guard count > 0, found.count >= count else { return [] }
      return (0...found.count - count).compactMap { start in
        let stretch = found[start..<start + count]
        let written = stretch.map { sentence.text($0) }
        guard hasCapitals, written[0].unicodeScalars.first?.isCapital == true, written.joined().lowercased() == letters,
          isRun(stretch, sentence.scalars), let first = stretch.first, let last = stretch.last
        else { return nil }
        return first.lowerBound..<last.upperBound
      }
    }
  }

  private func near(_ found: [Range<Int>], _ sentence: DraftSentence) -> [Range<Int>] {
    guard words.count >= 3, found.count >= words.count else { return [] }
    return (0...found.count - words.count).compactMap { start in
      let stretch = found[start..<start + words.count]
      let written = stretch.map { sentence.text($0) }
      guard isNear(written), isRun(stretch, sentence.scalars), let first = stretch.first, let last = stretch.last else {
        return nil
      }
      return first.lowerBound..<last.upperBound
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
