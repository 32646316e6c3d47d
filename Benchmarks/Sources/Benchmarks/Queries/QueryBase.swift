import ArgumentParser
import Foundation
import Termbase
import TextIndex

/// `Benchmarks make-base`: a base of made sentences with its index, and what building it cost.
struct MakeBase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make-base", abstract: "Make a base of made sentences, and its index.")

  @Argument(help: "How many pairs of sentences.") var pairs: Int
  @Argument(help: "The folder, which exists.") var folder: String

  func run() throws {
    let base = try Termbase.create(at: folder, glossaries: .none)
    try BaseMaker().fill(base, beads: pairs)
    let before = ProcessClock.seconds
    try base.refreshIndexes()
    let seconds = ProcessClock.seconds - before
    let batches = IndexFiles(base: base.path).batches
    let text = batches.reduce(0) { $0 + $1.textByteCount }
    let bytes = batches.reduce(0) { $0 + $1.byteCount }
    print(Figure("index of \(pairs) pairs, built from SQLite: text", Double(text) / 1e6 / seconds, "MB/s").line)
    print(Figure("the index as a multiple of the text", Double(bytes) / Double(text), "").line)
    print(Figure("the text", Double(text) / 1e6, "MB").line)
    print(Figure("files", Double(batches.count), "").line)
  }
}

/// `Benchmarks query-base`: times of random queries on a base of `make-base`.
struct QueryBase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query-base", abstract: "Measure random queries on a made base.")

  @Argument(help: "How many pairs of sentences it has.") var pairs: Int
  @Argument(help: "The folder.") var folder: String
  @Option(help: "How many queries a class.") var queries = 10_000
  @Flag(help: "Also FTS5 over the same sentences.") var yardstick = false

  func run() throws {
    let base = try Termbase.open(at: folder, readOnly: true)
    try base.refreshIndexes()
    let files = IndexFiles(base: base.path)
    let concordance = Concordance(files.batches, isPair: { _, _ in true })
    let maker = try BaseMaker()
    let sample = try SampledQueries(maker, documents: max(1, pairs / BaseMaker.beads), count: queries)
    let table = yardstick ? try filledTable(maker) : nil
    for (name, words) in sample.phrases {
      try measure(name, words, concordance, base, table)
    }
    var alone = Percentiles(), shown = Percentiles()
    for pair in sample.pairs {
      let clauses = [("zh", pair.zh), ("en", pair.en)].map {
        ConcordanceClause(language: $0.0, pattern: TextPattern($0.1, folding: sample.folding))
      }
      alone.measure { _ = concordance.search(clauses, order: .right, limit: 20) }
    }
    for pair in sample.pairs.prefix(queries / 10) {
      try shown.measure {
        _ = try base.search("zh:\(pair.zh) en:\"\(pair.en)\"", options: SearchOptions(order: .right))
      }
    }
    print(alone.line("both sides at once: index"))
    print(shown.line("both sides at once: 20 pairs fetched and marked"))
    var match = Percentiles()
    for sentence in sample.sentences.prefix(queries / 10) {
      try match.measure { _ = try base.match([MemorySentence(sentence)], language: .chinese) }
    }
    print(match.line("match of a changed sentence"))
    print(Figure("memory while serving, beyond mapped files", Self.privateMegabytes, "MB").line)
  }

  private func measure(
    _ name: String, _ words: [String], _ concordance: Concordance, _ base: Termbase, _ table: BigramTable?
  ) throws {
    let folding = SampledQueries.folding
    // Queries of the class that are not counted bring into memory what most others need too.
    var alone = Percentiles(passing: queries / 10)
    var right = Percentiles(passing: queries / 10), document = Percentiles(passing: queries / 10)
    for words in words {
      alone.measure {
        let clause = ConcordanceClause(pattern: TextPattern(words, folding: folding))
        _ = concordance.search([clause], order: .right, limit: 20)
      }
    }
    for words in words.prefix(queries / 2) {
      try right.measure { _ = try base.search(words, options: SearchOptions(order: .right)) }
      try document.measure { _ = try base.search(words) }
    }
    var other: Percentiles?
    if let table {
      var times = Percentiles()
      for words in words.prefix(200) { try times.measure { _ = try table.find(words) } }
      other = times
    }
    print(alone.line("\(name): index", against: other))
    print(right.line("\(name): 20 pairs fetched and marked, by context"))
    print(document.line("\(name): the same in the order of documents"))
  }

  private func filledTable(_ maker: BaseMaker) throws -> BigramTable {
    let path = folder + "/yardstick-\(getpid()).sqlite"
    let table = try BigramTable(path)
    for number in 0..<max(1, pairs / BaseMaker.beads) { try table.fill(maker.sentences(number)) }
    return table
  }

  /// What the process has in memory that is no page of a file.
  private static var privateMegabytes: Double {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("RssAnon:") } ?? ""
    return (Double(line.split { !$0.isNumber }.first ?? "0") ?? 0) * 1024 / 1e6
  }
}

