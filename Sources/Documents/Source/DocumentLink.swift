/// A link in a document: its text is part of the document's, its target is kept here.
public struct DocumentLink: Sendable, Hashable {
  /// The address; `#name` for a bookmark of the document itself.
  public let target: String
  /// The link's text.
  public let place: Place

  /// A link from its parts.
  public init(target: String, place: Place) {
    self.target = target
    self.place = place
  }
}
