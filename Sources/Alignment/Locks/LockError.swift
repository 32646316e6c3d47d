/// Why locks cannot be kept.
public struct LockError: Error, Equatable, Sendable {
  /// The file with the locks.
  public let path: String
  /// The line, from 1.
  public let line: Int
  /// What is wrong.
  public let cause: Cause
  /// What the text it is wrong about is called; empty when it is neither.
  public let document: String

  /// An error.
  public init(path: String, line: Int, cause: Cause, document: String = "") {
    self.path = path
    self.line = line
    self.cause = cause
    self.document = document
  }

  /// What can be wrong with a lock. `isSource` tells the side.
  public enum Cause: Error, Equatable, Sendable {
    /// The line has none of the forms that are read.
    case malformed
    /// Neither side names a sentence.
    case empty
    /// A number that no sentence has; `count` is how many there are.
    case outOfRange(number: Int, count: Int, isSource: Bool)
    /// The sentences of one side do not stand one after another.
    case scattered(isSource: Bool)
    /// A sentence that an earlier line has locked.
    case overlap(number: Int, line: Int, isSource: Bool)
    /// Sentences that are not in the text, or are all locked already.
    case unknownText(String, isSource: Bool)

    /// Whether it is about the first side; nil when it is about neither.
    var isSource: Bool? {
      switch self {
      case .malformed, .empty: nil
      case .outOfRange(_, _, let isSource), .scattered(let isSource), .overlap(_, _, let isSource),
        .unknownText(_, let isSource):
        isSource
      }
    }
  }
}
