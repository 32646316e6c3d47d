import Foundation

/// The commands a translator waits for, each as a whole process of a release build: wall time, the median of all runs
/// after one to warm up. The yardstick is `concord --version`, which starts and ends: what stands above it is the work.
struct CommandTimes: Benchmark {
  let name = "commands"

  func measure(_ context: BenchmarkContext) throws -> [Figure] {
    let base = try context.folder("base")
    let letter = context.project + "/Corpora/collective-letter"
    _ = try context.run(["init", "--base", base])
    _ = try context.run(["add", "--base", base, context.project + "/Corpora"])
    let commands: [(String, [String])] = [
      ("segment collective-letter", ["segment", letter + "/zh.docx"]),
      ("align collective-letter", ["align", letter + "/zh.docx", letter + "/en.docx"]),
      ("extract collective-letter", ["extract", letter + "/zh.docx", letter + "/en.docx"]),
      ("lint collective-letter", ["lint", letter + "/zh.docx"]),
      ("lookup 研究组", ["lookup", "--base", base, "研究组"]),
      ("lookup --fuzzy metavesre", ["lookup", "--base", base, "--fuzzy", "metavesre"]),
      ("search 研究组", ["search", "--base", base, "研究组"]),
    ]
    let start = try context.repeated(["--version"]).median(\.wall) * 1000
    var figures = [Figure("--version", start, "ms")]
    for (name, arguments) in commands + shared(context) {
      let wall = try context.repeated(arguments).median(\.wall) * 1000
      figures.append(Figure(name, wall, "ms", against: start, "--version"))
    }
    return figures
  }

  /// The real letter, where the evaluation data are.
  private func shared(_ context: BenchmarkContext) -> [(String, [String])] {
    let data = ProcessInfo.processInfo.environment["CONCORD_SHARED"] ?? context.project + "/../shared"
    let letter = data + "/evaluation/letter-3-20"
    guard FileManager.default.fileExists(atPath: letter) else { return [] }
    return [("align letter-3-20", ["align", letter + "/zh.txt", letter + "/en.txt"])]
  }
}
