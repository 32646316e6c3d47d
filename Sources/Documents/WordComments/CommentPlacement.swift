/// Where a comment stands in the file: Word does not take comments everywhere.
public enum CommentPlacement: Sendable, Hashable {
  /// On the very text.
  case text
  /// On the picture, formula or ruby that holds the text, which Word comments on as a whole.
  case holder
  /// At the mark of the note that the text is in.
  case noteMark
  /// At the beginning of the document, because Word takes no comments in headers and footers.
  case beginning
}
