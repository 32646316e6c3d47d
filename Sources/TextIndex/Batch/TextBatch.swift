import Foundation

/// An immutable index of texts of one language: a suffix array over them, starts only (Manber and Myers 1993).
///
/// A place is given by its *rank*, its number among all suffixes: ranks of places where a phrase stands follow each other,
/// in the order of what comes after it.
public final class TextBatch: @unchecked Sendable {
  private let file: IndexFile
  /// The language's tag.
  public let language: String
  let text: UnsafeBufferPointer<UInt8>
  let suffixes: UnsafeBufferPointer<UInt32>
  let suffixUnits: UnsafeBufferPointer<UInt32>
  private let unitStarts: UnsafeBufferPointer<UInt32>
  private let unitBeads: UnsafeBufferPointer<Int64>
  private let unitConfidences: UnsafeBufferPointer<Float>
  private let unitKinds: UnsafeBufferPointer<UInt8>
  private let pairRows: UnsafeBufferPointer<UInt64>
  /// How many units there are.
  public let unitCount: Int
  /// How many pairs there are.
  public let pairCount: Int

  /// Maps the batch at `path`; nil when there is none or it is damaged.
  public convenience init?(_ path: String) {
    guard let file = IndexFile(path, kind: BatchLayout.kind) else { return nil }
    self.init(file)
  }

  /// A batch in memory.
  public convenience init?(_ image: IndexImage) {
    guard let file = IndexFile(image, kind: BatchLayout.kind) else { return nil }
    self.init(file)
  }

  private init?(_ file: IndexFile) {
    self.file = file
    func section<Element: BitwiseCopyable>(_ name: BatchLayout.Section, _ type: Element.Type)
      -> UnsafeBufferPointer<Element>
    { file.section(name.rawValue, of: type) }
    unitCount = Int(truncatingIfNeeded: file.numbers[0])
    pairCount = Int(truncatingIfNeeded: file.numbers[1])
    language = BatchLayout.tag(of: file.numbers[2])
    // Sections are padded to eight bytes: their elements are counted by the header's numbers.
    unitStarts = section(.unitStarts, UInt32.self)
    guard unitStarts.count > unitCount else { return nil }
    text = UnsafeBufferPointer(rebasing: section(.text, UInt8.self)[..<Int(unitStarts[unitCount])])
    suffixes = section(.suffixes, UInt32.self)
    suffixUnits = section(.suffixUnits, UInt32.self)
    unitBeads = section(.unitBeads, Int64.self)
    unitConfidences = section(.unitConfidences, Float.self)
    unitKinds = section(.unitKinds, UInt8.self)
    pairRows = section(.pairs, UInt64.self)
    suffixCount = Int(truncatingIfNeeded: file.numbers[3])
    areConsecutive = file.numbers[4] == 1
    firstBead = unitCount > 0 && unitBeads.count > 0 ? unitBeads[0] : 0
    guard suffixCount <= suffixes.count, pairRows.count >= pairCount * 4 else { return nil }
  }

  /// How many starts there are.
  public let suffixCount: Int
  /// Whether each unit's bead comes next to that of the unit before it.
  let areConsecutive: Bool
  private let firstBead: Int64
  /// How many bytes the index has.
  public var byteCount: Int { file.byteCount }
  /// How many bytes of text it has.
  public var textByteCount: Int { text.count }

  // MARK: Units and pairs

  /// Where a unit's text stands.
  func range(of unit: Int) -> Range<Int> {
    Int(unitStarts[unit])..<max(Int(unitStarts[unit]), Int(unitStarts[unit + 1]) - BatchLayout.gap)
  }

  /// A unit's bead; counted where that can be done, since reading it is what a search with conditions waits for.
  func bead(of unit: Int) -> Int64 { areConsecutive ? firstBead + Int64(unit) : unitBeads[unit] }

  func details(of unit: Int) -> UnitDetails {
    UnitDetails(bead: unitBeads[unit], confidence: unitConfidences[unit], kind: unitKinds[unit])
  }

  /// The beads of the first unit and the last.
  var beads: ClosedRange<Int64>? { unitCount > 0 ? unitBeads[0]...max(unitBeads[0], unitBeads[unitCount - 1]) : nil }

  /// The first unit of a bead or of one after it.
  func firstUnit(from bead: Int64) -> Int {
    var (low, high) = (0, unitCount)
    while low < high {
      let middle = (low + high) / 2
      if unitBeads[middle] < bead { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A pair by its number.
  public func pair(_ number: Int) -> BatchPair {
    BatchPair(
      id: Int64(bitPattern: pairRows[number * 4]), stamp: Int64(bitPattern: pairRows[number * 4 + 1]),
      side: UInt8(truncatingIfNeeded: pairRows[number * 4 + 2]))
  }

  /// The units of a pair.
  public func units(ofPair number: Int) -> Range<Int> {
    let lower = Int(pairRows[number * 4 + 3])
    let upper = number + 1 < pairCount ? Int(pairRows[number * 4 + 7]) : unitCount
    return lower..<max(lower, upper)
  }

  /// The side of a unit: the one of its pair.
  func side(of unit: Int) -> UInt8 { pairNumber(of: unit).map { pair($0).side } ?? 0 }

  /// The number of the pair that a unit belongs to.
  func pairNumber(of unit: Int) -> Int? {
    var (low, high) = (0, pairCount)
    while low < high {
      let middle = (low + high) / 2
      if Int(pairRows[middle * 4 + 3]) <= unit { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  // MARK: Phrases

  /// The ranks of all places where a phrase, brought into the form of `NormalizedText`, stands.
  public func ranks(of phrase: [UInt8]) -> Range<Int> { ranks(of: phrase, within: 0..<suffixCount) }

  /// The same, among some ranks that follow each other.
  func ranks(of phrase: [UInt8], within range: Range<Int>) -> Range<Int> {
    if phrase.isEmpty { return 0..<0 }
    let lower = bound(phrase, range) { $0 < 0 }
    return lower..<bound(phrase, lower..<range.upperBound) { $0 <= 0 }
  }

  /// The first rank of a range whose suffix does not compare to the phrase as `isBefore` says.
  private func bound(_ phrase: [UInt8], _ range: Range<Int>, _ isBefore: (Int32) -> Bool) -> Int {
    phrase.withUnsafeBufferPointer { phrase in
      var (low, high) = (range.lowerBound, range.upperBound)
      while low < high {
        let middle = (low + high) / 2
        let at = Int(suffixes[middle])
        let count = min(phrase.count, text.count - at)
        let order = memcmp(text.baseAddress! + at, phrase.baseAddress!, count)
        if isBefore(order == 0 && count < phrase.count ? -1 : order) { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }

  /// Whether a place in the text is a start, as `NormalizedText` has them.
  func isStart(_ at: Int, inUnit range: Range<Int>) -> Bool {
    if at == range.lowerBound { return true }
    var before = at - 1
    while before > range.lowerBound, text[before] & 0xC0 == 0x80 { before -= 1 }
    return ScalarClass(scalar(before)) != .word || ScalarClass(scalar(at)) != .word
  }

  private func scalar(_ at: Int) -> Unicode.Scalar {
    let end = min(at + 4, text.count)
    return String(decoding: UnsafeBufferPointer(rebasing: text[at..<end]), as: UTF8.self).unicodeScalars.first ?? " "
  }

  /// Marks the starts, a bit a byte of the text.
  func starts() -> BitSet {
    var bits = BitSet(capacity: text.count)
    for rank in 0..<suffixCount { bits.insert(Int(suffixes[rank])) }
    return bits
  }
}