/// Seconds of the processor that this process has used.
enum ProcessClock {
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// The files of a base's index.
struct IndexFiles {
  let folder: String

  init(base: String) { folder = base + "-index" }

  var batches: [TextBatch] { paths(".text").compactMap { TextBatch($0) } }

  private func paths(_ ending: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(ending) }.sorted()
      .map { folder + "/" + $0 }
  }
}

/// Random queries that stand in a made base.
struct SampledQueries {
  let phrases: [(name: String, words: [String])]
  /// Two Chinese characters and an English word of one bead.
  let pairs: [(zh: String, en: String)]
  /// Chinese sentences with a word or two changed.
  let sentences: [String]
  let folding = SampledQueries.folding

  static let folding = TextFolding(table: (try? TextFolding.simplifiedForms()) ?? "")

  init(_ maker: BaseMaker, documents: Int, count: Int) throws {
    var random = Random(seed: 99)
    let all = (0..<min(20, documents)).flatMap { _ in maker.sentences(random.below(documents)) }
    func characters(_ length: Int) -> [String] {
      (0..<count).map { _ in
        while true {
          let scalars = Array(all[random.below(all.count)].zh.unicodeScalars)
          if scalars.count < length { continue }
          let start = random.below(scalars.count - length + 1)
          let part = scalars[start..<start + length]
          if part.allSatisfy({ (0x4E00...0x9FFF).contains($0.value) }) { return String(String.UnicodeScalarView(part)) }
        }
      }
    }
    func words(_ length: Int) -> [String] {
      (0..<count).map { _ in
        while true {
          let words = all[random.below(all.count)].en.split(separator: " ").map(String.init)
          if words.count < length { continue }
          let start = random.below(words.count - length + 1)
          let part = words[start..<start + length].joined(separator: " ")
          if part.utf8.allSatisfy({ $0 == 0x20 || ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }) { return part }
        }
      }
    }
    phrases = [
      ("1 Chinese character", characters(1)), ("2 Chinese characters", characters(2)),
      ("4 Chinese characters", characters(4)), ("an English word", words(1)), ("two English words", words(2)),
    ]
    pairs = (0..<count).compactMap { _ in
      let sentence = all[random.below(all.count)]
      let scalars = Array(sentence.zh.unicodeScalars)
      let words = sentence.en.split(separator: " ").filter {
        $0.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
      }
      guard scalars.count > 2, !words.isEmpty else { return nil }
      let start = random.below(scalars.count - 2)
      let part = scalars[start..<start + 2]
      guard part.allSatisfy({ (0x4E00...0x9FFF).contains($0.value) }) else { return nil }
      return (String(String.UnicodeScalarView(part)), String(words[random.below(words.count)]))
    }
    sentences = (0..<count).map { _ in
      var scalars = Array(all[random.below(all.count)].zh.unicodeScalars)
      for _ in 0..<2 { scalars[random.below(scalars.count)] = "新" }
      return String(String.UnicodeScalarView(scalars))
    }
  }
}
