import Foundation

/// The linter with all rules.
///
/// - A draft of 20 pages (the six circulars of `Corpora` in Chinese, one after the other) as text and as a Word document,
///   `concord lint` as a whole process: wall and processor time, the median.
/// - A keystroke in that draft: the language server, from the message to the diagnostics, processor time in a process of its own.
/// - A draft of 2 MB in Chinese and in English (`MeetingMaker`), compared with a base of 100,000 concepts: megabytes (10⁶ bytes of
///   UTF-8) a second of processor time. The draft is read from the file; what is taken off is a run on one sentence, with
///   the base, which is a figure of its own.
///
/// Why it can be believed: half of the long draft is circulars, with tables, lists, definitions, former names, dates and
/// planted defects in their proportions; the findings are written out.
struct LintSpeed: Benchmark {
  let name = "lint"
  private static let size = 2_000_000
  private static let concepts = 100_000

  func measure(_ context: BenchmarkContext) throws -> [Figure] {
    let folder = try context.folder("lint")
    return try draft(folder, context) + throughput(folder, context)
  }

  private func draft(_ folder: String, _ context: BenchmarkContext) throws -> [Figure] {
    let draft = folder + "/draft"
    _ = try context.own(["make-meeting", context.project, "zh", draft])
    let start = try context.repeated(["--version"])
    let times = try [".txt", ".docx"].flatMap { ending in
      let use = try context.repeated(["lint", draft + ending])
      return [
        Figure(
          "20 pages, \(ending): wall", use.median(\.wall) * 1000, "ms", against: start.median(\.wall) * 1000,
          "--version"),
        Figure("20 pages, \(ending): processor", use.median(\.processor) * 1000, "ms"),
      ]
    }
    _ = try context.own(["type", draft + ".txt"], output: folder + "/typed")
    let typed = try String(contentsOfFile: folder + "/typed", encoding: .utf8).split(whereSeparator: \.isWhitespace)
    return times
      + zip(["median", "95th of 100"], typed).map { Figure("20 pages, keystroke: \($0)", Double($1) ?? .nan, "ms") }
  }

  private func throughput(_ folder: String, _ context: BenchmarkContext) throws -> [Figure] {
    _ = try context.own(["make-concepts", "\(Self.concepts)", folder])
    return try ["zh", "en"].flatMap { language in
      let (text, one) = ("\(folder)/\(language).txt", "\(folder)/\(language)-one.txt")
      _ = try context.own(["make-meeting", context.project, language, text, "--bytes", "\(Self.size)"])
      _ = try context.own(["make-prose", language, "1", one])
      let size = try FileManager.default.attributesOfItem(atPath: text)[.size] as? Int ?? 0
      let whole = try context.repeated(["lint", "--base", folder, text], output: folder + "/findings")
      let start = try context.repeated(["lint", "--base", folder, one])
      let seconds = whole.least(\.processor) - start.least(\.processor)
      return [
        Figure("\(language), base of \(Self.concepts) concepts", Double(size) / 1e6 / seconds, "MB/s"),
        Figure("\(language), the same: one sentence, processor", start.median(\.processor) * 1000, "ms"),
        Figure("\(language), peak memory", whole.median(\.peak), "MB", against: Double(size) / 1e6, "the text"),
      ]
    }
  }
}
