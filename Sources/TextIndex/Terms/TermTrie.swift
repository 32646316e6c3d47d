/// The terms as a tree of their pieces (`TermTokens`), kept as a hash table of its nodes: a node is the pieces from the root to
/// it. Terms are found in a text by walking down from every piece on; most walks end after one step or two.
///
/// This is the goto function of Aho and Corasick 1975 without its failure function, whose links would cost a table as large
/// again: a walk that fails begins anew at the next piece, and no walk is longer than the longest term.
struct TermTrie: @unchecked Sendable {
  /// Slots: 32 bits that tell nodes apart, and 32 bits of which terms end here (0: none, else one more than the number of
  /// the list). A slot of zero is free.
  let slots: UnsafeBufferPointer<UInt64>
  /// Where the lists of terms start, and the terms.
  let listStarts: UnsafeBufferPointer<UInt32>, listTerms: UnsafeBufferPointer<UInt32>
  let slotCount: Int

  static let root: UInt64 = 0x5851_F42D_4C95_7F2D

  /// The node that a piece leads to.
  static func child(of node: UInt64, _ piece: UInt64) -> UInt64 { TermTokens.mixed(node &* 3 ^ piece) }

  /// Where a node's search among the slots begins, and what tells it apart there.
  static func place(of node: UInt64, among count: Int) -> (slot: Int, mark: UInt64) {
    (Int(truncatingIfNeeded: node) & (count - 1), (node >> 32) | 1)
  }

  /// The list of terms that end at a node: nil when there is no such node, 0 when none ends there.
  func list(at node: UInt64) -> UInt32? {
    var (slot, mark) = Self.place(of: node, among: slotCount)
    while true {
      let entry = slots[slot]
      if entry == 0 { return nil }
      if entry >> 32 == mark { return UInt32(truncatingIfNeeded: entry) }
      slot = (slot + 1) & (slotCount - 1)
    }
  }

  /// The terms of a list.
  func terms(of list: UInt32) -> UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(rebasing: listTerms[Int(listStarts[Int(list) - 1])..<Int(listStarts[Int(list)])])
  }
}

/// Makes the table of a `TermTrie`.
struct TermTrieBuilder {
  private var nodes: [UInt64] = []
  private var ends: [(node: UInt64, term: UInt32)] = []

  /// Adds a term by its number; one without pieces is left out.
  mutating func add(_ tokens: TermTokens, term: UInt32) {
    if tokens.hashes.isEmpty { return }
    var node = TermTrie.root
    for piece in tokens.hashes {
      node = TermTrie.child(of: node, piece)
      nodes.append(node)
    }
    ends.append((node, term))
  }

  /// The same terms make the same bytes.
  func tables() -> (slots: [UInt64], starts: [UInt32], terms: [UInt32]) {
    let sorted = nodes.sorted()
    let ends = ends.sorted { ($0.node, $0.term) < ($1.node, $1.term) }
    var count = 16
    while count < sorted.count * 3 / 2 { count *= 2 }
    var slots = [UInt64](repeating: 0, count: count)
    var starts: [UInt32] = [0]
    var next = 0
    var last: UInt64?
    for node in sorted where node != last {
      last = node
      var list: UInt32 = 0
      if next < ends.count, ends[next].node == node {
        while next < ends.count, ends[next].node == node { next += 1 }
        starts.append(UInt32(next))
        list = UInt32(starts.count - 1)
      }
      var (slot, mark) = TermTrie.place(of: node, among: count)
      while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = mark << 32 | UInt64(list)
    }
    return (slots, starts, ends.map(\.term))
  }
}
