/// An immutable index of terms in one mapped file: whole terms and beginnings by a search among sorted keys, terms a few edits
/// away by segments that they share, readings by a sorted table; what stands inside of terms by reading all of them.
///
/// It answers with rows; whether a row still holds what it held when the index was made, the base knows.
public final class TermIndex: @unchecked Sendable {
  private let file: IndexFile
  private let rows: UnsafeBufferPointer<Int64>
  private let keys: IndexStrings
  let words: IndexStrings
  private let texts: IndexStrings
  private let readings: IndexStrings
  private let readingTerms: UnsafeBufferPointer<UInt32>
  private let bucketStarts: UnsafeBufferPointer<UInt32>
  private let bucketTerms: UnsafeBufferPointer<UInt32>
  private let bucketSignatures: UnsafeBufferPointer<UInt64>
  private let bits: Int
  let trie: TermTrie
  /// How many terms it has.
  public let count: Int
  /// By what it is known which changes it lacks.
  public let epoch: UInt64
  /// The last row it has seen.
  public let last: Int64

  /// Maps the index at `path`; nil when there is none or it is damaged.
  public convenience init?(_ path: String) {
    guard let file = IndexFile(path, kind: TermIndexLayout.kind) else { return nil }
    self.init(file)
  }

  /// An index in memory.
  public convenience init?(_ image: IndexImage) {
    guard let file = IndexFile(image, kind: TermIndexLayout.kind) else { return nil }
    self.init(file)
  }

  private init?(_ file: IndexFile) {
    self.file = file
    let count = Int(truncatingIfNeeded: file.numbers[0])
    func strings(_ starts: TermIndexLayout.Section, _ bytes: TermIndexLayout.Section, _ count: Int) -> IndexStrings {
      IndexStrings(
        starts: file.section(starts.rawValue, of: UInt32.self), bytes: file.section(bytes.rawValue, of: UInt8.self),
        count: count)
    }
    self.count = count
    keys = strings(.keyStarts, .keys, count)
    words = strings(.wordStarts, .words, count)
    texts = strings(.textStarts, .texts, count)
    readings = strings(.readingStarts, .readings, Int(truncatingIfNeeded: file.numbers[1]))
    rows = file.section(TermIndexLayout.Section.rows.rawValue, of: Int64.self)
    readingTerms = file.section(TermIndexLayout.Section.readingTerms.rawValue, of: UInt32.self)
    bucketStarts = file.section(TermIndexLayout.Section.bucketStarts.rawValue, of: UInt32.self)
    bucketTerms = file.section(TermIndexLayout.Section.bucketTerms.rawValue, of: UInt32.self)
    bucketSignatures = file.section(TermIndexLayout.Section.bucketSignatures.rawValue, of: UInt64.self)
    bits = Int(truncatingIfNeeded: file.numbers[2])
    let slots = file.section(TermIndexLayout.Section.trieSlots.rawValue, of: UInt64.self)
    trie = TermTrie(
      slots: slots, listStarts: file.section(TermIndexLayout.Section.trieStarts.rawValue, of: UInt32.self),
      listTerms: file.section(TermIndexLayout.Section.trieTerms.rawValue, of: UInt32.self), slotCount: slots.count)
    epoch = file.numbers[3]
    last = Int64(bitPattern: file.numbers[4])
    guard rows.count >= count, keys.starts.count > count, words.starts.count > count, texts.starts.count > count,
      slots.count > 0, slots.count & (slots.count - 1) == 0, bits < 40, bucketStarts.count > 1 << bits,
      readings.starts.count > readings.count
    else { return nil }
  }

  /// How many bytes the index has.
  public var byteCount: Int { file.byteCount }

  func row(_ number: Int) -> Int64 { rows[number] }

  /// Whether a term is written in capitals alone, two or more.
  func isCapitals(_ number: Int) -> Bool {
    let text = texts[number]
    return text.count > 1 && text.allSatisfy { (0x41...0x5A).contains($0) }
  }

  // MARK: Whole terms, beginnings, readings

  /// The rows of terms with a key, or with one that begins so.
  public func rows(ofKey key: String, isPrefix: Bool = false) -> [Int64] {
    keys.range(of: Array(key.utf8), isPrefix: isPrefix).map { rows[$0] }
  }

  /// The rows of terms that are read so, or whose reading begins so.
  public func rows(of reading: TermReading, isPrefix: Bool = false) -> [Int64] {
    readings.range(of: reading.bytes, isPrefix: isPrefix).map { rows[Int(readingTerms[$0])] }
  }

  // MARK: Inside of terms

  /// The rows of terms whose words have a stretch in them, wherever it stands.
  public func rows(containing stretch: String) -> [Int64] { numbers(containing: stretch).map { rows[$0] } }

  /// The rows and texts as written of terms whose words have all of some stretches in them.
  public func texts(containing stretches: [String]) -> some Sequence<(row: Int64, text: String)> {
    let longest = stretches.max { $0.utf8.count < $1.utf8.count }
    let numbers = longest.map(numbers(containing:)) ?? Array(0..<count)
    return numbers.lazy.map { [self] in (rows[$0], String(decoding: texts[$0], as: UTF8.self)) }
  }

