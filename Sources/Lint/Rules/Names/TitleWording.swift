import Languages

/// Which of some titles are another wording of one title: near when both bear the same number, next to equal when a number is
/// not shown.
///
/// A long text says its titles again and again: each wording is compared once, and nearly all pairs are told apart by two
/// numbers each.
struct TitleWordings {
  /// For each title the number of its wording.
  private let wordingOfTitle: [Int]
  /// For each wording the titles that have another wording of it, in order.
  private let others: [[Int]]

  init(_ titles: [TitleIndex.Title]) {
    var numbers: [TitleWording: Int] = [:]
    var wordings: [TitleWording] = []
    var members: [[Int]] = []
    wordingOfTitle = titles.enumerated().map { position, title in
      let wording = TitleWording(title)
      let number = numbers[wording] ?? wordings.count
      if number == wordings.count {
        numbers[wording] = number
        wordings.append(wording)
        members.append([])
      }
      members[number].append(position)
      return number
    }
    others = Self.others(wordings, members)
  }

  /// The titles that are another wording of a title, in order.
  func others(of title: Int) -> [Int] { others[wordingOfTitle[title]] }

  private static func others(_ wordings: [TitleWording], _ members: [[Int]]) -> [[Int]] {
    var numbers: [String: Int] = [:]
    for number in wordings.compactMap(\.number) where numbers[number] == nil { numbers[number] = numbers.count }
    let sketches = wordings.map { $0.sketch(number: $0.number.flatMap { numbers[$0] }) }
    var others: [[Int]] = Array(repeating: [], count: wordings.count)
    for first in wordings.indices {
      for second in wordings.indices.dropFirst(first + 1) where sketches[first].mayBeNear(sketches[second]) {
        guard let limit = sketches[first].limit(with: sketches[second]),
          wordings[first].isWithin(limit, of: wordings[second])
        else { continue }
        others[first] += members[second]
        others[second] += members[first]
      }
    }
    return others.map { $0.sorted() }
  }
}

/// What is compared of a title.
private struct TitleWording: Hashable {
  let number: String?
  private let pieces: [String]
  private let digits: [Unicode.Scalar]
  private let isHan: Bool

  init(_ title: TitleIndex.Title) {
    pieces = title.pieces
    number = title.number
    digits = title.sentence.scalars[title.range].filter(\.isDecimalDigit)
    isHan = title.sentence.language == .chinese
  }

  func sketch(number: Int?) -> TitleSketch {
    let parities = pieces.reduce(UInt64(0)) { parities, piece in
      parities ^ 1 << UInt64(piece.utf8.reduce(UInt32(5381)) { $0 &* 33 &+ UInt32($1) } & 63)
    }
    return TitleSketch(count: pieces.count, parities: parities, number: number, isHan: isHan)
  }

  /// Whether two wordings that are not the same are one title: numbers never differ, and few pieces do.
  func isWithin(_ limit: Int, of other: TitleWording) -> Bool {
    digits == other.digits && pieces != other.pieces
      && EditDistance.between(pieces, other.pieces, limit: limit) <= limit
  }
}

/// What tells most wordings apart at a glance.
private struct TitleSketch {
  /// How many pieces there are.
  let count: Int
  /// For 64 classes of pieces, whether an odd number of pieces is in the class: one edit changes two bits at the most.
  let parities: UInt64
  /// The number of the title's own number; nil without one.
  let number: Int?
  let isHan: Bool

  /// How many pieces may differ; nil where these are two titles whatever they say.
  func limit(with other: TitleSketch) -> Int? {
    let length = max(count, other.count)
    if let number, let second = other.number { return number == second ? length * 2 / 5 : nil }
    let limit = isHan ? length / 10 : length / 6
    return length >= (isHan ? 8 : 5) && limit > 0 ? limit : nil
  }

  func mayBeNear(_ other: TitleSketch) -> Bool {
    guard let limit = limit(with: other) else { return false }
    return abs(count - other.count) <= limit && (parities ^ other.parities).nonzeroBitCount <= 2 * limit
  }
}
