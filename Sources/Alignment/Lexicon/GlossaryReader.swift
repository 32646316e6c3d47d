import Foundation

/// Reads the project's glossaries: tab-separated `kind zh en acronym status source note`, with a heading line.
struct GlossaryReader {
  private var words: GlossWords

  init(words: GlossWords) { self.words = words }

  /// How much more a checked term pair weighs than a dictionary's gloss.
  static let weight: Float = 3

  /// Adds the pairs of the file at `path`.
  /// - Throws: Foundation's error when it cannot be read.
  mutating func read(_ path: String, into compiler: inout LexiconCompiler) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for line in text.split(whereSeparator: \.isNewline).dropFirst() where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count >= 3, !fields[1].isEmpty else { continue }
      let headword = fields[1].lowercased()
      for translation in [fields[2], fields.count > 3 ? fields[3] : ""] where !translation.isEmpty {
        let keys = words.keys(of: translation, in: &compiler)
        if !keys.isEmpty { compiler.add(headword, keys, weight: Self.weight) }
      }
    }
  }
}
