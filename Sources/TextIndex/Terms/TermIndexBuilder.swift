/// Makes an index of terms.
public struct TermIndexBuilder {
  private var terms: [IndexedTerm] = []

  private let folding: TextFolding

  /// A builder without terms.
  /// - Parameter folding: how texts are folded in which terms are looked for.
  public init(folding: TextFolding) { self.folding = folding }

  /// Adds a term.
  public mutating func add(_ term: IndexedTerm) { terms.append(term) }

  /// The index.
  /// - Parameters:
  ///   - epoch: a number by which it is known which changes it lacks.
  ///   - last: the last row it has seen.
  public func image(epoch: UInt64, last: Int64) -> IndexImage {
    let sorted = terms.map { (term: $0, key: Array($0.key.utf8)) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) || ($0.key == $1.key && $0.term.id < $1.term.id) }
      .map(\.term)
    var readings: [(bytes: [UInt8], term: UInt32)] = []
    for (number, term) in sorted.enumerated() {
      for reading in term.readings { readings.append((reading.bytes, UInt32(number))) }
    }
    readings.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) || ($0.bytes == $1.bytes && $0.term < $1.term) }
    let buckets = Self.buckets(sorted)
    var image = IndexImage(
      kind: TermIndexLayout.kind,
      numbers: [UInt64(sorted.count), UInt64(readings.count), UInt64(buckets.bits), epoch, UInt64(bitPattern: last)])
    image.append(sorted.map(\.id))
    for strings in [
      sorted.map { Array($0.key.utf8) }, sorted.map { Array($0.words.utf8) }, sorted.map { Array($0.text.utf8) },
    ] {
      let table = Self.table(strings)
      image.append(table.starts)
      image.append(table.bytes)
    }
    image.append(buckets.starts)
    image.append(buckets.terms)
    image.append(buckets.signatures)
    let table = Self.table(readings.map(\.bytes))
    image.append(table.starts)
    image.append(table.bytes)
    image.append(readings.map(\.term))
    var trie = TermTrieBuilder()
    for (number, term) in sorted.enumerated() {
      var words = term.words
      words.withUTF8 { trie.add(TermTokens($0, folding: folding), term: UInt32(number)) }
    }
    let tables = trie.tables()
    image.append(tables.slots)
    image.append(tables.starts)
    image.append(tables.terms)
    return image
  }

  private static func table(_ strings: [[UInt8]]) -> (starts: [UInt32], bytes: [UInt8]) {
    var starts: [UInt32] = []
    var bytes: [UInt8] = []
    for string in strings {
      starts.append(UInt32(bytes.count))
      bytes += string
      bytes.append(0)
    }
    starts.append(UInt32(bytes.count))
    return (starts, bytes)
  }

  private static func buckets(_ terms: [IndexedTerm]) -> (
    bits: Int, starts: [UInt32], terms: [UInt32], signatures: [UInt64]
  ) {
    var bits = 4
    while 1 << bits < terms.count * TermSegments.count { bits += 1 }
    var slots: [(bucket: UInt32, term: UInt32)] = []
    var signatures: [UInt64] = []
    signatures.reserveCapacity(terms.count)
    slots.reserveCapacity(terms.count * TermSegments.count)
    for (number, term) in terms.enumerated() {
      let scalars = term.words.unicodeScalars.map(\.value)
      scalars.withUnsafeBufferPointer { scalars in
        signatures.append(TermSegments.signature(scalars))
        for segment in 0..<TermSegments.count {
          let range = TermSegments.range(segment, of: scalars.count)
          if range.isEmpty { continue }
          let hash = TermSegments.hash(UnsafeBufferPointer(rebasing: scalars[range]), segment, of: scalars.count)
          slots.append((UInt32(hash >> UInt64(64 - bits)), UInt32(number)))
        }
      }
    }
    var starts = [UInt32](repeating: 0, count: (1 << bits) + 1)
    for slot in slots { starts[Int(slot.bucket) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var next = starts
    var sorted = [UInt32](repeating: 0, count: slots.count)
    for slot in slots {
      sorted[Int(next[Int(slot.bucket)])] = slot.term
      next[Int(slot.bucket)] += 1
    }
    return (bits, starts, sorted, sorted.map { signatures[Int($0)] })
  }
}
