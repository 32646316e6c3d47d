import Languages

/// How the sentences of one side of a bead become one text.
enum BeadSide {
  /// Chinese and Japanese sentences follow each other directly, others are parted by a space.
  static func joined(_ sentences: [String], language: Language) -> String {
    sentences.joined(separator: ["zh", "ja"].contains(language.tag.prefix(2)) ? "" : " ")
  }
}
