import Languages

/// The first bytes of a compiled lexicon: what it is, its languages, and where its sections lie (`LexiconLayout`).
struct LexiconHeader {
  /// The language of headwords, and that of translations.
  let source: Language, target: Language
  /// The checksum of all bytes after the header.
  let checksum: UInt64
  private let starts: [Int]

  /// The header of a lexicon's bytes; nil when it is none, is of another version, or its checksum, the length of the file
  /// or the sections are not in order.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard Self.version(of: bytes) == LexiconLayout.formatVersion, bytes.count % 8 == 0 else { return nil }
    let header = bytes.bindMemory(to: UInt64.self)
    guard header[2] == bytes.count, header[LexiconLayout.headerCount - 1] == Self.ownChecksum(bytes) else { return nil }
    var starts: [Int] = []
    var last = UInt64(LexiconLayout.headerBytes)
    for start in header[LexiconLayout.firstSection...LexiconLayout.firstSection + LexiconLayout.Section.allCases.count]
    {
      guard start >= last, start <= bytes.count, start % 8 == 0 else { return nil }
      starts.append(Int(start))
      last = start
    }
    self.starts = starts
    checksum = header[3]
    source = Self.language(header[4])
    target = Self.language(header[5])
  }

  /// The format's version, whichever it is; nil when the bytes are no lexicon at all.
  static func version(of bytes: UnsafeRawBufferPointer) -> UInt64? {
    guard bytes.count >= LexiconLayout.headerBytes else { return nil }
    let header = bytes.bindMemory(to: UInt64.self)
    return header[0] == LexiconLayout.magic ? header[1] : nil
  }

  /// Where a section lies.
  func range(of section: LexiconLayout.Section) -> Range<Int> {
    starts[section.rawValue]..<starts[section.rawValue + 1]
  }

  /// Writes the header into the first bytes of a lexicon whose other bytes stand already.
  static func write(
    into bytes: UnsafeMutableRawBufferPointer, source: Language, target: Language, sections: [Int]
  ) {
    let header = bytes.bindMemory(to: UInt64.self)
    header[0] = LexiconLayout.magic
    header[1] = LexiconLayout.formatVersion
    header[2] = UInt64(bytes.count)
    header[3] = LexiconLayout.checksum(body(of: UnsafeRawBufferPointer(bytes)))
    header[4] = number(source)
    header[5] = number(target)
    for (index, start) in (sections + [bytes.count]).enumerated() {
      header[LexiconLayout.firstSection + index] = UInt64(start)
    }
    header[LexiconLayout.headerCount - 1] = ownChecksum(UnsafeRawBufferPointer(bytes))
  }

  /// The bytes after the header.
  static func body(of bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[LexiconLayout.headerBytes...])
  }

  private static func ownChecksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    LexiconLayout.checksum(UnsafeRawBufferPointer(rebasing: bytes[..<(LexiconLayout.headerBytes - 8)]))
  }

  /// The first eight letters of a tag as a number.
  private static func number(_ language: Language) -> UInt64 {
    language.tag.utf8.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func language(_ number: UInt64) -> Language {
    let letters = (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }.prefix { $0 != 0 }
    return Language(String(decoding: letters, as: UTF8.self))
  }
}
