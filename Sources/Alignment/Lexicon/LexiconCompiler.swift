import Languages

/// Collects headwords with their translations and lays them out as a compiled lexicon.
struct LexiconCompiler {
  /// The languages of headwords and of translations.
  let source: Language, target: Language
  private var headwords = Vocabulary()
  private var keys = Vocabulary()
  /// For each headword its pairs, in order of appearance; a key may stand more than once.
  private var pairs: [[(key: Int32, weight: Float)]] = []
  private var readings: [UInt32: Int32] = [:]

  /// A lexicon without a word yet.
  init(source: Language, target: Language) {
    self.source = source
    self.target = target
  }

  /// The number of a translation key.
  mutating func key(_ word: String) -> Int32 { keys.intern(word) }

  /// Adds one gloss: its content words share `weight`.
  mutating func add(_ headword: String, _ gloss: [Int32], weight: Float) {
    let number = Int(headwords.intern(headword))
    if number == pairs.count { pairs.append([]) }
    for key in gloss {
      if let at = pairs[number].firstIndex(where: { $0.key == key }) {
        pairs[number][at].weight += weight / Float(gloss.count)
      } else {
        pairs[number].append((key, weight / Float(gloss.count)))
      }
    }
  }

  /// Notes the first reading of a character.
  mutating func addReading(_ reading: String, of scalar: UInt32) {
    if readings[scalar] == nil { readings[scalar] = keys.intern(reading) }
  }

  /// The compiled lexicon's bytes, which the caller frees.
  func bytes() -> UnsafeRawBufferPointer {
    let (longest, readingKeys) = (longestByCharacter(), readingsByCharacter())
    var starts: [UInt32] = [0]
    for list in pairs { starts.append(starts[starts.count - 1] + UInt32(list.count)) }
    let head = Self.table(headwords.words)
    let key = Self.table(keys.words)
    var file = LexiconBytes()
    for section in LexiconLayout.Section.allCases {
      switch section {
      case .headwordSlots: file.append(head.slots)
      case .headwordStarts: file.append(head.starts)
      case .headwordBytes: file.append(head.bytes)
      case .pairStarts: file.append(starts)
      case .pairKeys: file.append(pairs.flatMap { $0.map { UInt32($0.key) } })
      case .pairWeights: file.append(pairs.flatMap { $0.map(\.weight) })
      case .keySlots: file.append(key.slots)
      case .keyStarts: file.append(key.starts)
      case .keyBytes: file.append(key.bytes)
      case .longest: file.append(longest)
      case .readings: file.append(readingKeys)
      }
    }
    return file.finish(source: source, target: target)
  }

  private func longestByCharacter() -> [UInt8] {
    var longest = [UInt8](repeating: 0, count: LexiconLayout.characters.count)
    var isChinese = false
    for word in headwords.words {
      guard let at = word.unicodeScalars.first.flatMap({ LexiconLayout.index(of: $0.value) }) else { continue }
      longest[at] = UInt8(max(Int(longest[at]), min(255, word.utf8.count)))
      isChinese = true
    }
    return isChinese ? longest : []
  }

  private func readingsByCharacter() -> [UInt32] {
    if readings.isEmpty { return [] }
    var keys = [UInt32](repeating: 0, count: LexiconLayout.characters.count)
    for (scalar, key) in readings {
      if let at = LexiconLayout.index(of: scalar) { keys[at] = UInt32(key) + 1 }
    }
    return keys
  }

  private static func table(_ words: [String]) -> (slots: [UInt64], starts: [UInt32], bytes: [UInt8]) {
    var capacity = 16
    while capacity < words.count * 2 { capacity *= 2 }
    var slots = [UInt64](repeating: 0, count: capacity)
    var starts: [UInt32] = [UInt32(words.count), 0]
    var bytes: [UInt8] = []
    for (number, word) in words.enumerated() {
      let utf8 = Array(word.utf8)
      let hash = utf8.withUnsafeBytes { LexiconLayout.hash($0) }
      var slot = Int(hash) & (capacity - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = UInt64(hash) << 32 | UInt64(number + 1)
      bytes += utf8
      starts.append(UInt32(bytes.count))
    }
    return (slots, starts, bytes)
  }
}

/// Sections one after another, then the header.
private struct LexiconBytes {
  private var bytes = [UInt8](repeating: 0, count: LexiconLayout.headerBytes)
  private var starts: [Int] = []

  mutating func append<Element>(_ elements: [Element]) {
    starts.append(bytes.count)
    elements.withUnsafeBytes { bytes.append(contentsOf: $0) }
    while bytes.count % 8 != 0 { bytes.append(0) }
  }

  func finish(source: Language, target: Language) -> UnsafeRawBufferPointer {
    let result = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    result.copyBytes(from: bytes)
    LexiconHeader.write(into: result, source: source, target: target, sections: starts)
    return UnsafeRawBufferPointer(result)
  }
}
