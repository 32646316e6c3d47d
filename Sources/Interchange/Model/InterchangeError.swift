import Documents
import Syntax

/// Why a file of another program was not read, or could not be written. Lines count from 1.
public enum InterchangeError: Error, Equatable, Sendable {
  /// The first bytes tell no format.
  case unknownFormat(path: String)
  /// The file is XML of another kind: its outermost element.
  case otherRoot(path: String, element: String)
  /// A version of the format that is not read.
  case otherVersion(path: String, format: String, version: String)
  /// Not well-formed XML; `detail` is the XML library's reason.
  case malformedXML(path: String, line: Int, detail: String)
  /// The file declares or names entities, which no such file needs.
  case forbiddenEntity(path: String, line: Int)
  /// Elements are nested deeper than `limit`.
  case tooDeep(path: String, line: Int, limit: Int)
  /// A cell's quotation mark is not closed, or closed too early.
  case brokenQuotation(path: String, line: Int)
  /// A table's heading names neither languages nor the columns `language` and `term`.
  case noHeading(path: String)
  /// A glossary of two columns whose languages are neither said nor in its heading.
  case unknownLanguages(path: String)
  /// A format that is only written.
  case notRead(path: String, format: String)
  /// The format holds two languages, and these were not said or are not there.
  case twoLanguagesNeeded(format: String, found: [String])
  /// The spreadsheet library failed, in its own words.
  case spreadsheet(reason: String)

  /// Runs `body` and turns the failures of the syntaxes into cases of this type.
  static func wrapping<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let failure as XMLFailure {
      switch failure {
      case .malformed(let line, let detail): throw InterchangeError.malformedXML(path: path, line: line, detail: detail)
      case .forbiddenEntity(let line): throw InterchangeError.forbiddenEntity(path: path, line: line)
      case .tooDeep(let line, let limit): throw InterchangeError.tooDeep(path: path, line: line, limit: limit)
      }
    } catch let failure as DelimitedText.Failure {
      switch failure {
      case .openQuotation(let line), .textAfterQuotation(let line):
        throw InterchangeError.brokenQuotation(path: path, line: line)
      }
    }
  }
}
