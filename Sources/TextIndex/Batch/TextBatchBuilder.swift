/// Gathers texts of one language for a batch; beads are added in the order of their rows.
public struct TextBatchBuilder {
  private let language: String
  private var text: [UInt8] = []
  private var starts: [UInt32] = []
  private var unitStarts: [UInt32] = []
  private var details: [UnitDetails] = []
  private var pairs: [UInt64] = []

  /// The most bytes of text that are sorted at once: five times as many are needed in memory to do so.
  public static let mostBytes = 160 << 20

  /// A builder for texts of a language.
  public init(language: String) { self.language = language }

  /// How many bytes of text there are.
  public var byteCount: Int { text.count }
  /// Whether nothing was begun.
  public var isEmpty: Bool { pairs.isEmpty }

  /// Begins a pair; units that follow belong to it. A pair without units is kept too: it is known to have none.
  public mutating func begin(_ pair: BatchPair) {
    pairs += [
      UInt64(bitPattern: pair.id), UInt64(bitPattern: pair.stamp), UInt64(pair.side), UInt64(unitStarts.count),
    ]
  }

  /// Adds a unit.
  public mutating func add(_ unit: UnitDetails, _ normalized: NormalizedText) {
    let offset = UInt32(text.count)
    begin(unit)
    text += normalized.bytes
    for start in normalized.starts { starts.append(offset + UInt32(start)) }
    end()
  }

  /// Takes a pair over from a batch, with its units.
  mutating func add(pair number: Int, of batch: TextBatch, starts isStart: BitSet) {
    begin(batch.pair(number))
    for unit in batch.units(ofPair: number) {
      begin(batch.details(of: unit))
      let range = batch.range(of: unit)
      for at in range where isStart.contains(at) { starts.append(UInt32(text.count + at - range.lowerBound)) }
      text += batch.text[range]
      end()
    }
  }

  private mutating func begin(_ unit: UnitDetails) {
    unitStarts.append(UInt32(text.count))
    details.append(unit)
  }

  private mutating func end() {
    text.append(0)
    let number = unitStarts.count - 1
    for shift in stride(from: 24, through: 0, by: -6) { text.append(0x80 | UInt8(number >> shift & 0x3F)) }
  }

  /// Sorts the suffixes.
  public func image() -> IndexImage {
    var bits = BitSet(capacity: text.count)
    for start in starts { bits.insert(Int(start)) }
    let suffixes = SuffixSorter.sorted(text, starts: bits)
    var image = IndexImage(
      kind: BatchLayout.kind,
      numbers: [
        UInt64(details.count), UInt64(pairs.count / 4), BatchLayout.number(of: language),
        UInt64(suffixes.count), areConsecutive ? 1 : 0,
      ])
    image.append(text)
    image.append(suffixes)
    image.append(units(of: suffixes))
    image.append(unitStarts + [UInt32(text.count)])
    image.append(details.map(\.bead))
    image.append(details.map(\.confidence))
    image.append(details.map(\.kind))
    image.append(pairs)
    return image
  }

  /// Whether a unit's bead can be counted from the first one's.
  private var areConsecutive: Bool {
    details.indices.allSatisfy { details[$0].bead == details[0].bead + Int64($0) }
  }

  private func units(of suffixes: [UInt32]) -> [UInt32] {
    // Units of blocks of the text first: a search among few units for each suffix.
    var firsts: [UInt32] = []
    var unit = 0
    for block in 0...(text.count >> BatchLayout.blockShift) {
      while unit + 1 < unitStarts.count, unitStarts[unit + 1] <= UInt32(block << BatchLayout.blockShift) { unit += 1 }
      firsts.append(UInt32(unit))
    }
    return suffixes.map { suffix in
      var unit = Int(firsts[Int(suffix) >> BatchLayout.blockShift])
      while unit + 1 < unitStarts.count, unitStarts[unit + 1] <= suffix { unit += 1 }
      return UInt32(unit)
    }
  }
}
