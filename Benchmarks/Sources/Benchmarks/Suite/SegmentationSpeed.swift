import Foundation

/// Made running text of 20 MB in Chinese and in English, from the file's bytes to every sentence with its place: megabytes
/// (10⁶ bytes of UTF-8) a second of processor time, and the most memory as a multiple of the text. `splitter` is the
/// library alone (`DocumentReader`, `Segmenter.sentences(of:)`) in a process of its own, `concord segment` the whole command,
/// which also tells the language and prints the sentences.
///
/// Why it can be believed: most sentences have full stops that end nothing, half have brackets or quotations
/// (`ProseMaker`); the time holds reading the file, checking its UTF-8, making blocks and the sentences' strings. What is
/// taken off is a run of the same process on one sentence. Of the runs the one with the least time counts: what else
/// the machine does can only add to it.
struct SegmentationSpeed: Benchmark {
  let name = "segmentation"
  private static let size = 20_000_000

  func measure(_ context: BenchmarkContext) throws -> [Figure] {
    let folder = try context.folder("segmentation")
    return try ["zh", "en"].flatMap { language in
      let text = "\(folder)/\(language).txt", start = "\(folder)/\(language)-start.txt"
      _ = try context.own(["make-prose", language, String(Self.size), text])
      _ = try context.own(["make-prose", language, "1", start])
      return try figures("\(language): splitter", text, start) { file in
        try repeated(context) { try context.own(["split", language, file]) }
      }
        + figures("\(language): concord segment", text, start) { file in
          try repeated(context) { try context.run(["segment", file]) }
        }
    }
  }

  private func repeated(_ context: BenchmarkContext, _ run: () throws -> ProcessUse) throws -> RepeatedUse {
    _ = try run()
    return RepeatedUse(try (0..<context.runs).map { _ in try run() })
  }

  private func figures(
    _ what: String, _ text: String, _ start: String, _ run: (String) throws -> RepeatedUse
  ) throws -> [Figure] {
    let size = try FileManager.default.attributesOfItem(atPath: text)[.size] as? Int ?? 0
    let megabytes = Double(size) / 1e6
    let (whole, base) = (try run(text), try run(start))
    return [
      Figure("\(what)", megabytes / (whole.least(\.processor) - base.least(\.processor)), "MB/s"),
      Figure("\(what), peak memory", whole.median(\.peak), "MB", against: megabytes, "the text"),
    ]
  }
}
