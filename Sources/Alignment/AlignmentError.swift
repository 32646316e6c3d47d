/// What keeps an alignment from being made.
public enum AlignmentError: Error, Equatable, Sendable {
  /// A language without a pack, by its tag.
  case unsupportedLanguage(String)
  /// A dictionary that cannot be read, by its path.
  case unreadableLexiconSource(String)
}
