import Alignment
import Languages

extension FuzzTarget {
  /// Locks in all their forms: those that are taken lie inside both texts and do not overlap.
  static let locks = FuzzTarget("locks") { bytes in
    let zh = ["第一句。", "第二句。", "第三句。", "第二句。"]
    let en = ["The first.", "The second.", "The second.", "The third."]
    let sides = BeadSides(source: .chinese, target: .english, sourceSentences: zh, targetSentences: en)
    do {
      let locks = try LockReader(sides).read(String(decoding: bytes, as: UTF8.self), path: "fuzz")
      var (source, target) = (Set<Int>(), Set<Int>())
      for bead in locks.beads {
        try demand(zh.indices.contains(bead.source) && en.indices.contains(bead.target), "a lock leaves its text")
        for at in bead.source { try demand(source.insert(at).inserted, "two locks on one sentence") }
        for at in bead.target { try demand(target.insert(at).inserted, "two locks on one sentence") }
      }
    } catch is LockError {}
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool { other.isEmpty || clamped(to: other) == other }
}
