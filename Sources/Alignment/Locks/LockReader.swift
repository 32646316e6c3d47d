import Foundation
import Languages
import Syntax

/// Reads locks in the forms that `align` prints beads in.
///
/// - `[0]:[0, 1]:0.97` or `[[0], [0, 1]]`: sentence numbers from 0, in the order the files were given.
/// - `{"zh": ["…"], "en": ["…", "…"]}`: sentences, or their numbers, by language; other members are passed over.
/// - `1-2⇥0.97⇥…⇥…`: a table with or without its heading, sentences joined by spaces; a fifth column is passed over.
///
/// Sentences are compared without white space. Where a text has the same sentences more than once, those are taken that
/// are not locked yet and whose places in the two texts are nearest each other. Blank lines are passed over.
public struct LockReader {
  private let sides: BeadSides
  private let source: SentenceFinder
  private let target: SentenceFinder

  /// A reader for locks on two sides.
  public init(_ sides: BeadSides) {
    self.sides = sides
    source = SentenceFinder(sides.sourceSentences)
    target = SentenceFinder(sides.targetSentences)
  }

  /// The locks of a file's text.
  /// - Throws: `LockError`.
  public func read(_ text: String, path: String) throws -> BeadLocks {
    var check = LockCheck(sourceCount: sides.sourceSentences.count, targetCount: sides.targetSentences.count)
    var isFirst = true
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      if line.allSatisfy(\.isWhitespace) { continue }
      defer { isFirst = false }
      if isFirst && line.hasPrefix("type\t") { continue }
      do {
        let (p, q) = try sentences(String(line), check)
        try check.add(source: p, target: q, line: number + 1)
      } catch let cause as LockError.Cause {
        let document = cause.isSource.map { $0 ? sides.sourceName : sides.targetName }
        throw LockError(path: path, line: number + 1, cause: cause, document: document ?? "")
      }
    }
    return BeadLocks(checked: check.beads)
  }

  private func sentences(_ line: String, _ check: LockCheck) throws -> ([Int], [Int]) {
    if line.hasPrefix("[") {
      guard let (first, second) = Self.numbers(line) else { throw LockError.Cause.malformed }
      return sides.swapped ? (second, first) : (first, second)
    }
    if line.hasPrefix("{") {
      guard let object = try? JSONDecoder().decode([String: Cell].self, from: Data(line.utf8)),
        let first = object[sides.source.tag], let second = object[sides.target.tag]
      else { throw LockError.Cause.malformed }
      return try resolve(first, second, check)
    }
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard (4...5).contains(cells.count) else { throw LockError.Cause.malformed }
    let (first, second) = (SpreadsheetCell.unguarded(cells[2]), SpreadsheetCell.unguarded(cells[3]))
    return try resolve(.texts([first]), .texts([second]), check)
  }

  /// `[0]:[0, 1]…` or `[[0], [0, 1]]`.
  private static func numbers(_ line: String) -> ([Int], [Int])? {
    let printed = line.split(separator: ":").prefix(2).joined(separator: ", ")
    let text = line.contains("]:[") ? "[\(printed)]" : line
    guard let sides = try? JSONDecoder().decode([[Int]].self, from: Data(text.utf8)), sides.count == 2 else {
      return nil
    }
    return (sides[0], sides[1])
  }

  /// One side of a JSON line: sentences, numbers, or a member that says something else.
  private enum Cell: Decodable {
    case texts([String])
    case numbers([Int])
    case other

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let texts = try? value.decode([String].self) {
        self = .texts(texts)
      } else if let numbers = try? value.decode([Int].self) {
        self = .numbers(numbers)
      } else {
        self = .other
      }
    }
  }

  private func resolve(_ first: Cell, _ second: Cell, _ check: LockCheck) throws -> ([Int], [Int]) {
    switch (first, second) {
    case (.numbers(let p), .numbers(let q)): return (p, q)
    case (.texts(let p), .texts(let q)):
      let last = check.beads.last.map { ($0.source.upperBound, $0.target.upperBound) } ?? (0, 0)
      let left = source.places(of: p, free: check.sourceLines, after: last.0)
      let right = target.places(of: q, free: check.targetLines, after: last.1)
      guard let left else { throw LockError.Cause.unknownText(p.joined(separator: " "), isSource: true) }
      guard let right else { throw LockError.Cause.unknownText(q.joined(separator: " "), isSource: false) }
      return nearest(left, right)
    default: throw LockError.Cause.malformed
    }
  }

  /// The two places that lie nearest each other in their texts.
  private func nearest(_ left: [Range<Int>], _ right: [Range<Int>]) -> ([Int], [Int]) {
    let scale = Double(max(1, sides.targetSentences.count)) / Double(max(1, sides.sourceSentences.count))
    var best = (distance: Double.infinity, left: 0..<0, right: 0..<0)
    for p in left {
      for q in right {
        let distance = abs(Double(p.lowerBound) * scale - Double(q.lowerBound))
        if distance < best.distance { best = (distance, p, q) }
      }
    }
    return (Array(best.left), Array(best.right))
  }
}
