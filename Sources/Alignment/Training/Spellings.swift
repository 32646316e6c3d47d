import Languages

/// How stems are written: the first spelling of each, from the first pairs that are read; only a preview needs it.
struct Spellings {
  private var sources: [String: String] = [:]
  private var targets: [String: String] = [:]
  private var isFull = false
  private static let pairs = 2_000

  /// Notes the words of the first block's pairs.
  mutating func note(
    _ sources: [String], _ sourcePack: any LanguagePack, _ targets: [String], _ targetPack: any LanguagePack
  ) {
    if isFull { return }
    Self.note(sources.prefix(Self.pairs), sourcePack, &self.sources)
    Self.note(targets.prefix(Self.pairs), targetPack, &self.targets)
    isFull = true
  }

  private static func note(_ texts: ArraySlice<String>, _ pack: any LanguagePack, _ spellings: inout [String: String]) {
    for text in texts {
      for token in pack.tokens(of: text) where token.kind == .word && spellings[token.key] == nil {
        spellings[token.key] = token.text
      }
    }
  }

  /// A word of the first side as it is written; itself when it was not seen.
  func source(_ key: String) -> String { sources[key] ?? key }

  /// A word of the second side as it is written; itself when it was not seen.
  func target(_ key: String) -> String { targets[key] ?? key }
}
