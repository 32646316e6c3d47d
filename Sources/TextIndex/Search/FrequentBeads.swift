import Foundation

/// The beads of the last conditions that hold at very many places: words such as *the*, of which all places would have to be
/// gone through again for every search that has them beside other words.
final class FrequentBeads: @unchecked Sendable {
  /// So many places are many.
  private static let many = 1 << 17
  /// So many conditions are kept; each takes a bit a bead.
  private static let most = 16

  private let lock = NSLock()
  private var kept: [(clause: ConcordanceClause, beads: BeadSet)] = []

  subscript(_ clause: ConcordanceClause) -> BeadSet? {
    lock.lock()
    defer { lock.unlock() }
    guard let index = kept.firstIndex(where: { $0.clause == clause }) else { return nil }
    let found = kept.remove(at: index)
    kept.append(found)
    return found.beads
  }

  /// Keeps the beads of a condition that holds at so many places, if these are many; the one not asked for longest goes.
  func keep(_ beads: BeadSet, of clause: ConcordanceClause, count: Int) {
    if count < Self.many { return }
    lock.lock()
    defer { lock.unlock() }
    if kept.count == Self.most { kept.removeFirst() }
    kept.append((clause, beads))
  }
}
