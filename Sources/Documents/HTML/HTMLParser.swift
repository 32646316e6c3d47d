internal import CXML

/// What the reader of a page is told, in document order.
protocol HTMLHandler: AnyObject {
  func start(_ name: String, _ attributes: HTMLAttributes)
  func end(_ name: String)
  func text(_ text: String)
  /// What stands in a comment, and on which line.
  func comment(_ text: String, line: Int)
}

extension HTMLHandler {
  func comment(_ text: String, line: Int) {}
}

/// An element's attributes; good only while its `start` is being handled.
struct HTMLAttributes {
  /// libxml2's list: name, value, name, value, …, nil.
  fileprivate let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  /// The value of an attribute, "" for one without; nil when it is not there.
  subscript(name: String) -> String? {
    guard var at = pointers else { return nil }
    while let key = at.pointee {
      if String(cString: key) == name { return (at + 1).pointee.map { String(cString: $0) } ?? "" }
      at += 2
    }
    return nil
  }

  /// A whole number; one without use in a page is none.
  func int(_ name: String) -> Int? {
    self[name].flatMap { Int($0.trimmingASCIISpace) }.flatMap { $0.magnitude < 1_000_000 ? $0 : nil }
  }
}

extension String {
  /// The parts between the places where `separator`, which is ASCII, stands; at least one.
  func components(separatedByASCII separator: String) -> [String] {
    let mark = Array(separator.utf8)
    var parts: [String] = []
    var rest = Array(utf8)[...]
    while let found = rest.firstRange(of: mark) {
      parts.append(String(decoding: rest[..<found.lowerBound], as: UTF8.self))
      rest = rest[found.upperBound...]
    }
    return parts + [String(decoding: rest, as: UTF8.self)]
  }

  /// Without ASCII white space at either end.
  var trimmingASCIISpace: String {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    let body = utf8.drop(while: isSpace)
    let end = body.lastIndex { !isSpace($0) }.map { body.index(after: $0) } ?? body.startIndex
    return String(body[..<end]) ?? ""
  }
}

/// Parses a page with libxml2's HTML parser and SAX events: no tree, nothing loaded from elsewhere, entities only those
/// that HTML itself has.
final class HTMLParser {
  private let handler: any HTMLHandler
  private let path: String
  private let limit: Int
  private var parser: htmlParserCtxtPtr?
  private var depth = 0
  private var failure: DocumentError?
  /// The names of elements, which libxml2 interns.
  private var names: [UnsafePointer<UInt8>: String] = [:]

  /// Tells `handler` of the page in `bytes`, which are UTF-8.
  /// - Throws: `DocumentError.tooDeep`.
  static func parse(_ bytes: [UInt8], path: String, limits: ReadLimits, to handler: any HTMLHandler) throws {
    try HTMLParser(path, limits.htmlDepth, handler).parse(bytes)
  }

  private init(_ path: String, _ limit: Int, _ handler: any HTMLHandler) {
    self.path = path
    self.limit = limit
    self.handler = handler
  }

  private func parse(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let parser = htmlCreateMemoryParserCtxt(start, Int32(buffer.count)) else {
        throw DocumentError.unreadable(path: path, code: 12)
      }
      self.parser = parser
      defer {
        self.parser = nil
        htmlFreeParserCtxt(parser)
      }
      parser.pointee.sax.pointee = HTMLParser.callbacks
      parser.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
      let options = HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
      _ = htmlCtxtUseOptions(parser, Int32(options | HTML_PARSE_IGNORE_ENC.rawValue))
      xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8)
      htmlParseDocument(parser)
    }
    if let failure { throw failure }
  }

  private func start(_ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    guard failure == nil else { return }
    let string = names[name] ?? String(cString: name)
    names[name] = string
    if HTMLElements.isVoid(string) { return handler.start(string, HTMLAttributes(pointers: attributes)) }
    depth += 1
    if depth > limit {
      let line = parser.map { Int(xmlSAX2GetLineNumber($0)) } ?? 0
      failure = .tooDeep(path: path, entry: "the page", line: line, limit: limit)
      if let parser { xmlStopParser(parser) }
      return
    }
    handler.start(string, HTMLAttributes(pointers: attributes))
  }

  private func end(_ name: UnsafePointer<UInt8>) {
    guard failure == nil else { return }
    let string = names[name] ?? String(cString: name)
    if HTMLElements.isVoid(string) { return }
    depth -= 1
    handler.end(string)
  }

  private func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if failure == nil { handler.text(String(decoding: bytes, as: UTF8.self)) }
  }

  private func comment(_ text: UnsafePointer<UInt8>) {
    if failure == nil {
      handler.comment(String(cString: text), line: parser.map { Int(xmlSAX2GetLineNumber($0)) } ?? 0)
    }
  }

  private static func from(_ user: UnsafeMutableRawPointer?) -> HTMLParser? {
    user.map { Unmanaged<HTMLParser>.fromOpaque($0).takeUnretainedValue() }
  }

  private static var callbacks: xmlSAXHandler {
    var sax = xmlSAXHandler()
    sax.initialized = 1
    sax.startElement = { user, name, attributes in
      if let name { HTMLParser.from(user)?.start(name, attributes) }
    }
    sax.endElement = { user, name in if let name { HTMLParser.from(user)?.end(name) } }
    sax.characters = { user, bytes, count in
      HTMLParser.from(user)?.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    sax.ignorableWhitespace = sax.characters
    sax.cdataBlock = sax.characters
    sax.comment = { user, text in if let text { HTMLParser.from(user)?.comment(text) } }
    sax.serror = { _, _ in }
    return sax
  }
}
