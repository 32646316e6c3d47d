/// A place where a term stands in a text.
public struct TermPlace: Sendable, Hashable {
  /// The term's row.
  public let row: Int64
  /// Where it stands: UTF-8 offsets.
  public let range: Range<Int>
}

extension TermIndex {
  /// All places in a text where terms stand, whole words, by where they begin and the longer first; terms in others too.
  ///
  /// A short form all in capitals (`WHO`) is only found in capitals.
  public func places(in text: String, folding: TextFolding) -> [TermPlace] {
    var text = text
    return text.withUTF8 { bytes in
      var found: [TermPlace] = []
      forEachPlace(in: bytes, folding: folding) { term, range in
        if isCapitals(term), bytes[range].contains(where: { (0x61...0x7A).contains($0) }) { return }
        found.append(TermPlace(row: row(term), range: range))
      }
      return found.sorted {
        ($0.range.lowerBound, $1.range.upperBound, $0.row) < ($1.range.lowerBound, $0.range.upperBound, $1.row)
      }
    }
  }

  /// Calls `body` with the number of each term and its place.
  func forEachPlace(
    in bytes: UnsafeBufferPointer<UInt8>, folding: TextFolding, _ body: (Int, Range<Int>) -> Void
  ) {
    let tokens = TermTokens(bytes, folding: folding)
    tokens.hashes.withUnsafeBufferPointer { hashes in
      for first in hashes.indices {
        var node = TermTrie.root
        var last = first
        while last < hashes.count {
          node = TermTrie.child(of: node, hashes[last])
          guard let list = trie.list(at: node) else { break }
          if list > 0 {
            let range = Int(tokens.starts[first])..<Int(tokens.ends[last])
            for term in trie.terms(of: list) { body(Int(term), range) }
          }
          last += 1
        }
      }
    }
  }
}
