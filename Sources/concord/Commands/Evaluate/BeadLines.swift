import Evaluation
import Foundation

/// Files with one bead over numbered lines a line.
enum BeadLines {
  /// The beads of a file, by `parse`; empty lines are passed over.
  /// - Parameter expected: the form in words, for the message.
  /// - Throws: `EvaluationError`.
  static func read<Bead>(_ path: String, expected: String, _ parse: (String) -> Bead?) throws -> [Bead] {
    let data = try EvaluationFile.data(path)
    var beads: [Bead] = []
    for (number, line) in String(decoding: data, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).enumerated() where !line.allSatisfy(\.isWhitespace) {
      guard let bead = parse(String(line)) else {
        throw EvaluationError.malformed(path: path, line: number + 1, expected: expected)
      }
      beads.append(bead)
    }
    return beads
  }

  /// The beads of a file in either form, `[[0], [0, 1]]` or `[0]:[0, 1]:0.97`, without confidences.
  /// - Throws: `EvaluationError`.
  static func read(_ path: String) throws -> [BeadScore.Lines] {
    let decoder = JSONDecoder()
    return try read(path, expected: "[[0], [0, 1]]") { line in
      let bead = BeadScore.Lines(printed: line) ?? (try? decoder.decode(BeadScore.Lines.self, from: Data(line.utf8)))
      return bead.flatMap { ($0.source + $0.target).allSatisfy { $0 >= 0 } ? $0 : nil }
    }
  }
}
