import Languages
import Mentions

/// Names of capitals and a number that differ only in what parts the two: `WRC-27`, `WRC 27`; `CACE/1229`, `CACE1229`.
enum NumberedTokens {
  private struct Token {
    let sentence: DraftSentence
    let range: Range<Int>
    let letters: String
    let separator: String
    let digits: String

    var family: String { letters + "\u{0}" + digits }
  }

  /// The tokens written otherwise than most of their family.
  static func variants(in drafts: DraftSet) -> [NameVariant] {
    let tokens = drafts.sentences.flatMap(tokens)
    let families = Dictionary(grouping: tokens, by: \.family)
    return families.keys.sorted().flatMap { variants(of: families[$0] ?? []) }
  }

  private static func variants(of family: [Token]) -> [NameVariant] {
    // Among equals a hyphen wins, then a stroke.
    let order = ["-", "/", " ", ""]
    let separators = family.map(\.separator)
    let ordered = order.flatMap { wanted in separators.filter { $0 == wanted } }
    guard let usual = Yardstick.majority(of: ordered), separators.contains(where: { $0 != usual }) else { return [] }
    let models = family.filter { $0.separator == usual }
    return family.filter { $0.separator != usual }.map { token in
      NameVariant(
        sentence: token.sentence, range: token.range, yardstick: token.letters + usual + token.digits,
        related: models.prefix(3).map { $0.sentence.location($0.range) })
    }
  }

  private static func tokens(in sentence: DraftSentence) -> [Token] {
    guard sentence.traits.contains([.digit, .capital]) else { return [] }
    let scalars = sentence.scalars
    let covered = sentence.mentions.mentions.filter { covering.contains($0.kind) }.map {
      sentence.scalars(ofUTF8: $0.range)
    }
    var tokens: [Token] = []
    var at = 0
    while at < scalars.count {
      let starts = scalars[at].isASCIICapital && (at == 0 || !scalars[at - 1].isInsideToken)
      if starts, let token = token(in: sentence, at: at), !covered.contains(where: { $0.overlaps(token.range) }) {
        tokens.append(token)
        at = token.range.upperBound
      } else {
        at += 1
      }
    }
    return tokens
  }

  private static let covering: Set<MentionKind> = [.designation, .provisionalName, .email, .url, .telephone, .date]

  private static func token(in sentence: DraftSentence, at start: Int) -> Token? {
    let scalars = sentence.scalars
    var at = start
    while at < scalars.count, scalars[at].isASCIICapital { at += 1 }
    let letters = start..<at
    var separator = ""
    if at < scalars.count, scalars[at] == "-" || scalars[at] == "/" || scalars[at] == " " {
      separator = String(scalars[at])
      at += 1
    }
    let digits = at
    while at < scalars.count, scalars[at].isDecimalDigit { at += 1 }
    let isWhole = at == scalars.count || !scalars[at].isInsideToken
    guard (2...6).contains(letters.count), (2...4).contains(at - digits), isWhole else { return nil }
    return Token(
      sentence: sentence, range: start..<at, letters: sentence.text(letters), separator: separator,
      digits: sentence.text(digits..<at))
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIICapital: Bool { (0x41...0x5A).contains(value) }
  fileprivate var isInsideToken: Bool { isLatinLetter || isDecimalDigit || self == "-" || self == "/" || self == "_" }
}
