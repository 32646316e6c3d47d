/// Why aligned text could not be learnt from. Lines count from 1; `path` is the file as the user gave it.
public enum TrainingError: Error, Equatable, Sendable {
  /// The system could not read the file; `code` is its error number (`errno`).
  case unreadable(path: String, code: Int32)
  /// Neither TMX nor JSON Lines nor a table parted by tabs.
  case unknownFormat(path: String)
  /// Not well-formed XML; `detail` is the XML library's reason.
  case malformedXML(path: String, line: Int, detail: String)
  /// An XML document that is no TMX: its outermost element.
  case notTMX(path: String, element: String)
  /// The file declares entities, which no TMX needs: an entity bomb or worse.
  case forbiddenEntity(path: String, line: Int)
  /// A line that is not of its format.
  case malformedLine(path: String, line: Int, expected: String)
  /// A line has more bytes than `limit`.
  case lineTooLong(path: String, line: Int, limit: Int)
  /// The languages of a table's two columns are neither said nor told by their letters.
  case unknownLanguages(path: String)
  /// No pair of the languages wanted (none: any two with a pack), and the languages that were found.
  case noPairs(path: String, wanted: [String], found: [String])
}
