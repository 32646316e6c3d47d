import TextIndex
import Testing

@Suite("The index of terms")
struct TermIndexTests {
  private static let letters = Array("abcde 国际电联组".unicodeScalars)

  private func random(_ count: Int, seed: UInt64, longest: Int) -> [String] {
    var random = RandomTexts(seed: seed)
    return (0..<count).map { _ in
      String(
        String.UnicodeScalarView(
          (0..<1 + random.below(longest)).map { _ in Self.letters[random.below(Self.letters.count)] }))
    }
  }

  private func index(_ words: [String], readings: (String) -> [TermReading] = { _ in [] }) throws -> TermIndex {
    var builder = TermIndexBuilder(folding: RandomTexts.folding)
    for (number, word) in words.enumerated() {
      builder.add(
        IndexedTerm(
          id: Int64(number), key: word.filter { $0 != " " }, words: word, text: word.uppercased(),
          readings: readings(word)))
    }
    return try #require(TermIndex(builder.image(epoch: 7, last: 99)))
  }

  /// The optimal string alignment distance without any shortcut.
  private func distance(_ left: String, _ right: String) -> Int {
    let (a, b) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    var cells = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count {
      for j in 0...b.count {
        if i == 0 || j == 0 {
          cells[i][j] = i + j
          continue
        }
        cells[i][j] = min(
          cells[i - 1][j] + 1, cells[i][j - 1] + 1, cells[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          cells[i][j] = min(cells[i][j], cells[i - 2][j - 2] + 1)
        }
      }
    }
    return cells[a.count][b.count]
  }

  @Test("finds every term at most two edits away, swaps across the borders of segments too", arguments: [3, 6, 11])
  func near(_ longest: Int) throws {
    let words = random(400, seed: UInt64(longest), longest: longest)
    let index = try index(words)
    for wanted in random(150, seed: 77, longest: longest) + words.prefix(40) {
      let limit = EditDistance.limit(for: wanted.unicodeScalars.count)
      let expected = words.indices.filter { distance(wanted, words[$0]) <= limit }.map(Int64.init)
      #expect(index.rows(near: wanted, atMost: limit).sorted() == expected, "\(wanted)")
    }
  }

  @Test("computes the distance as the whole table gives it, up to the limit")
  func distances() {
    let words = random(120, seed: 8, longest: 9)
    for left in words.prefix(60) {
      for right in words {
        let expected = distance(left, right)
        for limit in 0...4 {
          let found = EditDistance.between(
            left.unicodeScalars.map(\.value), right.unicodeScalars.map(\.value), atMost: limit)
          #expect(found == (expected <= limit ? expected : nil), "\(left) \(right)")
        }
      }
    }
  }

  @Test("finds whole keys, beginnings, stretches and patterns as a look at all terms does")
  func scans() throws {
    let words = random(500, seed: 21, longest: 8)
    let index = try index(words)
    for wanted in random(100, seed: 22, longest: 3).map({ $0.filter { $0 != " " } }) where !wanted.isEmpty {
      func numbers(_ isFound: (String) -> Bool) -> [Int64] {
        words.indices.filter { isFound(words[$0]) }.map(Int64.init)
      }
      let keys = { (word: String) in word.filter { $0 != " " } }
      #expect(index.rows(ofKey: wanted).sorted() == numbers { keys($0) == wanted })
      #expect(index.rows(ofKey: wanted, isPrefix: true).sorted() == numbers { keys($0).hasPrefix(wanted) })
      #expect(index.rows(containing: wanted).sorted() == numbers { $0.contains(wanted) })
      #expect(index.rows(fitting: WildcardPattern("*" + wanted)).sorted() == numbers { $0.hasSuffix(wanted) })
      #expect(
        index.rows(fitting: WildcardPattern(wanted + "?")).sorted()
          == numbers { $0.hasPrefix(wanted) && $0.count == wanted.count + 1 })
      #expect(index.texts(containing: [wanted]).map(\.row).sorted() == numbers { $0.contains(wanted) })
    }
    #expect(index.texts(containing: []).map(\.text).count == 500)
  }

  @Test("a star takes any characters, a question mark one, and goes back as far as it must")
  func wildcards() {
    #expect(WildcardPattern("y.42*").fits("y.4221"))
    #expect(WildcardPattern("*国*组").fits("际国联组组"))
    #expect(!WildcardPattern("*国*组").fits("际国联组电"))
    #expect(WildcardPattern("?组").fits("国组") && !WildcardPattern("?组").fits("组"))
    #expect(WildcardPattern("a*ab").fits("aaab") && !WildcardPattern("a*ab").fits("aaaba"))
    #expect(WildcardPattern("**").fits("") && WildcardPattern("").fits("") && !WildcardPattern("").fits("a"))
  }

  @Test("finds readings whole and by their beginnings")
  func readings() throws {
    let readings = ["国": "guo", "际": "ji"]
    let index = try index(["国际", "国", "际国", "a"]) { word in
      let syllables = word.compactMap { readings[String($0)] }
      if syllables.isEmpty { return [] }
      return [
        TermReading(isInitials: false, letters: syllables.joined()),
        TermReading(isInitials: true, letters: syllables.map { String($0.prefix(1)) }.joined()),
      ]
    }
    #expect(index.rows(of: TermReading(isInitials: false, letters: "guoji")) == [0])
    #expect(index.rows(of: TermReading(isInitials: false, letters: "guo"), isPrefix: true).sorted() == [0, 1])
    #expect(index.rows(of: TermReading(isInitials: true, letters: "jg")) == [2])
    #expect(index.epoch == 7 && index.last == 99 && index.count == 4)
  }

  @Test("an index without terms finds nothing")
  func empty() throws {
    let index = try index([])
    #expect(index.rows(ofKey: "a", isPrefix: true).isEmpty && index.rows(near: "a", atMost: 2).isEmpty)
    #expect(index.rows(containing: "a").isEmpty && index.rows(fitting: WildcardPattern("*")).isEmpty)
  }
}
