import Alignment
import Documents
import Foundation
import Languages
import Mentions
import Segmentation
import Testing

@Suite("Moved text")
struct MovedTextTests {
  private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  private static let corpora = [
    "br-circular", "collective-letter", "council-document", "liaison-statement", "study-group-report",
    "tap-consultation",
  ]

  private func text(_ folder: String, _ language: String) throws -> String {
    try String(contentsOfFile: "\(Self.package)/Corpora/\(folder)/\(language).txt", encoding: .utf8)
  }

  private func align(_ zh: String, _ en: String) throws -> AlignedPair {
    func read(_ text: String, _ pack: any LanguagePack) throws -> ReadDocument {
      let document = try DocumentReader.read(bytes: Array(text.utf8), path: pack.language.tag)
      return MentionReader(pack: pack).read(Segmenter(pack: pack).segment(document))
    }
    return try Aligner(lexicon: SmallText.lexicon).align(try read(zh, Chinese()), try read(en, English()))
  }

  /// Linked beads by their sentences.
  private func links(_ pair: AlignedPair) -> Set<[String]> {
    Set(
      pair.beads.filter { !$0.source.isEmpty && !$0.target.isEmpty }.map { bead in
        [
          pair.source.document.sentences[bead.source].map(\.text).joined(separator: "|"),
          pair.target.document.sentences[bead.target].map(\.text).joined(separator: "|"),
        ]
      })
  }

  @Test("nothing is moved in circulars whose order is the same", arguments: corpora)
  func inOrder(folder: String) throws {
    #expect(try align(try text(folder, "zh"), try text(folder, "en")).beads.allSatisfy { !$0.moved })
  }

  @Test("sections that change places are found, and lose no bead", arguments: corpora)
  func swapped(folder: String) throws {
    let lines = try text(folder, "en").components(separatedBy: "\n")
    let (first, middle, last) = (lines.count / 4, lines.count / 2, lines.count * 3 / 4)
    let swapped = lines[..<first] + lines[middle..<last] + lines[first..<middle] + lines[last...]
    let whole = try align(try text(folder, "zh"), try text(folder, "en"))
    let pair = try align(try text(folder, "zh"), swapped.joined(separator: "\n"))
    #expect(pair.beads.contains { $0.moved })
    #expect(pair.beads.flatMap(\.source) == Array(pair.source.document.sentences.indices))
    #expect(pair.beads.flatMap(\.target).sorted() == Array(pair.target.document.sentences.indices))
    let (wanted, found) = (links(whole), links(pair))
    #expect(Double(wanted.intersection(found).count) >= 0.93 * Double(max(wanted.count, found.count)))
  }

  /// On a single page the glossaries alone know too few words to tell a moved sentence from one put freely.
  @Test(
    "paragraphs of a single page in another order are moved beads; the others stand as they were",
    .enabled(if: LexiconSources.standard.dictionary != nil, "needs the general dictionary"))
  func paragraphs() throws {
    let english = SmallText.english
    let moved = Array(english[..<2] + english[8..<13] + english[2..<8] + english[13...])
    let beads = try Aligner(lexicon: try Lexicon.open()).align(
      sourceLines: SmallText.chinese, language: .chinese, targetLines: moved, language: .english)
    let links = beads.filter { $0.type == "1-1" }
    #expect(links.filter { SmallText.english[$0.source.lowerBound] == moved[$0.target.lowerBound] }.count >= 13)
    #expect((5...6).contains(links.filter(\.moved).count))
  }

  @Test("a table sorted by another alphabet keeps most of its rows together")
  func sortedTable() throws {
    let rows = [
      ("阿尔巴尼亚", "Albania", 17), ("巴西", "Brazil", 204), ("比利时", "Belgium", 31), ("丹麦", "Denmark", 458),
      ("芬兰", "Finland", 562), ("加拿大", "Canada", 77), ("肯尼亚", "Kenya", 683), ("墨西哥", "Mexico", 790),
      ("日本", "Japan", 815), ("泰国", "Thailand", 926), ("匈牙利", "Hungary", 139), ("智利", "Chile", 341),
    ]
    let zh = SmallText.chinese.joined(separator: "\n") + "\n\n" + rows.map { "\t\($0.0)\t\($0.2)\n" }.joined()
    let sorted = rows.sorted { $0.1 < $1.1 }
    let en = SmallText.english.joined(separator: "\n") + "\n\n" + sorted.map { "\t\($0.1)\t\($0.2)\n" }.joined()
    let found = links(try align(zh, en))
    #expect(rows.count { found.contains([$0.0, $0.1]) } >= 9)
    #expect(SmallText.pairs.allSatisfy { found.contains([$0.zh, $0.en]) })
  }

  @Test("rows that share a telephone number's beginning are told apart: Canada stood beside Japan, and was sure of it")
  func sharedBeginnings() throws {
    let rows = [
      ("中国", "China", 3), ("法国", "France", 4), ("德国", "Germany", 5), ("日本", "Japan", 6), ("埃及", "Egypt", 7),
      ("巴西", "Brazil", 8), ("印度", "India", 9), ("加拿大", "Canada", 10), ("西班牙", "Spain", 11),
      ("瑞士", "Switzerland", 12),
    ]
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    func telephone(_ row: (String, String, Int)) -> String { "+41 22 730 60\(row.2 * 7)" }
    func chinese(_ row: (String, String, Int)) -> String { "\(row.0) \(row.2)月\(row.2 + 2)日 \(telephone(row))" }
    func english(_ row: (String, String, Int)) -> String {
      "\(row.1) \(row.2 + 2) \(months[row.2 - 1]) \(telephone(row))"
    }
    let sorted = rows.sorted { $0.1 < $1.1 }
    let found = links(
      try align(
        (SmallText.chinese + rows.map(chinese)).joined(separator: "\n\n"),
        (SmallText.english + sorted.map(english)).joined(separator: "\n\n")))
    for row in rows { #expect(found.contains([chinese(row), english(row)]), "\(row.1)") }
  }

  /// No bead holds between rows that all stand elsewhere, and the last one gains too little by itself.
  @Test(
    "a row that stands first on the other side takes no other's place: all of a small table was wrong, and sure of it",
    .enabled(if: LexiconSources.standard.dictionary != nil, "needs the general dictionary"))
  func smallTable() throws {
    let zh = "日期\t地点\t主持人\n5月3日\t日内瓦\t王先生\n5月4日\t北京\t李女士\n5月5日\t巴黎\t张先生\n"
    let en = "Date\tPlace\tChair\n5 May\tParis\tMr Zhang\n3 May\tGeneva\tMr Wang\n4 May\tBeijing\tMs Li\n"
    func read(_ text: String, _ pack: any LanguagePack) throws -> ReadDocument {
      let document = try DocumentReader.read(bytes: Array(text.utf8), path: pack.language.tag)
      return MentionReader(pack: pack).read(Segmenter(pack: pack).segment(document))
    }
    let pair = try Aligner(lexicon: try Lexicon.open()).align(try read(zh, Chinese()), try read(en, English()))
    let found = links(pair)
    for (one, other) in [("日内瓦", "Geneva"), ("北京", "Beijing"), ("巴黎", "Paris"), ("张先生", "Mr Zhang")] {
      #expect(found.contains([one, other]))
    }
    #expect(pair.beads.filter(\.moved).count == 2)
  }
}
