/// Why a list of pairs is not taken.
public struct PairListError: Error, Equatable, Sendable {
  /// The list.
  public let path: String
  /// The line, from 1.
  public let line: Int
  /// What is wrong.
  public let cause: Cause

  /// An error.
  public init(path: String, line: Int, cause: Cause) {
    self.path = path
    self.line = line
    self.cause = cause
  }

  /// What can be wrong.
  public enum Cause: Equatable, Sendable {
    /// There are no columns `first` and `second`.
    case noHeading
    /// A column that is not known, or is there twice.
    case unknownColumn(String)
    /// A word in the column `use`.
    case unknownUse(String)
    /// A file's name is missing.
    case noFile(PairList.Use)
    /// A single file with another one.
    case twoFiles
    /// A file that is not there.
    case missing(String)
    /// A file that stands in an earlier line already.
    case twice(String, line: Int)
    /// Both files are in one language.
    case sameLanguage(first: String, second: String, language: String)
    /// A quotation mark that is not closed, or followed by text.
    case quotation
  }
}
