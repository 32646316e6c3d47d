/// Takes locks one by one and refuses what cannot be kept.
struct LockCheck {
  private(set) var beads: [Bead] = []
  /// For each sentence the line that locked it, 0 for none.
  private(set) var sourceLines: [Int]
  private(set) var targetLines: [Int]

  init(sourceCount: Int, targetCount: Int) {
    sourceLines = .init(repeating: 0, count: sourceCount)
    targetLines = .init(repeating: 0, count: targetCount)
  }

  mutating func add(source: [Int], target: [Int], line: Int) throws {
    if source.isEmpty && target.isEmpty { throw LockError.Cause.empty }
    let p = try Self.take(source, &sourceLines, line, isSource: true)
    let q = try Self.take(target, &targetLines, line, isSource: false)
    beads.append(Bead(source: p, target: q))
  }

  private static func take(_ numbers: [Int], _ lines: inout [Int], _ line: Int, isSource: Bool) throws -> Range<Int> {
    guard let first = numbers.first, let last = numbers.last else { return 0..<0 }
    if let number = numbers.first(where: { !lines.indices.contains($0) }) {
      throw LockError.Cause.outOfRange(number: number, count: lines.count, isSource: isSource)
    }
    guard zip(numbers, numbers.dropFirst()).allSatisfy({ $0 + 1 == $1 }) else {
      throw LockError.Cause.scattered(isSource: isSource)
    }
    for number in numbers {
      if lines[number] > 0 { throw LockError.Cause.overlap(number: number, line: lines[number], isSource: isSource) }
      lines[number] = line
    }
    return first..<last + 1
  }
}
