/// The numbers of groups and documents behind their acronym, which is now parted from them and now not: `WP4A`, `WP 4B`;
/// `TD201`, `TD 202`.
///
/// The way used at least twice as often is the yardstick; where each is used once, the closed one.
enum GroupNumbers {
  private struct Name {
    let sentence: DraftSentence
    let range: Range<Int>
    let letters: String
    let number: String
    let isSpaced: Bool
  }

  private static let acronyms: Set<String> = ["WP", "SG", "TD", "RG", "TG", "JTG"]

  /// The names written in the way that is not usual.
  static func variants(in drafts: DraftSet) -> [NameVariant] {
    drafts.languages.flatMap { language -> [NameVariant] in
      let names = drafts.sentences(in: language).flatMap(names)
      let families = Dictionary(grouping: names, by: \.letters)
      return families.keys.sorted().flatMap { variants(of: families[$0] ?? []) }
    }
  }

  private static func variants(of names: [Name]) -> [NameVariant] {
    let spaced = names.filter(\.isSpaced)
    let closed = names.filter { !$0.isSpaced }
    let isClosed = closed.count >= spaced.count
    let (usual, rare) = isClosed ? (closed, spaced) : (spaced, closed)
    guard !rare.isEmpty, usual.count >= 2 * rare.count || usual.count == 1 else { return [] }
    return rare.map { name in
      NameVariant(
        sentence: name.sentence, range: name.range, yardstick: name.letters + (isClosed ? "" : " ") + name.number,
        related: usual.prefix(3).map { $0.sentence.location($0.range) },
        message: "Its number is written \(isClosed ? "without" : "with") a space in other names of the kind.")
    }
  }

  private static func names(in sentence: DraftSentence) -> [Name] {
    guard sentence.traits.contains([.digit, .capital]) else { return [] }
    let scalars = sentence.scalars
    let urls = sentence.mentions.mentions.filter { $0.kind == .url || $0.kind == .email || $0.kind == .provisionalName }
      .map { sentence.scalars(ofUTF8: $0.range) }
    return Words.ranges(in: scalars).compactMap { word in
      var at = word.lowerBound
      while at < word.upperBound, scalars[at].isCapital { at += 1 }
      let letters = sentence.text(word.lowerBound..<at)
      guard acronyms.contains(letters),
        word.lowerBound == 0 || !"-/_.".unicodeScalars.contains(scalars[word.lowerBound - 1])
      else { return nil }
      let isSpaced = at == word.upperBound && at < scalars.count && scalars[at] == " "
      if isSpaced { at += 1 }
      let digits = at
      while at < scalars.count, scalars[at].isDecimalDigit { at += 1 }
      guard at > digits else { return nil }
      if at < scalars.count, scalars[at].isCapital { at += 1 }
      if at < scalars.count, scalars[at].isLatinLetter || scalars[at].isDecimalDigit { return nil }
      guard !urls.contains(where: { $0.overlaps(word) }) else { return nil }
      return Name(
        sentence: sentence, range: word.lowerBound..<at, letters: letters, number: sentence.text(digits..<at),
        isSpaced: isSpaced)
    }
  }
}
