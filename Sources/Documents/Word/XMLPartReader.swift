import Syntax

/// Reads a part of an archive within its limits and tells a handler of it, with names in their vocabularies. A document type
/// declaration ends the reading: Word never writes one.
final class XMLPartReader: XMLEventHandler {
  private let handler: any XMLHandler
  private var names: [XMLName] = []
  private var known: [NameKey: XMLName] = [:]

  /// Reads `entry` of `archive` and tells `handler` of it.
  static func read(_ entry: String, of archive: ZipArchive, to handler: any XMLHandler) throws {
    let reader = XMLPartReader(handler)
    let parser = XMLPushParser(
      reader, name: entry, depthLimit: archive.limits.elementDepth, allowsDocumentType: false, requiresPrefixes: true)
    do {
      try archive.read(entry) { try parser.feed($0) }
      try parser.finish()
    } catch let failure as XMLFailure {
      throw error(failure, path: archive.path, entry: entry)
    }
  }

  private init(_ handler: any XMLHandler) { self.handler = handler }

  private static func error(_ failure: XMLFailure, path: String, entry: String) -> DocumentError {
    switch failure {
    case .malformed(let line, let detail): .malformedXML(path: path, entry: entry, line: line, detail: detail)
    case .forbiddenEntity(let line): .forbiddenEntity(path: path, entry: entry, line: line)
    case .tooDeep(let line, let limit): .tooDeep(path: path, entry: entry, line: line, limit: limit)
    }
  }

  func bind(prefix: String, uri: String) { handler.namespace(prefix, uri) }

  func start(local: UnsafePointer<UInt8>, uri: UnsafePointer<UInt8>?, attributes: XMLAttributes) {
    let name = name(local, uri)
    names.append(name)
    handler.start(name, attributes)
  }

  func end() {
    if let name = names.popLast() { handler.end(name) }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { handler.text(String(decoding: bytes, as: UTF8.self)) }

  /// Names are interned, so that two pointers are one name while a part is parsed.
  private func name(_ local: UnsafePointer<UInt8>, _ uri: UnsafePointer<UInt8>?) -> XMLName {
    let key = NameKey(local: local, uri: uri)
    if let name = known[key] { return name }
    let vocabulary = uri.map { XMLVocabulary(uri: String(cString: $0)) } ?? .other
    let name = XMLName(vocabulary: vocabulary, local: String(cString: local))
    known[key] = name
    return name
  }

  private struct NameKey: Hashable {
    let local: UnsafePointer<UInt8>
    let uri: UnsafePointer<UInt8>?
  }
}
