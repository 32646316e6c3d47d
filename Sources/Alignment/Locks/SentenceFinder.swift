/// Finds runs of sentences by their text, white space aside.
struct SentenceFinder {
  /// The sentences without white space.
  private let bare: [[UInt8]]
  /// The sentences that begin with a byte, and so on for two and three; a run's first bytes name its bucket.
  private var buckets: [UInt32: [Int]] = [:]

  /// How many places of the same text are looked at.
  private static let most = 32

  init(_ sentences: [String]) {
    bare = sentences.map(Self.bare)
    for (number, sentence) in bare.enumerated() where !sentence.isEmpty {
      buckets[Self.bucket(sentence), default: []].append(number)
    }
  }

  private static func bare(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      result.append(contentsOf: Array(String(scalar).utf8))
    }
    return result
  }

  /// A character's first bytes: enough to tell most sentences apart, and never more than one character has.
  private static func bucket(_ bytes: [UInt8]) -> UInt32 {
    let length = bytes[0] < 0x80 ? 1 : min(bytes.count, 3)
    return bytes[..<length].reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The places of a text that no lock has taken, those from `start` on first; an empty place for no text; nil when
  /// there is none.
  /// - Parameter free: for each sentence 0 when it is free.
  func places(of texts: [String], free lines: [Int], after start: Int) -> [Range<Int>]? {
    let wanted = Self.bare(texts.joined())
    if wanted.isEmpty { return [0..<0] }
    let bucket = buckets[Self.bucket(wanted)] ?? []
    let split = Self.first(bucket, from: start)
    var result: [Range<Int>] = []
    for number in bucket[split...] + bucket[..<split] where lines[number] == 0 {
      guard let end = end(of: wanted, from: number), lines[number..<end].allSatisfy({ $0 == 0 }) else { continue }
      result.append(number..<end)
      if result.count == Self.most { break }
    }
    return result.isEmpty ? nil : result
  }

  private static func first(_ numbers: [Int], from start: Int) -> Int {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < start { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Where the sentences from `number` that make up `wanted` end; nil when they do not.
  private func end(of wanted: [UInt8], from number: Int) -> Int? {
    var at = 0
    var sentence = number
    while at < wanted.count, sentence < bare.count {
      let next = bare[sentence]
      guard at + next.count <= wanted.count, wanted[at..<at + next.count].elementsEqual(next) else { return nil }
      at += next.count
      sentence += 1
    }
    return at == wanted.count ? sentence : nil
  }
}
