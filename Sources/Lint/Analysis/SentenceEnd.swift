extension DraftSentence {
  /// Whether it ends in a stop or another mark that no heading or title ends in; so does an empty one.
  var hasEnd: Bool { scalars.last.map { "。.;；:：!！?？,，".unicodeScalars.contains($0) } ?? true }
}
