/// Why XML from outside was not read to its end; lines count from 1.
public enum XMLFailure: Error, Equatable, Sendable {
  /// Not well-formed; `detail` is libxml2's reason.
  case malformed(line: Int, detail: String)
  /// A document type where none is allowed, or entities that are declared or named: the door of every entity attack.
  case forbiddenEntity(line: Int)
  /// Elements are nested deeper than `limit`.
  case tooDeep(line: Int, limit: Int)
}
