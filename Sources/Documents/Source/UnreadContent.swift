/// Something that a reader of the file sees and that was not read: it is said rather than passed over.
public enum UnreadContent: Sendable, Hashable {
  /// A file of another kind inside a Word document, which Word shows as part of the text; `entry` is its part.
  case embeddedFile(entry: String)
  /// A document elsewhere that a Word document is a frame for; `target` is its address.
  case linkedDocument(target: String)
}
