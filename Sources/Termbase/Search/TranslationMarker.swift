import Alignment
import Languages
import TextIndex

/// Finds in the other side of a bead what translates the words of a match, by the aligner's lexicon; what both sides write
/// alike (`Y.4221`, `TSAG`) translates itself.
///
/// The lexicon has Chinese headwords and words of the other language: of a Chinese match its headwords are looked up, and
/// words of the other side marked that are among their translations; of a match in the other language, Chinese headwords of
/// the other side one of whose translations is in the match.
struct TranslationMarker {
  let lexicon: Lexicon

  /// The longest headword that is looked for, in characters.
  private static let longest = 8

  /// Stretches of the other text, in order, in Unicode scalars; neighbours are one.
  func places(of match: SearchMatch, in text: String, translatedIn other: String, _ language: Language)
    -> [SearchMatch]
  {
    let scalars = Array(text.unicodeScalars)
    guard match.end <= scalars.count, let otherPack = LanguagePacks.pack(for: language),
      let ownPack = LanguagePacks.pack(for: match.language)
    else { return [] }
    let words = String(String.UnicodeScalarView(scalars[match.start..<match.end]))
    let otherTokens = otherPack.tokens(of: other).filter { !$0.isPunctuation }
    let own = ownPack.tokens(of: words).filter { !$0.isPunctuation }
    let names = Set(own.filter { $0.kind != .han }.map { $0.key })
    var found = otherTokens.filter { $0.kind != .han && names.contains($0.key) }.map(\.range)
    if match.language == .chinese {
      let keys = translations(of: words, to: language)
      found += otherTokens.filter { keys.contains($0.key) }.map(\.range)
    } else if language == .chinese {
      found += headwords(in: other, translating: Set(own.map(\.key)), from: match.language)
    }
    return merged(found, in: other).map { SearchMatch(language: language, start: $0.lowerBound, end: $0.upperBound) }
  }

  /// The translations of the headwords in Chinese words, longest headwords first.
  private func translations(of words: String, to language: Language) -> Set<String> {
    var keys = Set<String>()
    let scalars = Array(words.unicodeScalars)
    var at = 0
    while at < scalars.count {
      var step = 1
      for length in stride(from: min(Self.longest, scalars.count - at), through: 1, by: -1) {
        let word = String(String.UnicodeScalarView(scalars[at..<at + length]))
        let found = lexicon.translations(of: word, to: language)
        // A single character translates too much, unless it is all that was asked for.
        if found.isEmpty || (length == 1 && scalars.count > 1) { continue }
        keys.formUnion(found.map(\.key))
        step = length
        break
      }
      at += step
    }
    return keys
  }

  /// Chinese headwords in a text one of whose translations is among the keys, as UTF-8 ranges.
  private func headwords(in text: String, translating keys: Set<String>, from language: Language) -> [Range<Int>] {
    let scalars = Array(text.unicodeScalars)
    var found: [Range<Int>] = []
    var at = 0
    var offset = 0
    while at < scalars.count {
      var step = 1
      if ScalarClass(scalars[at]) == .han {
        for length in stride(from: min(Self.longest, scalars.count - at), through: 2, by: -1) {
          let word = String(String.UnicodeScalarView(scalars[at..<at + length]))
          guard lexicon.translations(of: word, to: language).contains(where: { keys.contains($0.key) }) else {
            continue
          }
          found.append(offset..<offset + word.utf8.count)
          step = length
          break
        }
      }
      for index in at..<at + step { offset += UTF8.width(scalars[index]) }
      at += step
    }
    return found
  }

  /// UTF-8 ranges as scalars, sorted; what overlaps or is parted by spaces alone is one.
  private func merged(_ ranges: [Range<Int>], in text: String) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    let bytes = Array(text.utf8)
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = joined.last,
        last.upperBound >= range.lowerBound
          || bytes[last.upperBound..<range.lowerBound].allSatisfy({ $0 == 0x20 })
      {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    var scalars = [0]
    scalars.reserveCapacity(bytes.count + 1)
    for byte in bytes { scalars.append(scalars[scalars.count - 1] + (byte & 0xC0 == 0x80 ? 0 : 1)) }
    // The offset of a byte is the number of characters begun before it.
    return joined.map { scalars[$0.lowerBound]..<scalars[$0.upperBound] }
  }
}
