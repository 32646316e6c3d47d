import Foundation

/// The bytes of a compiled lexicon, mapped from a file or built in memory, and its sections.
///
/// Sendable because nothing is written after `init`.
final class LexiconStorage: @unchecked Sendable {
  private let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool
  let headwords: StringTable
  let keys: StringTable
  private let pairStarts: UnsafeBufferPointer<UInt32>
  private let pairKeys: UnsafeBufferPointer<UInt32>
  private let pairWeights: UnsafeBufferPointer<Float>
  private let longest: UnsafeBufferPointer<UInt8>
  private let readings: UnsafeBufferPointer<UInt32>

  /// Takes over `bytes`; nil (and the bytes are freed) when header, length, sections or checksum are not in order.
  init?(taking bytes: UnsafeRawBufferPointer, isMapped: Bool) {
    guard Self.isSound(bytes) else {
      Self.release(bytes, isMapped: isMapped)
      return nil
    }
    self.bytes = bytes
    self.isMapped = isMapped
    let header = bytes.bindMemory(to: UInt64.self)
    func section<Element>(_ section: LexiconLayout.Section, of: Element.Type) -> UnsafeBufferPointer<Element> {
      let range = Int(header[4 + section.rawValue])..<Int(header[5 + section.rawValue])
      return UnsafeRawBufferPointer(rebasing: bytes[range]).bindMemory(to: Element.self)
    }
    headwords = StringTable(
      slots: section(.headwordSlots, of: UInt64.self), starts: section(.headwordStarts, of: UInt32.self),
      bytes: section(.headwordBytes, of: UInt8.self))
    keys = StringTable(
      slots: section(.keySlots, of: UInt64.self), starts: section(.keyStarts, of: UInt32.self),
      bytes: section(.keyBytes, of: UInt8.self))
    pairStarts = section(.pairStarts, of: UInt32.self)
    pairKeys = section(.pairKeys, of: UInt32.self)
    pairWeights = section(.pairWeights, of: Float.self)
    longest = section(.longest, of: UInt8.self)
    readings = section(.readings, of: UInt32.self)
  }

  deinit { Self.release(bytes, isMapped: isMapped) }

  private static func release(_ bytes: UnsafeRawBufferPointer, isMapped: Bool) {
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    } else {
      bytes.deallocate()
    }
  }

  private static func isSound(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count >= LexiconLayout.headerBytes, bytes.count % 8 == 0 else { return false }
    let header = bytes.bindMemory(to: UInt64.self)
    guard header[0] == LexiconLayout.magic, header[1] == LexiconLayout.formatVersion, header[2] == bytes.count
    else { return false }
    var last = UInt64(LexiconLayout.headerBytes)
    for start in header[4..<LexiconLayout.headerCount] {
      guard start >= last, start <= bytes.count, start % 8 == 0 else { return false }
      last = start
    }
    return LexiconLayout.checksum(UnsafeRawBufferPointer(rebasing: bytes[LexiconLayout.headerBytes...])) == header[3]
  }

  var headwordCount: Int { headwords.count }

  /// The numbers of a headword's pairs.
  func pairRange(of headword: Int32) -> Range<Int> {
    Int(pairStarts[Int(headword)])..<Int(pairStarts[Int(headword) + 1])
  }

  /// A pair by its number.
  func pair(_ number: Int) -> (key: Int32, weight: Float) { (Int32(pairKeys[number]), pairWeights[number]) }

  /// How many bytes the longest headword has that begins with the character at `offset`; the character's own for one
  /// outside the tables.
  func longestHeadword(startingAt offset: Int, in bytes: [UInt8]) -> Int {
    guard Han.width(bytes[offset]) == 3 else { return Han.width(bytes[offset]) }
    let scalar =
      UInt32(bytes[offset] & 0xF) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6
      | UInt32(bytes[offset + 2] & 0x3F)
    guard LexiconLayout.characters.contains(scalar) else { return 3 }
    return max(3, Int(longest[Int(scalar - LexiconLayout.characters.lowerBound)]))
  }

  /// The key of a character's reading, without tone; nil when it has none.
  func reading(of scalar: UInt32) -> Int32? {
    guard LexiconLayout.characters.contains(scalar) else { return nil }
    let key = readings[Int(scalar - LexiconLayout.characters.lowerBound)]
    return key == 0 ? nil : Int32(key) - 1
  }
}
