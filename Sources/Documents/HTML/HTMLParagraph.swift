/// A text of a page with what it is, before notes and page lines are put in their places.
struct HTMLParagraph {
  var text = MarkupText()
  var form: BlockForm
  /// The note it is part of.
  var note: Int?
  /// The notes whose marks stand in it.
  var notes: [Int] = []
  /// A page's header or footer.
  var page: BlockKind?
}
