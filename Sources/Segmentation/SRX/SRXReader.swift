import Documents
import Syntax

/// Reads an SRX 2.0 file: no document type, no entities, nothing fetched, depth and bytes bounded. What the
/// schema of SRX 2.0 does not allow is refused.
public enum SRXReader {
  /// How deep elements may stand in one another; SRX has six levels.
  private static let depthLimit = 32

  /// Reads the rules of the file at `path`.
  /// - Throws: `SRXError`, `DocumentError` when the file cannot be read.
  public static func read(path: String) throws -> SRXRules {
    try read(bytes: FileBytes.read(path: path, limits: ReadLimits(fileBytes: 16 << 20)), path: path)
  }

  /// Reads rules that are in memory already; `path` is what messages call them.
  /// - Throws: `SRXError`.
  public static func read(bytes: [UInt8], path: String) throws -> SRXRules {
    let elements = SRXElements(path)
    let parser = XMLPushParser(elements, name: path, depthLimit: depthLimit, allowsDocumentType: false)
    elements.line = { [unowned parser] in parser.line }
    do {
      try bytes.withUnsafeBufferPointer { try parser.feed($0) }
      try parser.finish()
    } catch let failure as XMLFailure {
      throw error(failure, path)
    }
    return try elements.builder.rules()
  }

  private static func error(_ failure: XMLFailure, _ path: String) -> SRXError {
    switch failure {
    case .malformed(let line, let detail): .malformedXML(path: path, line: line, detail: detail)
    case .forbiddenEntity(let line): .forbiddenEntity(path: path, line: line)
    case .tooDeep(let line, let limit): .tooDeep(path: path, line: line, limit: limit)
    }
  }
}

/// Takes an SRX file's elements to the builder.
private final class SRXElements: XMLEventHandler {
  var builder: SRXBuilder
  var line: () -> Int = { 0 }

  init(_ path: String) { builder = SRXBuilder(path: path) }

  func start(local: UnsafePointer<UInt8>, uri: UnsafePointer<UInt8>?, attributes: XMLAttributes) throws {
    try builder.start(String(cString: local), attributes.all, line: line())
  }

  func end() throws { try builder.end() }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws { builder.text(String(decoding: bytes, as: UTF8.self)) }
}