  /// The rows of terms whose words fit a pattern: `*` is any characters, `?` one.
  public func rows(fitting pattern: WildcardPattern) -> [Int64] {
    let candidates = pattern.longestLiteral.map { numbers(containing: $0) } ?? Array(0..<count)
    return candidates.filter { pattern.fits(words[$0]) }.map { rows[$0] }
  }

  private func numbers(containing stretch: String) -> [Int] {
    let wanted = Array(stretch.utf8)
    if wanted.isEmpty || wanted.contains(0) { return [] }
    let all = UnsafeBufferPointer(rebasing: words.bytes[..<words.end])
    var found: [Int] = []
    wanted.withUnsafeBufferPointer { wanted in
      var at = 0
      while let place = ByteSearch.first(wanted, in: all, at..<all.count) {
        let number = words.number(at: place)
        found.append(number)
        at = Int(words.starts[number + 1])
      }
    }
    return found
  }

  // MARK: Nearly so

  /// The rows of terms whose words are at most `limit` edits (two at most) from some words.
  public func rows(near wanted: String, atMost limit: Int) -> [Int64] {
    let scalars = wanted.unicodeScalars.map(\.value)
    var candidates = NearCandidates(
      room: count, signature: scalars.withUnsafeBufferPointer(TermSegments.signature), limit)
    gather(scalars, edits: limit, into: &candidates)
    if limit > 0 {
      // A swap across the border of two segments leaves neither whole: it is undone first, and costs one edit.
      for at in swaps(scalars.count, limit) where scalars[at] != scalars[at + 1] {
        var swapped = scalars
        swapped.swapAt(at, at + 1)
        gather(swapped, edits: limit - 1, swappedAt: at, into: &candidates)
      }
    }
    var decoded: [UInt32] = []
    return candidates.terms.sorted().filter { candidate in
      decoded.removeAll(keepingCapacity: true)
      Self.decode(words[Int(candidate)], into: &decoded)
      return EditDistance.between(scalars, decoded, atMost: limit) != nil
    }.map { rows[Int($0)] }
  }

  /// Where a swap can lie across a border.
  private func swaps(_ length: Int, _ limit: Int) -> [Int] {
    var places = Set<Int>()
    for other in max(1, length - limit)...length + limit {
      for segment in 1..<TermSegments.count {
        let border = TermSegments.range(segment, of: other).lowerBound
        for at in border - 1 - limit...border - 1 + limit where at >= 0 && at + 1 < length { places.insert(at) }
      }
    }
    return places.sorted()
  }

  /// Adds the terms that share a segment with words after so many edits.
  /// - Parameter place: where two scalars were exchanged: then only segments that end or begin between them are looked up,
  ///   since others are those of the words as they were.
  private func gather(
    _ scalars: [UInt32], edits: Int, swappedAt place: Int? = nil, into candidates: inout NearCandidates
  ) {
    scalars.withUnsafeBufferPointer { scalars in
      let shortest = max(1, scalars.count - edits)
      if shortest > scalars.count + edits { return }
      for length in shortest...scalars.count + edits {
        for segment in 0..<TermSegments.count {
          let range = TermSegments.range(segment, of: length)
          let first = max(0, range.lowerBound - edits)
          let last = min(scalars.count - range.count, range.lowerBound + edits)
          if range.isEmpty || first > last { continue }
          for start in first...last where place.map({ start == $0 + 1 || start + range.count == $0 + 1 }) ?? true {
            let part = UnsafeBufferPointer(rebasing: scalars[start..<start + range.count])
            let bucket = Int(TermSegments.hash(part, segment, of: length) >> UInt64(64 - bits))
            candidates.insert(
              Int(bucketStarts[bucket])..<Int(bucketStarts[bucket + 1]), of: bucketTerms, bucketSignatures)
          }
        }
      }
    }
  }

  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, into scalars: inout [UInt32]) {
    var at = 0
    while at < bytes.count {
      let lead = UInt32(bytes[at])
      let width = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      var value = width == 1 ? lead : lead & (0x7F >> UInt32(width))
      for offset in 1..<max(1, width) where at + offset < bytes.count {
        value = value << 6 | UInt32(bytes[at + offset]) & 0x3F
      }
      scalars.append(value)
      at += width
    }
  }
}

/// Terms that may be near some words, each once.
private struct NearCandidates {
  private(set) var terms: [UInt32] = []
  private var seen: BitSet
  private let signature: UInt64
  private let most: Int

  init(room: Int, signature: UInt64, _ limit: Int) {
    seen = BitSet(capacity: room)
    self.signature = signature
    most = 2 * limit
  }

  /// Takes the terms of a bucket whose signatures do not rule them out.
  mutating func insert(
    _ bucket: Range<Int>, of all: UnsafeBufferPointer<UInt32>, _ signatures: UnsafeBufferPointer<UInt64>
  ) {
    for at in bucket where (signatures[at] ^ signature).nonzeroBitCount <= most {
      let term = Int(all[at])
      if seen.contains(term) { continue }
      seen.insert(term)
      terms.append(UInt32(term))
    }
  }
}
