/// Beads that a person has fixed: the aligner keeps them as they are and searches around them. Locks that cross others
/// are kept as moved beads.
public struct BeadLocks: Sendable, Equatable {
  /// The locked beads in the order of the first side; those without a source stand first.
  public let beads: [Bead]

  /// No locks.
  public static let none = BeadLocks(checked: [])

  /// Locks from beads that were checked: inside both texts, without overlap.
  init(checked: [Bead]) {
    beads = checked.sorted {
      ($0.source.lowerBound, $0.target.lowerBound) < ($1.source.lowerBound, $1.target.lowerBound)
    }
  }

  /// Locks for texts of so many sentences.
  /// - Throws: `LockError.Cause` with the number of the bead, from 1, as its line.
  public init(_ beads: [Bead], sourceCount: Int, targetCount: Int) throws {
    var check = LockCheck(sourceCount: sourceCount, targetCount: targetCount)
    for (number, bead) in beads.enumerated() {
      try check.add(source: Array(bead.source), target: Array(bead.target), line: number + 1)
    }
    self.init(checked: check.beads)
  }
}
