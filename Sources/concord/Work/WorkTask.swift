import Documents
import Lint
import Mentions
import Segmentation

/// What a worker does with a request: one type a task. It keeps nothing from one request to the next.
protocol WorkTask {
  /// The members of the answer beside `id`, by name, each as JSON.
  /// - Throws: what the rooms throw; `WorkError.missing`.
  func answer(_ request: WorkRequest) throws -> [String: String]
}

extension WorkText {
  /// The text read, in sentences, with what they name; `role` is what it is called when it has no name.
  /// - Throws: `DocumentError`, `SegmentationError`, `RequestError`; `WorkError.missing` for lines.
  func read(as role: String, changes: TrackedChanges) throws -> ReadDocument {
    try Reading.read(try document(as: role, changes: changes), language: language)
  }

  /// The text read, in sentences.
  /// - Throws: as `read`.
  func segmented(as role: String, changes: TrackedChanges) throws -> SegmentedDocument {
    try Reading.segment(try document(as: role, changes: changes), language: language)
  }

  /// The text read as a draft.
  /// - Throws: as `read`; `AlignmentError`.
  func draft(as role: String, changes: TrackedChanges, _ reader: BilingualReader) throws -> DraftText {
    try DraftText(try document(as: role, changes: changes), language: language, reader)
  }

  private func document(as role: String, changes: TrackedChanges) throws -> Document {
    let name = name ?? path ?? role
    if let path { return try DocumentReader.read(path: path, changes: changes) }
    guard let text else { throw WorkError.missing("path or text: lines are for align") }
    return try DocumentReader.read(bytes: Array(text.utf8), path: name, changes: changes)
  }
}

extension [String] {
  /// JSON values as an array.
  var jsonArray: String { "[" + joined(separator: ",") + "]" }
}

extension String {
  /// The lines of JSON Lines.
  var jsonLines: [String] { split(separator: "\n").map(String.init) }
}
