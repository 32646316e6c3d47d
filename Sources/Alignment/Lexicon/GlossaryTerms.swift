import Glossaries

/// Adds the term pairs of a glossary; a checked pair weighs more than a dictionary's gloss.
struct GlossaryTerms {
  private var words: GlossWords

  init(words: GlossWords) { self.words = words }

  private static let weight: Float = 3

  /// Adds the pairs of the file at `path`.
  /// - Throws: `GlossaryError` with file and line.
  mutating func read(_ path: String, into compiler: inout LexiconCompiler) throws {
    for entry in try GlossaryReader.entries(file: path) where entry.status != .deprecated {
      for translation in [entry.en] + (entry.acronym.map { [$0] } ?? []) {
        let keys = words.keys(of: translation[...], in: &compiler)
        if !keys.isEmpty { compiler.add(entry.zh.lowercased(), keys, weight: Self.weight) }
      }
    }
  }
}
