import Termbase

/// A file that `concord add` was given, or that a folder holds.
struct CollectedFile: Sendable {
  /// The path as the user gave it.
  let path: String
  /// Its name in the base.
  let name: String
  /// How it looks; nil for what is no regular file.
  let stamp: FileStamp?
  /// Whether it was found in a folder.
  let isOfFolder: Bool
}
