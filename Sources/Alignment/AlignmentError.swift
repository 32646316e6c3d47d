/// What keeps an alignment from being made.
public enum AlignmentError: Error, Equatable, Sendable {
  /// A language without a pack, by its tag.
  case unsupportedLanguage(String)
  /// A dictionary that cannot be read, by its path.
  case unreadableLexiconSource(String)
  /// A lexicon file that cannot be opened, by its path and the system's error number.
  case unreadableLexicon(String, code: Int32)
  /// A file that is no lexicon, by its path.
  case notALexicon(String)
  /// A lexicon of another version of the program, by its path.
  case lexiconOfOtherVersion(String)
  /// A lexicon whose bytes are not those that were written, by its path.
  case damagedLexicon(String)
}
