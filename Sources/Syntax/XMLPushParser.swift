internal import CXML

/// What a parser tells of a document, in its order. What is thrown ends the parsing.
public protocol XMLEventHandler: AnyObject {
  /// A prefix bound to a vocabulary by the element whose `start` follows.
  func bind(prefix: String, uri: String) throws
  /// An element begins. libxml2 interns names: while a document is parsed, two pointers are one name.
  func start(local: UnsafePointer<UInt8>, uri: UnsafePointer<UInt8>?, attributes: XMLAttributes) throws
  /// The innermost open element ends.
  func end() throws
  /// Text of the innermost open element; one text may come in several pieces.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws
}

extension XMLEventHandler {
  /// Most formats go by the vocabulary, not the prefix.
  public func bind(prefix: String, uri: String) throws {}
}

/// Parses XML from outside piece by piece with libxml2's push parser (SAX2), within limits: nothing is loaded from
/// elsewhere, entities may be neither declared nor named, and depth is bounded. A document type is allowed only where the
/// format has one (TMX, martif), and then not fetched.
public final class XMLPushParser {
  private let handler: any XMLEventHandler
  private let depthLimit: Int
  private let allowsDocumentType: Bool
  private let requiresPrefixes: Bool
  private var parser: xmlParserCtxtPtr?
  private var depth = 0
  private var failure: (any Error)?

  /// A parser.
  /// - Parameters:
  ///   - name: what libxml2 calls the document.
  ///   - depthLimit: how many elements may be open at a time.
  ///   - allowsDocumentType: whether `<!DOCTYPE` may stand there.
  ///   - requiresPrefixes: whether a prefix that stands for no vocabulary is an error.
  public init(
    _ handler: any XMLEventHandler, name: String, depthLimit: Int, allowsDocumentType: Bool,
    requiresPrefixes: Bool = false
  ) {
    self.handler = handler
    self.depthLimit = depthLimit
    self.allowsDocumentType = allowsDocumentType
    self.requiresPrefixes = requiresPrefixes
    cxml_silence()
    var sax = Self.callbacks
    parser = xmlCreatePushParserCtxt(&sax, Unmanaged.passUnretained(self).toOpaque(), nil, 0, name)
    if let parser { _ = xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue)) }
  }

  deinit { xmlFreeParserCtxt(parser) }

  /// The line that is being read.
  public var line: Int { parser.map { Int(xmlSAX2GetLineNumber($0)) } ?? 0 }

  /// Takes the next bytes of the document.
  /// - Throws: `XMLFailure`, and what the handler throws.
  public func feed(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    guard let parser else { throw XMLFailure.malformed(line: 0, detail: "no memory") }
    // libxml2 counts a piece's bytes with 32 bits.
    for start in stride(from: 0, to: bytes.count, by: 1 << 26) {
      let piece = UnsafeBufferPointer(rebasing: bytes[start..<min(bytes.count, start + 1 << 26)])
      try piece.withMemoryRebound(to: CChar.self) {
        xmlParseChunk(parser, $0.baseAddress, Int32($0.count), 0)
        try check()
      }
    }
  }

  /// Takes the end of the document.
  /// - Throws: `XMLFailure`, and what the handler throws.
  public func finish() throws {
    guard let parser else { throw XMLFailure.malformed(line: 0, detail: "no memory") }
    xmlParseChunk(parser, nil, 0, 1)
    try check()
  }

  private func check() throws {
    if let failure { throw failure }
    guard let parser, isBroken(parser.pointee) else { return }
    let error = xmlCtxtGetLastError(parser)
    let message = error?.pointee.message.map { String(cString: $0) } ?? "bytes that its charset does not have"
    throw XMLFailure.malformed(
      line: Int(error?.pointee.line ?? 0), detail: String(message.prefix { $0 != "\n" }))
  }

  /// Whether what was read is no XML. A byte that the document's charset lacks only halts the parser: what was read until
  /// then is well-formed.
  private func isBroken(_ parser: xmlParserCtxt) -> Bool {
    parser.wellFormed == 0 || parser.disableSAX != 0 || requiresPrefixes && parser.nsWellFormed == 0
  }

  private func stop(_ error: any Error) {
    if failure == nil { failure = error }
    if let parser { xmlStopParser(parser) }
  }

  private func attempt(_ body: () throws -> Void) {
    guard failure == nil else { return }
    do { try body() } catch { stop(error) }
  }

  private func start(
    _ local: UnsafePointer<UInt8>, _ uri: UnsafePointer<UInt8>?, _ attributes: XMLAttributes
  ) throws {
    depth += 1
    if depth > depthLimit { throw XMLFailure.tooDeep(line: line, limit: depthLimit) }
    try handler.start(local: local, uri: uri, attributes: attributes)
  }

  private func end() throws {
    depth -= 1
    try handler.end()
  }

  /// Tells of prefixes: pairs of a prefix and its vocabulary.
  private func bind(_ pairs: UnsafeBufferPointer<UnsafePointer<UInt8>?>) throws {
    for at in stride(from: 0, to: pairs.count - 1, by: 2) {
      guard let prefix = pairs[at], let uri = pairs[at + 1] else { continue }
      try handler.bind(prefix: String(cString: prefix), uri: String(cString: uri))
    }
  }

  private static func from(_ user: UnsafeMutableRawPointer?) -> XMLPushParser? {
    user.map { Unmanaged<XMLPushParser>.fromOpaque($0).takeUnretainedValue() }
  }

  private static var callbacks: xmlSAXHandler {
    var sax = xmlSAXHandler()
    sax.initialized = UInt32(XML_SAX2_MAGIC)
    sax.startElementNs = { user, local, _, uri, spaces, bound, count, _, attributes in
      guard let local, let parser = XMLPushParser.from(user) else { return }
      parser.attempt {
        if spaces > 0 { try parser.bind(UnsafeBufferPointer(start: bound, count: Int(spaces) * 2)) }
        try parser.start(local, uri, XMLAttributes(pointers: attributes, count: Int(count)))
      }
    }
    sax.endElementNs = { user, _, _, _ in
      guard let parser = XMLPushParser.from(user) else { return }
      parser.attempt { try parser.end() }
    }
    sax.characters = { user, bytes, count in
      guard let parser = XMLPushParser.from(user) else { return }
      parser.attempt { try parser.handler.text(UnsafeBufferPointer(start: bytes, count: Int(count))) }
    }
    sax.cdataBlock = sax.characters
    sax.internalSubset = { user, _, _, _ in
      guard let parser = XMLPushParser.from(user), !parser.allowsDocumentType else { return }
      parser.stop(XMLFailure.forbiddenEntity(line: parser.line))
    }
    sax.entityDecl = { user, _, _, _, _, _ in
      guard let parser = XMLPushParser.from(user) else { return }
      parser.stop(XMLFailure.forbiddenEntity(line: parser.line))
    }
    // An entity that the document type, which is not fetched, may declare: what it stands for cannot be known.
    sax.reference = { user, _ in
      guard let parser = XMLPushParser.from(user) else { return }
      parser.stop(XMLFailure.forbiddenEntity(line: parser.line))
    }
    // Errors are asked for after each piece; without this libxml2 would print them.
    sax.serror = { _, _ in }
    return sax
  }
}
