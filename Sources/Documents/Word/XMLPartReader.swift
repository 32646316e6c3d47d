import Syntax

/// Reads a part of an archive within its limits and tells a handler of it, with names in their vocabularies. A document type
/// declaration ends the reading: Word never writes one.
///
/// Its state is read and changed by one event after another, never within another's change: what the runtime would check at
/// each access (exclusivity, a tenth of the time of a document) is left out.
final class XMLPartReader: XMLEventHandler {
  private let handler: any XMLHandler
  /// The names that the part has, each once; elsewhere they go by their places here.
  @exclusivity(unchecked) private var names: [XMLName] = []
  @exclusivity(unchecked) private var open: [Int] = []
  @exclusivity(unchecked) private var known: [NameKey: Int] = [:]
  /// The names that were looked up last, by their addresses: most elements have one of a few dozen names.
  @exclusivity(unchecked) private var recent = [(key: NameKey, name: Int)](
    repeating: (NameKey(local: nil, uri: nil), 0), count: 256)

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
    let name = name(NameKey(local: local, uri: uri))
    open.append(name)
    handler.start(names[name], attributes)
  }

  func end() {
    if let name = open.popLast() { handler.end(names[name]) }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { handler.text(String(decoding: bytes, as: UTF8.self)) }

  /// Names are interned, so that two pointers are one name while a part is parsed.
  private func name(_ key: NameKey) -> Int {
    // The low bits of addresses in libxml2's pool are alike; the higher ones tell names apart.
    let slot = Int(bitPattern: key.local) >> 3 & (recent.count - 1)
    if recent[slot].key == key { return recent[slot].name }
    let name = known[key] ?? add(key)
    recent[slot] = (key, name)
    return name
  }

  private func add(_ key: NameKey) -> Int {
    let vocabulary = key.uri.map { XMLVocabulary(uri: String(cString: $0)) } ?? .other
    names.append(XMLName(vocabulary: vocabulary, local: key.local.map { String(cString: $0) } ?? ""))
    known[key] = names.count - 1
    return names.count - 1
  }

  private struct NameKey: Hashable {
    let local: UnsafePointer<UInt8>?
    let uri: UnsafePointer<UInt8>?
  }
}
