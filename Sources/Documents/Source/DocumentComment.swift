/// A comment that somebody wrote at a document: kept apart, never part of its text.
public struct DocumentComment: Sendable, Hashable {
  /// Who wrote it, as the file says; empty when it does not.
  public let author: String
  /// When, as the file says (`2023-05-18T09:00:00Z`).
  public let date: String?
  /// What it says, its paragraphs one a line.
  public let text: String
  /// What it is about in the document's text; nil when it is about something that is no text.
  public let place: Place?

  /// A comment from its parts.
  public init(author: String, date: String?, text: String, place: Place?) {
    self.author = author
    self.date = date
    self.text = text
    self.place = place
  }
}
