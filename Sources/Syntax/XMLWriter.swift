internal import CXML

/// Writes XML into memory with libxml2's text writer: UTF-8, two spaces a level, every text and attribute escaped.
///
/// What XML 1.0 cannot hold (control characters, unpaired surrogates; its production 2, `Char`) is left out and counted.
public final class XMLWriter {
  /// Why nothing was written.
  public enum Failure: Error, Equatable, Sendable {
    /// libxml2 had no memory, or a name was none.
    case failed
  }

  /// How many characters were left out, since no XML document can hold them.
  public private(set) var leftOut = 0
  private let buffer: xmlBufferPtr
  private let writer: xmlTextWriterPtr

  /// A writer of a new document.
  /// - Parameter documentType: the outermost element's name and the file of its document type, where the format names one.
  /// - Throws: `Failure`.
  public init(documentType: (name: String, system: String)? = nil) throws {
    guard let buffer = xmlBufferCreate() else { throw Failure.failed }
    guard let writer = xmlNewTextWriterMemory(buffer, 0) else {
      xmlBufferFree(buffer)
      throw Failure.failed
    }
    self.buffer = buffer
    self.writer = writer
    _ = xmlTextWriterSetIndent(writer, 1)
    _ = xmlTextWriterSetIndentString(writer, "  ")
    try check(xmlTextWriterStartDocument(writer, "1.0", "UTF-8", nil))
    if let documentType {
      try check(xmlTextWriterStartDTD(writer, documentType.name, nil, documentType.system))
      try check(xmlTextWriterEndDTD(writer))
    }
  }

  deinit {
    xmlFreeTextWriter(writer)
    xmlBufferFree(buffer)
  }

  /// An element around what `content` writes. Attributes without value are left out.
  /// - Throws: `Failure`, and what `content` throws.
  public func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: () throws -> Void
  ) throws {
    try open(name, attributes)
    try content()
    try check(xmlTextWriterEndElement(writer))
  }

  /// An element with a text; an empty one when there is none.
  /// - Throws: `Failure`.
  public func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String = ""
  ) throws {
    try open(name, attributes)
    if !text.isEmpty { try check(xmlTextWriterWriteString(writer, writable(text))) }
    try check(xmlTextWriterEndElement(writer))
  }

  /// Ends the document.
  /// - Returns: its bytes.
  /// - Throws: `Failure`.
  public func finish() throws -> [UInt8] {
    try check(xmlTextWriterEndDocument(writer))
    try check(xmlTextWriterFlush(writer))
    guard let content = xmlBufferContent(buffer) else { throw Failure.failed }
    return Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(buffer))))
  }

  private func open(_ name: String, _ attributes: KeyValuePairs<String, String?>) throws {
    try check(xmlTextWriterStartElement(writer, name))
    for (key, value) in attributes {
      if let value { try check(xmlTextWriterWriteAttribute(writer, key, writable(value))) }
    }
  }

  private func check(_ code: Int32) throws {
    if code < 0 { throw Failure.failed }
  }

  /// The text without what XML cannot hold.
  private func writable(_ text: String) -> String {
    let scalars = text.unicodeScalars.filter(Self.isCharacter)
    if scalars.count == text.unicodeScalars.count { return text }
    leftOut += text.unicodeScalars.count - scalars.count
    return String(String.UnicodeScalarView(scalars))
  }

  /// Whether XML 1.0 can hold a character.
  public static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
