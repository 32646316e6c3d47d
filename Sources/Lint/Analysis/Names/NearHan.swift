import Languages

/// Finds stretches of Chinese text that are one character away from a name.
///
/// The first and last characters agree, the difference is not a number, a negation or a particle, and the stretch is no
/// term of its own. The longer of the two has six characters at least: too
/// much is one character away from shorter ones.
struct NearHan {
  private let name: [Unicode.Scalar]

  init?(name: [Unicode.Scalar]) {
    guard name.count >= 5, name.allSatisfy(\.isHan) else { return nil }
    self.name = name
  }

  /// The stretch that begins at `start`, where one does.
  func range(at start: Int, in scalars: [Unicode.Scalar]) -> Range<Int>? {
    let candidates = [name.count - 1, name.count, name.count + 1].map { start..<start + $0 }.filter {
      $0.upperBound <= scalars.count && scalars[$0.upperBound - 1] == name[name.count - 1]
    }
    if candidates.contains(where: { scalars[$0].elementsEqual(name) }) { return nil }
    return candidates.first { isNear(scalars, $0) }
  }

  private func isNear(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    guard range.upperBound <= scalars.count, scalars[range.upperBound - 1] == name[name.count - 1] else { return false }
    guard max(range.count, name.count) >= 6 else { return false }
    let stretch = Array(scalars[range])
    guard stretch.allSatisfy(\.isHan), EditDistance.between(stretch, name, limit: 1) == 1 else { return false }
    let head = zip(stretch, name).prefix { $0.0 == $0.1 }.count
    let changed = [stretch[head], name[head]].prefix(stretch.count == name.count ? 2 : 1)
    let inserted =
      stretch.count > name.count ? [stretch[head]] : stretch.count < name.count ? [name[head]] : Array(changed)
    if inserted.contains(where: Self.meaningful.contains) { return false }
    // A doubled character is the business of its own rule.
    if stretch.count > name.count, head > 0, stretch[head] == stretch[head - 1] { return false }
    return !KnownWords.standard.hasTerm(in: stretch, over: 0, stretch.count - 1)
  }

  /// Characters that make another thing of a name, or belong to the sentence rather than to it.
  private static let meaningful: Set<Unicode.Scalar> = Set(
    "的之和与及或、在对不非未无副总新旧前原老大小高低上下左右东西南北内外多单双主次子分第各本该此一二三四五六七八九十百千万零".unicodeScalars)
}
