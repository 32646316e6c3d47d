import ArgumentParser
import Foundation
import ICU
import TextIndex

/// `Benchmarks query-terms`: an index of made terms, and times of random look-ups in it.
struct QueryTerms: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query-terms", abstract: "Measure look-ups among made terms.")

  @Argument(help: "How many terms, in two languages.") var terms: Int
  @Argument(help: "A folder for the index.") var folder: String
  @Option(help: "How many queries a class.") var queries = 10_000

  func run() throws {
    let maker = try TermMaker()
    let path = folder + "/made.terms"
    try build(maker, path)
    guard let index = TermIndex(path) else { return }
    var random = Random(seed: 5)
    let sample = (0..<queries).map { _ in maker.term(random.below(terms / 2)) }
    var exact = Percentiles(), prefix = Percentiles(), fuzzy = Percentiles(), pinyin = Percentiles()
    for term in sample {
      let (zh, en) = (term.zh, term.en.lowercased())
      let key = random.happens(0.5) ? zh : en.replacing(" ", with: "")
      exact.measure { _ = index.rows(ofKey: key) }
      let begin = String(key.prefix(max(2, key.count * 2 / 3)))
      prefix.measure { _ = index.rows(ofKey: begin, isPrefix: true) }
      let wrong = Self.misspelt(random.happens(0.5) ? zh : en, &random)
      fuzzy.measure { _ = index.rows(near: wrong, atMost: EditDistance.limit(for: wrong.unicodeScalars.count)) }
      let reading = TermReading(isInitials: random.happens(0.5), letters: Self.letters(zh))
      pinyin.measure { _ = index.rows(of: reading) }
    }
    let size = "\(terms) terms: "
    print(exact.line(size + "whole"))
    print(prefix.line(size + "beginning"))
    print(fuzzy.line(size + "nearly so"))
    print(pinyin.line(size + "pinyin"))
    try expressions(index, sample, size)
    try drafts(index, size)
    print(Figure(size + "the index", Double(index.byteCount) / 1e6, "MB").line)
  }

  private func build(_ maker: TermMaker, _ path: String) throws {
    let start = ProcessClock.seconds
    var builder = TermIndexBuilder(folding: SampledQueries.folding)
    for number in 0..<terms / 2 {
      let term = maker.term(number)
      let (en, letters) = (term.en.lowercased(), Self.letters(term.zh))
      builder.add(
        IndexedTerm(
          id: Int64(number * 2), key: term.zh, words: term.zh, text: term.zh,
          readings: [TermReading(isInitials: false, letters: letters)]))
      builder.add(
        IndexedTerm(id: Int64(number * 2 + 1), key: en.replacing(" ", with: ""), words: en, text: term.en))
    }
    try builder.image(epoch: 1, last: Int64(terms)).write(to: path)
    print(Figure("\(terms) terms: index built", ProcessClock.seconds - start, "s of processor").line)
  }

  /// What stands for a reading here: the time depends on how many letters there are, not on which.
  private static func letters(_ text: String) -> String {
    text.unicodeScalars.map { String($0.value % 400 + 400, radix: 26) }.joined()
  }

  private static func misspelt(_ text: String, _ random: inout Random) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<(scalars.count < 5 ? 1 : 2) {
      let at = random.below(scalars.count)
      switch random.below(3) {
      case 0: scalars[at] = "x"
      case 1 where scalars.count > 1: scalars.remove(at: at)
      default: if at + 1 < scalars.count { scalars.swapAt(at, at + 1) }
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private func expressions(_ index: TermIndex, _ sample: [(zh: String, en: String)], _ size: String) throws {
    var times = Percentiles()
    for term in sample.prefix(200) {
      let word = term.en.lowercased().split(separator: " ").max { $0.count < $1.count } ?? ""
      let expression = try RegularExpression("^\(word).*s$", ignoresCase: true)
      try times.measure {
        _ = try index.texts(containing: [String(word)]).filter { !(try expression.matches(in: $0.text)).isEmpty }.count
      }
    }
    print(times.line(size + "regular expression"))
  }

  private func drafts(_ index: TermIndex, _ size: String) throws {
    for language in ["zh", "en"] {
      let file = folder + "/draft-\(language).txt"
      var maker = ProseMaker(language: language)
      try maker.write(bytes: 20_000_000, to: file)
      let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map(String.init)
      let start = ProcessClock.seconds
      var found = 0
      for line in lines { found += index.places(in: line, folding: SampledQueries.folding).count }
      let seconds = ProcessClock.seconds - start
      print(Figure(size + "terms of a text of 20 MB, \(language)", 20 / seconds, "MB/s").line)
    }
  }
}
