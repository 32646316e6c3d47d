/// Something found in a folded text.
struct Found {
  /// What is named, and its value.
  var kind: MentionKind
  var value: String
  /// Where it stands, as offsets in the folded text.
  var range: Range<Int>
  /// Further things found in one go: the other members of a list (附件1和2).
  var more: [Found] = []

  /// Past the last of them.
  var end: Int { more.last?.range.upperBound ?? range.upperBound }
}

/// Recognises one kind of thing where it begins. The reader asks at beginnings of words only.
protocol Recognizer: Sendable {
  /// What begins at `offset`, nil when nothing of this kind does.
  func match(_ text: FoldedText, at offset: Int) -> Found?
}
