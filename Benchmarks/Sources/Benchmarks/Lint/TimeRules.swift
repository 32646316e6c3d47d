import ArgumentParser
import Documents
import Foundation
import Languages
import Lint
import Mentions
import Segmentation
import Termbase

/// `Benchmarks time-rules`: what reading a text and each rule takes, in milliseconds of the processor, the slowest first.
///
/// The rules run once on one sentence before, so that tables that are made once are nobody's.
struct TimeRules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "time-rules", abstract: "Run each rule over a text by itself, and say what it takes.")

  @Argument(help: "The file.") var file: String
  @Option(help: "A base that the draft is compared with.") var base: String?

  func run() throws {
    let document = try DocumentReader.read(path: file)
    let pack = try Segmenter.pack(for: document)
    let (segmenter, reader) = (Segmenter(pack: pack), MentionReader(pack: pack))
    let sample = try DocumentReader.read(bytes: Array("第20研究组。The group.".utf8), path: "a")
    let base = try base.map { try Termbase.open(at: $0, readOnly: true) }
    let rules = RuleSet.standard.map { $0.init() }
    _ = Linter(rules: rules).findings(in: [reader.read(segmenter.segment(sample))])
    var parts: [(String, Double)] = []
    func timed<Value>(_ name: String, _ body: () throws -> Value) rethrows -> Value {
      let start = ProcessClock.seconds
      let value = try body()
      parts.append((name, ProcessClock.seconds - start))
      return value
    }
    _ = try timed("(file)") { try DocumentReader.read(path: file) }
    let segmented = timed("(sentences)") { segmenter.segment(document) }
    let read = timed("(mentions)") { reader.read(segmented) }
    let alone = timed("(set)") { DraftSet([read]) }
    let asked = timed("(names asked)") { NamesAsked(alone) }
    let known = try timed("(base)") {
      try base.map { KnownNames(try $0.names(in: asked.texts, or: asked.names)) } ?? .none
    }
    let set = alone.knowing(known)
    for rule in rules { _ = timed(type(of: rule).name) { rule.findings(in: set).count } }
    for (name, seconds) in parts.sorted(by: { $0.1 > $1.1 }) {
      print(String(format: "%9.1f ms  ", seconds * 1000) + name)
    }
    print(String(format: "%9.1f ms", parts.reduce(0) { $0 + $1.1 } * 1000))
  }
}
