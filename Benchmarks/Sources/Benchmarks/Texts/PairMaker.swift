import Foundation

/// Makes a pair of texts of any length, a sentence a line, with gold beads; the same for the same seed.
///
/// Sentences are clauses of subject, verb and object from the project's glossary, with names that are coined (so that
/// the vocabulary grows with the text), numbers, dates and designations; a quarter of the words is translated freely,
/// as in real texts, where a lexicon does not know every pair. On average a sentence has the length of the magazine
/// and novels that the aligner was measured on: about 30 characters in Chinese and 17 words in English.
struct PairMaker {
  /// How often each kind of bead is made, in thousandths; single sentences without counterpart are 1-0 and 0-1, and
  /// `runs` in a thousand beads begin a run of them.
  private static let kinds: [(source: Int, target: Int, share: Int)] = [
    (1, 1, 790), (1, 2, 70), (2, 1, 60), (1, 3, 14), (3, 1, 10), (2, 2, 24), (2, 3, 5), (3, 2, 5), (1, 0, 11),
    (0, 1, 11),
  ]
  private static let runs = 0.001
  private static let longestRun = 40

  private var random: Random
  private let words: PairWords

  init(seed: UInt64) throws {
    random = Random(seed: seed)
    words = try PairWords()
  }

  /// Writes `zh.txt`, `en.txt` and `gold.jsonl` into a folder that exists.
  /// - Parameter missing: so many lines of the Chinese side, from its middle, have no English.
  mutating func write(lines: Int, missing: Int, to folder: String) throws {
    let source = try LineFile(folder + "/zh.txt")
    let target = try LineFile(folder + "/en.txt")
    let gold = try LineFile(folder + "/gold.jsonl")
    var left = missing
    while max(source.count, target.count) < lines {
      if left > 0 && source.count >= (lines - missing) / 2 {
        add(source: 1, target: 0, source, target, gold, lines)
        left -= 1
      } else if random.happens(Self.runs) {
        let isSource = random.happens(0.5)
        for _ in 0..<random.below(Self.longestRun) {
          add(source: isSource ? 1 : 0, target: isSource ? 0 : 1, source, target, gold, lines)
        }
      } else {
        let kind = kind()
        add(source: kind.source, target: kind.target, source, target, gold, lines)
      }
    }
    try source.close()
    try target.close()
    try gold.close()
  }

  private mutating func kind() -> (source: Int, target: Int) {
    var at = random.below(1000)
    for kind in Self.kinds {
      at -= kind.share
      if at < 0 { return (kind.source, kind.target) }
    }
    return (1, 1)
  }

  /// Adds a bead of so many sentences.
  private mutating func add(
    source: Int, target: Int, _ sourceFile: LineFile, _ targetFile: LineFile, _ gold: LineFile, _ lines: Int
  ) {
    let most = max(source, target)
    let count = most + random.below(most == 1 ? 4 : 2)
    let clauses = (0..<count).map { _ in words.clause(&random, names: 20 + lines / 8) }
    var order = Array(clauses.indices)
    // What 2-2 and the like are made of: clauses change places.
    if source > 1 && target > 1 { order.swapAt(0, order.count - 1) }
    let first = Self.parts(clauses.map(\.source), source).map { $0.joined(separator: "，") + "。" }
    let second = Self.parts(order.map { clauses[$0].target }, target).map {
      Self.capitalised($0.joined(separator: ", ")) + "."
    }
    let from = (sourceFile.count, targetFile.count)
    first.forEach(sourceFile.write)
    second.forEach(targetFile.write)
    gold.write("[\(Array(from.0..<from.0 + first.count)), \(Array(from.1..<from.1 + second.count))]")
  }

  /// Cuts clauses into so many sentences, about even.
  private static func parts(_ clauses: [String], _ count: Int) -> [ArraySlice<String>] {
    (0..<count).map { clauses[$0 * clauses.count / count..<($0 + 1) * clauses.count / count] }
  }

  private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

/// A file that is written line by line.
final class LineFile {
  private let file: UnsafeMutablePointer<FILE>
  private let path: String
  private(set) var count = 0

  /// - Throws: `ProcessFailure` when it cannot be written.
  init(_ path: String) throws {
    guard let file = fopen(path, "w") else { throw ProcessFailure(program: path, reason: "cannot be written") }
    self.file = file
    self.path = path
  }

  func write(_ line: String) {
    fputs(line, file)
    fputc(10, file)
    count += 1
  }

  func close() throws {
    if fclose(file) != 0 { throw ProcessFailure(program: path, reason: "cannot be written") }
  }
}
