internal import CXML

/// Translation Memory eXchange 1.1 to 1.4b by libxml2's push parser: the segments of each unit, without the codes of
/// inline elements (`bpt`, `ept`, `ph`, `it`, `ut`); what `hi` marks is text. A document type may be named, as TMX does, and
/// is not fetched; entities may not be declared.
final class TMXReader: AlignedTextReader {
  private var path = ""
  private var parser: xmlParserCtxtPtr?
  private var failure: (any Error)?
  private var give: (AlignedUnit) throws -> Void = { _ in }
  private var depth = 0
  private var sides: [AlignedUnit.Side] = []
  private var tag = ""
  private var text: String?
  /// How many elements of code are open inside the segment.
  private var codeDepth = 0

  func read(_ input: ByteInput, _ body: (AlignedUnit) throws -> Void) throws {
    path = input.path
    try withoutActuallyEscaping(body) { body in
      give = body
      defer { give = { _ in } }
      try parse(input)
    }
  }

  private func parse(_ input: ByteInput) throws {
    var sax = Self.callbacks
    let user = Unmanaged.passUnretained(self).toOpaque()
    cxml_silence()
    guard let parser = xmlCreatePushParserCtxt(&sax, user, nil, 0, path) else {
      throw TrainingError.malformedXML(path: path, line: 0, detail: "no memory")
    }
    self.parser = parser
    defer {
      xmlFreeParserCtxt(parser)
      self.parser = nil
    }
    _ = xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue))
    try input.forEachPiece { piece in
      try piece.withUnsafeBytes { bytes in
        try check(xmlParseChunk(parser, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), 0))
      }
    }
    try check(xmlParseChunk(parser, nil, 0, 1))
  }

  private func check(_ code: Int32) throws {
    if let failure { throw failure }
    guard let parser, parser.pointee.wellFormed == 0 else { return }
    let error = xmlCtxtGetLastError(parser)
    let message = error?.pointee.message.map { String(cString: $0) } ?? "error \(code)"
    throw TrainingError.malformedXML(
      path: path, line: Int(error?.pointee.line ?? 0), detail: String(message.prefix { $0 != "\n" }))
  }

  private func stop(_ error: any Error) {
    if failure == nil { failure = error }
    if let parser { xmlStopParser(parser) }
  }

  private func refuseEntities() {
    stop(TrainingError.forbiddenEntity(path: path, line: parser.map { Int(xmlSAX2GetLineNumber($0)) } ?? 0))
  }

  private func start(_ name: String, _ language: String?) {
    guard failure == nil else { return }
    depth += 1
    if depth == 1 && name != "tmx" { return stop(TrainingError.notTMX(path: path, element: name)) }
    switch name {
    case "tu": sides = []
    case "tuv": tag = language ?? ""
    case "seg": text = ""
    case "bpt", "ept", "ph", "it", "ut": codeDepth += 1
    default: break
    }
  }

  private func end(_ name: String) {
    guard failure == nil else { return }
    depth -= 1
    switch name {
    case "bpt", "ept", "ph", "it", "ut": codeDepth -= 1
    case "seg":
      sides.append(.init(tag: tag, text: text ?? ""))
      text = nil
    case "tu": do { try give(AlignedUnit(sides)) } catch { stop(error) }
    default: break
    }
  }

  private func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    if text != nil && codeDepth == 0 { text? += String(decoding: bytes, as: UTF8.self) }
  }

  private static func from(_ user: UnsafeMutableRawPointer?) -> TMXReader? {
    user.map { Unmanaged<TMXReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private static var callbacks: xmlSAXHandler {
    var sax = xmlSAXHandler()
    sax.initialized = UInt32(XML_SAX2_MAGIC)
    sax.startElementNs = { user, local, _, _, _, _, count, _, attributes in
      guard let local else { return }
      TMXReader.from(user)?.start(String(cString: local), TMXReader.language(attributes, Int(count)))
    }
    sax.endElementNs = { user, local, _, _ in
      if let local { TMXReader.from(user)?.end(String(cString: local)) }
    }
    sax.characters = { user, bytes, count in
      TMXReader.from(user)?.characters(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    sax.cdataBlock = sax.characters
    sax.entityDecl = { user, _, _, _, _, _ in TMXReader.from(user)?.refuseEntities() }
    // Errors are asked for after each piece; without this libxml2 would print them.
    sax.serror = { _, _ in }
    return sax
  }

  /// The value of `xml:lang`, or of `lang` as TMX 1.1 has it: local name, prefix, namespace, value and its end for each
  /// attribute.
  private static func language(_ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, _ count: Int) -> String? {
    guard let attributes else { return nil }
    for at in stride(from: 0, to: count * 5, by: 5) {
      guard let local = attributes[at], String(cString: local) == "lang", let from = attributes[at + 3],
        let to = attributes[at + 4]
      else { continue }
      return String(decoding: UnsafeBufferPointer(start: from, count: to - from), as: UTF8.self)
    }
    return nil
  }
}
