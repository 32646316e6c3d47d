import Languages

/// A full form in pieces that two spellings of it share: words, without the plural of the last and of a noun before a
/// preposition (*earth stations in motion*), Han characters; no case, no marks, no article, no study group or sector in
/// front.
struct FullForm: Hashable {
  let pieces: [String]

  /// A full form.
  /// - Parameter isPlural: whether the acronym is (`MPs`), so that any of the words may be.
  init(_ text: String, language: Language, isPlural: Bool = false) {
    let tokens = (LanguagePacks.pack(for: language)?.tokens(of: text) ?? []).filter { !$0.isPunctuation }
    var pieces = tokens.enumerated().map { number, token in
      let word = token.text.lowercased()
      let isHead = number == tokens.count - 1 || Self.prepositions.contains(tokens[number + 1].text.lowercased())
      let mayBePlural = token.kind == .word && (isPlural || isHead)
      return mayBePlural ? EnglishPlural.singular(word) : word
    }[...]
    while let rest = Self.withoutLeader(pieces) { pieces = rest }
    self.pieces = Array(pieces)
  }

  private static let prepositions: Set<String> = ["of", "in", "for", "on", "to", "at", "from", "with", "by"]

  /// Whether the other form ends or begins with this one, so that one is only the shorter way to say the other.
  func isPart(of other: FullForm) -> Bool {
    pieces.count <= other.pieces.count
      && (other.pieces.suffix(pieces.count).elementsEqual(pieces)
        || other.pieces.prefix(pieces.count).elementsEqual(pieces))
  }

  /// What follows an article, a sector or a study group's name at the beginning; nil when there is none.
  private static func withoutLeader(_ pieces: ArraySlice<String>) -> ArraySlice<String>? {
    guard let first = pieces.first, pieces.count > 1 else { return nil }
    if ["the", "a", "an", "itu", "itu-t", "itu-r", "itu-d"].contains(first) { return pieces.dropFirst() }
    if first.hasPrefix("sg"), first.dropFirst(2).utf8.allSatisfy({ (48...57).contains($0) }), first.utf8.count > 2 {
      return pieces.dropFirst()
    }
    if pieces.starts(with: ["study", "group"]), pieces.count > 3, isNumber(pieces.dropFirst(2).first) {
      return pieces.dropFirst(3)
    }
    if first == "第", pieces.count > 5, isNumber(pieces.dropFirst().first),
      pieces.dropFirst(2).starts(with: ["研", "究", "组"])
    {
      return pieces.dropFirst(5)
    }
    return pieces.starts(with: ["国", "际", "电", "联"]) && pieces.count > 6 ? pieces.dropFirst(4) : nil
  }

  private static func isNumber(_ piece: String?) -> Bool {
    guard let piece else { return false }
    return piece.utf8.allSatisfy { (48...57).contains($0) }
  }
}
