import Alignment
import Mentions
import Terminology

/// What is added at once: two language versions of a circular, or a document alone.
struct AddItem: Sendable {
  /// The files, Chinese first.
  let paths: [String]
  /// Their names in the base.
  let names: [String]
  /// What tells their texts from others.
  let fingerprints: [String]
  /// The documents that an earlier version was aligned with and that are not there any more.
  var lost: [String] = []
  /// The names under which the base had these texts before their files were moved.
  var moved: [String] = []
}

/// An item that is ready to be written, with what the linter finds in it where that is asked for.
struct PreparedItem: Sendable {
  let texts: PreparedTexts
  var findings: [FindingCount] = []
}

/// The texts of an item.
enum PreparedTexts: Sendable {
  /// One addition: the texts joined, and what was extracted from them.
  case joined(AlignedPair, [Concept])
  /// An addition a document.
  case apart([(document: ReadDocument, concepts: [Concept])])
}
