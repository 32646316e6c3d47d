/// What a changed document may say otherwise of the definitions in its other sentences.
///
/// A definition asks a document two things (`HanFullForm`): how often a stretch stands in it that ends where the full form ends,
/// and which stretches before it are phrases by themselves. The first can only have changed where the full form's last
/// character stands in a sentence that changed, the second where a phrase has come or gone.
struct KnowledgeChange {
  private let isUnbounded: Bool
  private let changed: [FoldedText]
  /// The characters of what changed, by the last bits of their bytes.
  private var characters = [Bool](repeating: false, count: 1 << 12)
  private let phrases: [[UInt8]]

  /// - Parameters:
  ///   - lost: the sentences that are gone.
  ///   - gained: those that are new.
  init(from last: DocumentKnowledge, to knowledge: DocumentKnowledge, lost: [FoldedText], gained: [FoldedText]) {
    // Of a text that is longer than what is searched, sentences move in and out of that.
    isUnbounded = !last.isWhole || !knowledge.isWhole
    changed = lost + gained
    phrases = DocumentKnowledge.phrases(of: changed).filter { last.isPhrase($0[...]) != knowledge.isPhrase($0[...]) }
      .sorted { $0.lexicographicallyPrecedes($1) }
    for text in changed {
      for at in 0..<text.count where text[at] >= 0x80 { characters[Self.slot(text, at)] = true }
    }
  }

  /// Whether the definitions of a sentence that stayed may be others now.
  func mayChangeDefinitions(in text: FoldedText) -> Bool {
    guard text.census.bracket else { return false }
    if isUnbounded { return true }
    return endsAreTouched(text) || phrases.contains { ByteStretch.stands($0, in: text) }
  }

  /// Whether what stands before one of the brackets ends with a character of what changed.
  private func endsAreTouched(_ text: FoldedText) -> Bool {
    for open in 0..<text.count where text[open] == 0x28 || text[open] == 0x5B {
      var end = open
      while end > 0, text[end - 1] == 0x20 { end -= 1 }
      let start = text.before(end)
      if end > 0, text[start] >= 0x80, characters[Self.slot(text, start)] { return true }
    }
    return false
  }

  private static func slot(_ text: FoldedText, _ at: Int) -> Int {
    (Int(text[at]) &* 31 &+ Int(text[at + 1]) &* 61 &+ Int(text[at + 2])) & 0xFFF
  }
}

/// Bytes in a text.
private enum ByteStretch {
  static func stands(_ stretch: [UInt8], in text: FoldedText) -> Bool {
    guard let first = stretch.first, text.count >= stretch.count else { return false }
    return (0...text.count - stretch.count).contains { at in
      text[at] == first && text.bytes[at..<at + stretch.count].elementsEqual(stretch)
    }
  }
}
