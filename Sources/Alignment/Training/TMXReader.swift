import Syntax

/// Translation Memory eXchange 1.1 to 1.4b: the segments of each unit, without the codes of inline elements (`bpt`, `ept`,
/// `ph`, `it`, `ut`); what `hi` marks is text. A document type may be named, as TMX does, and is not fetched; entities may
/// not be declared.
final class TMXReader: AlignedTextReader {
  private var path = ""
  private var line: () -> Int = { 0 }
  private var onHeader: (TMXHeader) throws -> Void = { _ in }
  private var onUnit: (TMXUnit) throws -> Void = { _ in }
  private var names: [String] = []
  private var unit: TMXUnit?
  private var text: String?
  private var propertyType = ""
  /// How many elements of code are open inside the segment.
  private var codeDepth = 0
  /// How deep elements may stand in one another.
  private static let depthLimit = 256

  func read(_ input: ByteInput, _ body: (AlignedUnit) throws -> Void) throws {
    try readUnits(input, { _ in }) { unit in
      try body(AlignedUnit(unit.sides.map { .init(tag: $0.tag, text: $0.text) }))
    }
  }

  /// Calls `onHeader` once, then `onUnit` with each unit.
  /// - Throws: `TrainingError`, and what the closures throw.
  func readUnits(
    _ input: ByteInput, _ onHeader: (TMXHeader) throws -> Void, _ onUnit: (TMXUnit) throws -> Void
  ) throws {
    path = input.path
    try withoutActuallyEscaping(onHeader) { onHeader in
      try withoutActuallyEscaping(onUnit) { onUnit in
        self.onHeader = onHeader
        self.onUnit = onUnit
        defer {
          self.onHeader = { _ in }
          self.onUnit = { _ in }
        }
        try parse(input)
      }
    }
  }

  private func parse(_ input: ByteInput) throws {
    let parser = XMLPushParser(self, name: path, depthLimit: Self.depthLimit, allowsDocumentType: true)
    line = { [unowned parser] in parser.line }
    do {
      try input.forEachPiece { piece in try piece.withUnsafeBufferPointer { try parser.feed($0) } }
      try parser.finish()
    } catch XMLFailure.malformed(let line, let detail) {
      throw TrainingError.malformedXML(path: path, line: line, detail: detail)
    } catch XMLFailure.forbiddenEntity(let line) {
      throw TrainingError.forbiddenEntity(path: path, line: line)
    } catch XMLFailure.tooDeep(let line, let limit) {
      throw TrainingError.malformedXML(path: path, line: line, detail: "nested more than \(limit) deep")
    }
  }

  private func property(_ text: String) -> TMXUnit.Property { TMXUnit.Property(type: propertyType, value: text) }
}

extension TMXReader: XMLEventHandler {
  func start(local: UnsafePointer<UInt8>, uri: UnsafePointer<UInt8>?, attributes: XMLAttributes) throws {
    let name = String(cString: local)
    if names.isEmpty && name != "tmx" { throw TrainingError.notTMX(path: path, element: name) }
    names.append(name)
    switch name {
    case "header":
      try onHeader(
        TMXHeader(
          sourceLanguage: attributes["srclang"] ?? "", tool: attributes["creationtool"] ?? "",
          toolVersion: attributes["creationtoolversion"] ?? ""))
    case "tu": unit = TMXUnit(attributes: attributes.all, line: line())
    case "tuv":
      var all = attributes.all
      let tag = all.removeValue(forKey: "lang")
      unit?.sides.append(TMXUnit.Side(tag: tag ?? "", attributes: all))
    case "prop":
      propertyType = attributes["type"] ?? ""
      text = ""
    case "seg", "note": text = ""
    case "bpt", "ept", "ph", "it", "ut": codeDepth += 1
    default: break
    }
  }

  func end() throws {
    let name = names.popLast()
    switch name {
    case "bpt", "ept", "ph", "it", "ut": codeDepth -= 1
    case "seg":
      if let last = unit?.sides.indices.last { unit?.sides[last].text = text ?? "" }
      text = nil
    case "prop": endRemark(isNote: false)
    case "note": endRemark(isNote: true)
    case "tu":
      if let unit { try onUnit(unit) }
      unit = nil
    default: break
    }
  }

  /// Ends a note or property, of a side or of the unit; those of the header are passed over.
  private func endRemark(isNote: Bool) {
    defer { text = nil }
    guard let text, unit != nil else { return }
    let side = names.last == "tuv" ? unit?.sides.indices.last : nil
    switch (isNote, side) {
    case (true, let side?): unit?.sides[side].notes.append(text)
    case (true, nil): unit?.notes.append(text)
    case (false, let side?): unit?.sides[side].properties.append(property(text))
    case (false, nil): unit?.properties.append(property(text))
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if text != nil && codeDepth == 0 { text? += String(decoding: bytes, as: UTF8.self) }
  }
}
