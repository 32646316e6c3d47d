/// A comment to be written at a place of a document.
public struct PlacedComment: Sendable, Hashable {
  /// What it is about, in `Document.text`.
  public let place: Place
  /// What it says; each line is a paragraph.
  public let text: String

  /// A comment at a place.
  public init(place: Place, text: String) {
    self.place = place
    self.text = text
  }
}

/// Who writes comments, and when.
public struct CommentOptions: Sendable, Hashable {
  /// The name that Word shows.
  public var author: String
  /// The moment, as XML Schema writes it (`2023-05-18T09:00:00Z`); nil for comments without a date.
  public var date: String?

  /// Options; each has its default.
  public init(author: String = "Concord", date: String? = nil) {
    self.author = author
    self.date = date
  }
}

/// Why comments could not be written; what is wrong with the file itself is a `DocumentError`.
public enum CommentError: Error, Equatable, Sendable {
  /// Comments go into Word documents only.
  case notWord(path: String)
  /// A date of another form than `2023-05-18T09:00:00Z`.
  case invalidDate(String)
  /// The archive cannot be written; `detail` is the library's reason.
  case notWritten(path: String, detail: String)
  /// The file cannot be written; `code` is the system's error number (`errno`).
  case notWritable(path: String, code: Int32)
}
