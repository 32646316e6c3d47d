import Languages
import TextIndex

/// What the words of a search ask for.
///
/// Words alone are one phrase: `study group`. Syntax, where there is any:
/// - `zh:研究组`, `en:"study group"`: the side of a language; with several, all must hold in one bead;
/// - `"study group"`: a phrase by itself, beside others;
/// - `-draft`, `-en:"working party"`: must not stand there;
/// - `第*研究组`: `*` is any characters of the same side.
///
/// A quotation mark or hyphen inside of words is a mark like others.
struct ConcordanceQuery {
  /// The conditions; the first that is not negated is the one whose places are shown.
  let clauses: [ConcordanceClause]

  /// - Throws: `TermbaseError.emptyQuery` when nothing is left to look for, `.onlyNegations`.
  init(_ words: String, folding: TextFolding) throws {
    let pieces = Self.pieces(of: words)
    clauses = pieces.compactMap { piece in
      let pattern = TextPattern(piece.words, folding: folding)
      return pattern.isEmpty
        ? nil : ConcordanceClause(language: piece.language, pattern: pattern, isNegated: piece.isNegated)
    }
    if clauses.isEmpty { throw TermbaseError.emptyQuery(words) }
    if clauses.allSatisfy(\.isNegated) { throw TermbaseError.onlyNegations(words) }
  }

  private struct Piece {
    var words: String
    var language: String?
    var isNegated = false
    /// Whether words that follow belong to it.
    var isOpen = false
  }

  private static func pieces(of words: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = words[...].drop { $0.isWhitespace }
    while !rest.isEmpty {
      let piece = next(&rest)
      if piece.isOpen, let last = pieces.last, last.isOpen {
        pieces[pieces.count - 1].words += " " + piece.words
      } else {
        pieces.append(piece)
      }
      rest = rest.drop { $0.isWhitespace }
    }
    return pieces
  }

  /// Takes the next piece off the words.
  private static func next(_ rest: inout Substring) -> Piece {
    var piece = Piece(words: "")
    var at = rest
    if at.first == "-", let second = at.dropFirst().first, second == "\"" || second.isLetter || second.isNumber {
      piece.isNegated = true
      at = at.dropFirst()
    }
    if let language = language(before: &at) { piece.language = language }
    if let quoted = quoted(&at) {
      piece.words = quoted
    } else {
      let word = at.prefix { !$0.isWhitespace }
      piece.words = String(word)
      piece.isOpen = piece.language == nil && !piece.isNegated
      at = at.dropFirst(word.count)
    }
    rest = at
    return piece
  }

  /// Takes `zh:` off, where something follows it.
  private static func language(before rest: inout Substring) -> String? {
    guard let colon = rest.prefix(12).firstIndex(of: ":") else { return nil }
    let tag = rest[..<colon]
    let after = rest[rest.index(after: colon)...]
    guard let first = after.first, !first.isWhitespace, LanguagePacks.pack(for: Language(String(tag))) != nil else {
      return nil
    }
    rest = after
    return String(tag)
  }

  /// Takes a phrase in quotation marks off that ends where a word does.
  private static func quoted(_ rest: inout Substring) -> String? {
    guard rest.first == "\"" else { return nil }
    let inner = rest.dropFirst()
    guard let close = inner.firstIndex(of: "\""), close != inner.startIndex else { return nil }
    let after = inner[inner.index(after: close)...]
    guard after.first?.isWhitespace ?? true else { return nil }
    rest = after
    return String(inner[..<close])
  }
}
