import Languages

/// Language tags of other programs (BCP 47): a region becomes the geographical usage of terms, since the base keeps languages
/// apart and not countries; a script stays where it tells another way of writing.
enum LanguageTag {
  /// A tag as it is read.
  struct Read: Equatable {
    /// The language; nil for one that is all of them (`mul`).
    let language: Language?
    /// The tag as it was, where it says more than the language.
    let usage: String?
  }

  /// What a tag means; nil when it is none.
  static func read(_ tag: String) -> Read? {
    let parts = tag.replacing("_", with: "-").split(separator: "-", omittingEmptySubsequences: false).map {
      $0.lowercased()
    }
    guard let first = parts.first, (2...3).contains(first.utf8.count), parts.allSatisfy(isSubtag),
      first.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    if parts == ["mul"] { return Read(language: nil, usage: nil) }
    let isTraditional =
      first == "zh"
      && (parts.contains("hant") || !parts.contains("hans") && parts.contains { ["tw", "hk", "mo"].contains($0) })
    let region = parts.dropFirst().contains {
      $0.utf8.count == 2 || ($0.utf8.count == 3 && $0.utf8.allSatisfy(isDigit))
    }
    return Read(
      language: Language(isTraditional ? "zh-hant" : first), usage: region ? tag.replacing("_", with: "-") : nil)
  }

  private static func isSubtag(_ part: String) -> Bool {
    (1...8).contains(part.utf8.count) && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || isDigit($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
