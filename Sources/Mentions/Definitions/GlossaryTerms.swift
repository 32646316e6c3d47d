/// The Chinese terms of the glossaries, for the edges of names: a name neither begins nor ends inside one.
struct GlossaryTerms: Sendable {
  /// Terms of two characters or more by their first three bytes, longest first.
  private let heads: [UInt32: [[UInt8]]]

  init(_ terms: [String]) {
    var heads: [UInt32: [[UInt8]]] = [:]
    for term in Set(terms).sorted() {
      let bytes = Array(term.utf8)
      guard bytes.count >= 6, bytes.count % 3 == 0, bytes[0] >= 0xE0 else { continue }
      heads[Self.key(bytes[0], bytes[1], bytes[2]), default: []].append(bytes)
    }
    self.heads = heads.mapValues { $0.sorted { $0.count > $1.count } }
  }

  private static func key(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
  }

  /// Ends of words without those inside a term: 建议 | 书 | 草案 becomes 建议书草案. A term counts where it begins and ends with
  /// words, the longest of each place, from left to right.
  /// - Parameter ends: offsets in the folded text, ascending; the first word begins at `start`.
  func joined(_ ends: [Int], from start: Int, _ text: FoldedText) -> [Int] {
    let edges = Set(ends)
    var inside: Set<Int> = []
    var reached = start
    for begin in [start] + ends where begin >= reached && text[begin] >= 0xE0 {
      let found = heads[Self.key(text[begin], text[begin + 1], text[begin + 2])]?.first { term in
        edges.contains(begin + term.count) && text.bytes[begin..<begin + term.count].elementsEqual(term)
      }
      guard let found else { continue }
      inside.formUnion(begin + 1..<begin + found.count)
      reached = begin + found.count
    }
    return ends.filter { !inside.contains($0) }
  }
}
