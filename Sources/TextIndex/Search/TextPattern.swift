/// What is looked for: stretches that follow each other within one side of a bead, with anything between them.
public struct TextPattern: Sendable, Hashable {
  /// A stretch in the form of `NormalizedText`.
  struct Part: Hashable {
    let bytes: [UInt8]
    /// Whether it may stand inside a word: `*` touches it.
    let isAnywhere: Bool
  }

  let parts: [Part]

  /// A pattern: `*` stands for any characters, or none. One at the end or beginning changes nothing, since a word is found
  /// by its beginning.
  /// - Parameter isLiteral: whether `*` is a mark like others.
  public init(_ words: String, folding: TextFolding, isLiteral: Bool = false) {
    let pieces = isLiteral ? [words[...]] : words.split(separator: "*")
    var parts: [Part] = []
    for piece in pieces {
      let bytes = NormalizedText(String(piece), folding: folding).bytes
      if bytes.isEmpty { continue }
      let touches = !parts.isEmpty && piece.unicodeScalars.first.map { ScalarClass($0) != .space } ?? false
      parts.append(Part(bytes: bytes, isAnywhere: touches))
    }
    self.parts = parts
  }

  /// Whether nothing is left to look for.
  public var isEmpty: Bool { parts.isEmpty }

  /// The end of the match that begins at `start`, where the first part stands; nil when a further part does not follow.
  func end(from start: Int, inUnit range: Range<Int>, of batch: TextBatch) -> Int? {
    var at = start + parts[0].bytes.count
    for part in parts.dropFirst() {
      guard let found = Self.find(part, from: at, inUnit: range, of: batch) else { return nil }
      at = found + part.bytes.count
    }
    return at
  }

  private static func find(_ part: Part, from start: Int, inUnit range: Range<Int>, of batch: TextBatch) -> Int? {
    var at = start
    while at + part.bytes.count <= range.upperBound {
      let found = part.bytes.withUnsafeBufferPointer { ByteSearch.first($0, in: batch.text, at..<range.upperBound) }
      guard let place = found else { return nil }
      if part.isAnywhere || batch.isStart(place, inUnit: range) { return place }
      at = place + 1
    }
    return nil
  }
}
