import Foundation
import Languages

/// The bytes of a compiled lexicon, mapped from a file or built in memory, and its sections.
///
/// Whatever the bytes hold, looking something up neither crashes nor runs on: every number read from them is checked
/// against its section. Sendable because nothing is written after `init`.
final class LexiconStorage: @unchecked Sendable {
  /// The language of headwords.
  let source: Language
  /// The language of translations.
  let target: Language
  let headwords: StringTable
  let keys: StringTable
  private let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool
  private let pairStarts: UnsafeBufferPointer<UInt32>
  private let pairKeys: UnsafeBufferPointer<UInt32>
  private let pairWeights: UnsafeBufferPointer<Float>
  private let longest: UnsafeBufferPointer<UInt8>
  private let readings: UnsafeBufferPointer<UInt32>

  /// Takes over `bytes`; nil (and the bytes are freed) when the header, its own checksum, the length or the sections are
  /// not in order. The bytes after the header are not gone through: `isUndamaged` does that.
  init?(taking bytes: UnsafeRawBufferPointer, isMapped: Bool) {
    guard let header = LexiconHeader(bytes) else {
      Self.release(bytes, isMapped: isMapped)
      return nil
    }
    self.bytes = bytes
    self.isMapped = isMapped
    source = header.source
    target = header.target
    func section<Element>(_ section: LexiconLayout.Section, of: Element.Type) -> UnsafeBufferPointer<Element> {
      UnsafeRawBufferPointer(rebasing: bytes[header.range(of: section)]).bindMemory(to: Element.self)
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

  /// Whether the checksum of all bytes after the header is the header's; reads the whole file.
  var isUndamaged: Bool { LexiconHeader(bytes)?.checksum == LexiconLayout.checksum(LexiconHeader.body(of: bytes)) }

  /// The numbers of a headword's pairs.
  func pairRange(of headword: Int32) -> Range<Int> {
    let number = Int(headword)
    guard number >= 0, number + 1 < pairStarts.count else { return 0..<0 }
    let lower = Int(pairStarts[number])
    let upper = Int(pairStarts[number + 1])
    return lower <= upper && upper <= min(pairKeys.count, pairWeights.count) ? lower..<upper : 0..<0
  }

  /// A pair by its number; a weight that is none counts 0.
  func pair(_ number: Int) -> (key: Int32, weight: Float) {
    let weight = pairWeights[number]
    return (Int32(truncatingIfNeeded: pairKeys[number]), weight > 0 && weight < 1e9 ? weight : 0)
  }

  /// How many bytes the longest headword has that begins with the character at `offset`; the character's own for one
  /// outside the tables.
  func longestHeadword(startingAt offset: Int, in bytes: [UInt8]) -> Int {
    guard Han.width(bytes[offset]) == 3 else { return Han.width(bytes[offset]) }
    let scalar =
      UInt32(bytes[offset] & 0xF) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6
      | UInt32(bytes[offset + 2] & 0x3F)
    guard let at = LexiconLayout.index(of: scalar), at < longest.count else { return 3 }
    return max(3, Int(longest[at]))
  }

  /// A character's reading, without tone; nil when it has none.
  func reading(of scalar: UInt32) -> String? {
    guard let at = LexiconLayout.index(of: scalar), at < readings.count, readings[at] > 0 else { return nil }
    return keys.string(Int32(truncatingIfNeeded: readings[at]) &- 1)
  }
}
