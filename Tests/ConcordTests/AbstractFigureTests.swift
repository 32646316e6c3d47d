import Foundation
import TestSupport
import Testing

/// How many short forms of made abstracts are found with what they stand for, through the worker, as another program would
/// ask for them; wanted is what Sohn, Comeau, Kim and Wilbur (BMC Bioinformatics 2008) report of their own method on a
/// thousand real ones.
@Suite("Short forms of whole abstracts")
struct AbstractFigureTests {
  private struct Pair: Hashable { let text: Int, short: String, full: String }

  @Test("at least as many are found, and as many of those found are right", arguments: ["first", "second"])
  func figures(_ table: String) throws {
    let (texts, gold) = try Self.read(table)
    let requests = try texts.enumerated().map { number, text in
      try JSONSerialization.data(withJSONObject: ["id": number, "document": ["text": text]]) + Data("\n".utf8)
    }
    let folder = try TemporaryFolder()
    let run = try Command(folder: folder.path).run("work", "extract", input: requests.reduce(Data(), +))
    #expect(run.code == 0)
    let found = Set(try run.jsonLines().flatMap(Self.pairs))
    let right = Double(found.intersection(gold).count)
    #expect(right / Double(found.count) >= 0.965)
    #expect(right / Double(gold.count) >= 0.836)
  }

  /// The texts of a table, and the pairs that belong to each.
  private static func read(_ table: String) throws -> ([String], Set<Pair>) {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Abstracts")
    let content = try String(contentsOf: folder.appendingPathComponent("\(table).txt"), encoding: .utf8)
    var texts: [String] = []
    var pairs: Set<Pair> = []
    for line in content.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("\t") {
        let columns = line.split(separator: "\t").map(String.init)
        pairs.insert(Pair(text: texts.count - 1, short: columns[0], full: columns[1]))
      } else {
        texts.append(String(line))
      }
    }
    return (texts, pairs)
  }

  private static func pairs(_ answer: [String: Any]) -> [Pair] {
    let concepts = answer["concepts"] as? [[String: Any]] ?? []
    return concepts.flatMap { concept -> [Pair] in
      guard let short = concept["acronym"] as? String, let forms = concept["forms"] as? [String: [String]] else {
        return []
      }
      return (forms["en"] ?? []).map { Pair(text: answer["id"] as? Int ?? -1, short: short, full: $0) }
    }
  }
}
