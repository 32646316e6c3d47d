import Foundation

/// Makes circulars in Chinese and English, two Word documents each, as a meeting leaves them in a folder; the same for the
/// same seed and number, so that any of them can be made by itself.
///
/// A circular has a number, a date, a Recommendation with its provisional name, bodies, headings, and sentences of glossary
/// words (`PairWords`) in paragraphs of one to three; nineteen sentences in twenty have one counterpart, the others are cut in
/// two on one side. Each paragraph has the runs and properties that Word writes.
struct FolderMaker {
  private let words: PairWords
  private let seed: UInt64

  init(seed: UInt64) throws {
    words = try PairWords()
    self.seed = seed
  }

  /// Writes circulars into a folder that exists, as `TSB-CIR-0001-C.docx` and `TSB-CIR-0001-E.docx`.
  func write(circulars: Int, sentences: Int, to folder: String) throws {
    for number in 1...max(1, circulars) {
      let made = paragraphs(number, sentences: sentences)
      let name = folder + "/TSB-CIR-" + String(format: "%04d", number)
      try WordMaker.write(lines: made.map { $0.map(\.source).joined()[...] }, to: name + "-C.docx")
      try WordMaker.write(lines: made.map { $0.map(\.target).joined(separator: " ")[...] }, to: name + "-E.docx")
    }
  }

  private struct Sentence { let source: String, target: String }

  private func paragraphs(_ number: Int, sentences: Int) -> [[Sentence]] {
    var random = Random(seed: seed &* 1_000_003 &+ UInt64(number))
    var paragraphs = opening(number, &random).map { [$0] }
    var left = sentences - paragraphs.count
    while left > 0 {
      let count = min(left, 1 + random.below(3))
      paragraphs.append((0..<count).map { _ in sentence(&random) })
      left -= count
    }
    return paragraphs
  }

  private func opening(_ number: Int, _ random: inout Random) -> [Sentence] {
    let designation = "Y.\(4000 + number % 900)"
    let former =
      "Y.\(["Elec", "Metro", "Grid", "Twin", "Smart"][number % 5])\(["Mon", "Req", "Arch"][number % 3])\(number)"
    let (month, day) = (1 + number % 12, 1 + number % 28)
    return [
      Sentence(source: "电信标准化局第\(number)号通函", target: "TSB Circular \(number)"),
      Sentence(
        source: "日内瓦，2026年\(month)月\(day)日", target: "Geneva, \(day) \(PairWords.months[month - 1]) 2026"),
      Sentence(
        source: "ITU-T第20研究组批准了ITU-T \(designation)建议书（前\(former)）。",
        target: "ITU-T Study Group 20 approved Recommendation ITU-T \(designation) (formerly \(former))."),
      Sentence(
        source: "电信标准化顾问组（TSAG）将于\(day)日开会。",
        target: "The Telecommunication Standardization Advisory Group (TSAG) will meet on day \(day)."),
    ]
  }

  private func sentence(_ random: inout Random) -> Sentence {
    let clauses = (0..<1 + random.below(3)).map { _ in words.clause(&random, names: 3000) }
    let isCut = random.happens(0.05)
    let target = clauses.map(\.target)
    return Sentence(
      source: clauses.map(\.source).joined(separator: isCut ? "。" : "，") + "。",
      target: Self.capitalised(target.joined(separator: ", ")) + ".")
  }

  private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
