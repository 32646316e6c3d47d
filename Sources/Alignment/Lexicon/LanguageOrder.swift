import Languages

/// Which of two languages has the headwords: Chinese where it is one of them, otherwise the one whose tag stands first,
/// so that a pair is treated alike in either direction.
enum LanguageOrder {
  /// Whether the headwords are those of `target`.
  static func isReversed(_ source: Language, _ target: Language) -> Bool {
    if source == .chinese || target == .chinese { return source != .chinese }
    return target.tag < source.tag
  }
}
