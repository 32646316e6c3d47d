import Languages

/// A title as it is compared with others: near when both bear the same number, next to equal when a number is not shown.
struct TitleWording {
  private let title: TitleIndex.Title
  private let digits: [Unicode.Scalar]
  /// How often pieces occur, by the last bits of their hash: nearly all titles are told apart by these.
  private let counts: [UInt8]

  init(_ title: TitleIndex.Title) {
    self.title = title
    digits = title.sentence.scalars[title.range].filter(\.isDecimalDigit)
    var counts = [UInt8](repeating: 0, count: 64)
    for piece in title.pieces {
      let slot = Int(piece.utf8.reduce(UInt32(5381)) { $0 &* 33 &+ UInt32($1) } & 63)
      counts[slot] = min(counts[slot] + 1, 200)
    }
    self.counts = counts
  }

  /// Whether two wordings are one title: numbers never differ, and few pieces do.
  func isOneTitle(as other: TitleWording) -> Bool {
    guard let limit = limit(with: other), digits == other.digits else { return false }
    return mayBeWithin(limit, of: other)
      && EditDistance.between(title.pieces, other.title.pieces, limit: limit) <= limit
  }

  /// How many pieces may differ; nil where these are two titles whatever they say.
  private func limit(with other: TitleWording) -> Int? {
    let length = max(title.pieces.count, other.title.pieces.count)
    if let number = title.number, let second = other.title.number {
      return number == second ? length * 2 / 5 : nil
    }
    let isHan = title.sentence.language == .chinese
    let limit = isHan ? length / 10 : length / 6
    return length >= (isHan ? 8 : 5) && limit > 0 ? limit : nil
  }

  /// Whether so few edits may do: one edit changes two counts by one each at the most.
  private func mayBeWithin(_ limit: Int, of other: TitleWording) -> Bool {
    if abs(title.pieces.count - other.title.pieces.count) > limit { return false }
    var apart = 0
    for slot in 0..<64 { apart += abs(Int(counts[slot]) - Int(other.counts[slot])) }
    return apart <= 2 * limit
  }
}
