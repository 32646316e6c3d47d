internal import CXML

/// Parses a part of an archive with libxml2's push parser and SAX2 events; nothing is loaded from elsewhere, and a
/// document type declaration, the door of every entity attack, ends the reading.
final class XMLPartReader {
  private let handler: any XMLHandler
  private let entry: String
  private let limits: ReadLimits
  private let path: String
  private var parser: xmlParserCtxtPtr?
  private var depth = 0
  private var failure: DocumentError?
  private var names: [XMLName] = []
  private var known: [NameKey: XMLName] = [:]

  /// Reads `entry` of `archive` and tells `handler` of it.
  static func read(_ entry: String, of archive: ZipArchive, to handler: any XMLHandler) throws {
    try XMLPartReader(entry, archive, handler).read(archive)
  }

  private init(_ entry: String, _ archive: ZipArchive, _ handler: any XMLHandler) {
    self.entry = entry
    self.handler = handler
    limits = archive.limits
    path = archive.path
  }

  private func read(_ archive: ZipArchive) throws {
    cxml_silence()
    var sax = XMLPartReader.callbacks
    let user = Unmanaged.passUnretained(self).toOpaque()
    guard let parser = xmlCreatePushParserCtxt(&sax, user, nil, 0, entry) else {
      throw DocumentError.malformedXML(path: path, entry: entry, line: 0, detail: "no memory")
    }
    self.parser = parser
    defer {
      xmlFreeParserCtxt(parser)
      self.parser = nil
    }
    _ = xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue))
    try archive.read(entry) { piece in
      try piece.withMemoryRebound(to: CChar.self) {
        xmlParseChunk(parser, $0.baseAddress, Int32($0.count), 0)
        try check()
      }
    }
    xmlParseChunk(parser, nil, 0, 1)
    try check()
  }

  private func check() throws {
    if let failure { throw failure }
    // A byte that the part's charset lacks only halts the parser: what was read until then is well-formed.
    guard let parser, parser.pointee.wellFormed == 0 || parser.pointee.disableSAX != 0 else { return }
    let error = xmlCtxtGetLastError(parser)
    let message = error?.pointee.message.map { String(cString: $0) } ?? "bytes that its charset does not have"
    let detail = String(message.prefix { $0 != "\n" })
    throw DocumentError.malformedXML(path: path, entry: entry, line: Int(error?.pointee.line ?? 0), detail: detail)
  }

  private var line: Int { parser.map { Int(xmlSAX2GetLineNumber($0)) } ?? 0 }

  private func stop(_ error: DocumentError) {
    if failure == nil { failure = error }
    if let parser { xmlStopParser(parser) }
  }

  private func refuseEntities() { stop(.forbiddenEntity(path: path, entry: entry, line: line)) }

  private func start(_ local: UnsafePointer<UInt8>, _ uri: UnsafePointer<UInt8>?, _ attributes: XMLAttributes) {
    guard failure == nil else { return }
    depth += 1
    if depth > limits.elementDepth {
      stop(.tooDeep(path: path, entry: entry, line: line, limit: limits.elementDepth))
      return
    }
    let name = name(local, uri)
    names.append(name)
    handler.start(name, attributes)
  }

  /// Tells of prefixes: pairs of a prefix and its vocabulary.
  private func bind(_ pairs: UnsafeBufferPointer<UnsafePointer<UInt8>?>) {
    for at in stride(from: 0, to: pairs.count - 1, by: 2) {
      if let prefix = pairs[at], let uri = pairs[at + 1] {
        handler.namespace(String(cString: prefix), String(cString: uri))
      }
    }
  }

  private func end() {
    guard failure == nil, let name = names.popLast() else { return }
    depth -= 1
    handler.end(name)
  }

  private func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if failure == nil { handler.text(String(decoding: bytes, as: UTF8.self)) }
  }

  /// libxml2 interns names, so that two pointers are one name while a part is parsed.
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

  private static func from(_ user: UnsafeMutableRawPointer?) -> XMLPartReader? {
    user.map { Unmanaged<XMLPartReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private static var callbacks: xmlSAXHandler {
    var sax = xmlSAXHandler()
    sax.initialized = UInt32(XML_SAX2_MAGIC)
    sax.startElementNs = { user, local, _, uri, spaces, bound, count, _, attributes in
      guard let local, let reader = XMLPartReader.from(user) else { return }
      if spaces > 0 { reader.bind(UnsafeBufferPointer(start: bound, count: Int(spaces) * 2)) }
      reader.start(local, uri, XMLAttributes(pointers: attributes, count: Int(count)))
    }
    sax.endElementNs = { user, _, _, _ in XMLPartReader.from(user)?.end() }
    sax.characters = { user, bytes, count in
      XMLPartReader.from(user)?.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    sax.cdataBlock = sax.characters
    sax.internalSubset = { user, _, _, _ in XMLPartReader.from(user)?.refuseEntities() }
    sax.entityDecl = { user, _, _, _, _, _ in XMLPartReader.from(user)?.refuseEntities() }
    // Errors are asked for after each piece; without this libxml2 would print them.
    sax.serror = { _, _ in }
    return sax
  }
}
