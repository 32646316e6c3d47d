import Foundation
import ICU
import Languages

/// The text to the left of a bracket as far as a full form may reach, in words.
struct HanContext {
  /// A word, a bracketed insertion or a mark.
  struct Piece {
    let range: Range<Int>
    let text: String
    let kind: Kind

    enum Kind {
      case word, strong, weak, join, insertion, mark
    }
  }

  /// The pieces in order, up to the bracket.
  private(set) var pieces: [Piece] = []
  /// Where the context begins.
  let start: Int
  private let edges: HanEdges

  init(_ text: FoldedText, endingAt end: Int, edges: HanEdges, terms: GlossaryTerms, breaker: WordBreaker) {
    self.edges = edges
    start = Self.begin(text, end)
    let words = terms.joined(Self.words(text, start..<end, breaker), from: start, text)
    var at = start
    for stop in words where stop > at {
      if let last = pieces.last, case .insertion = last.kind, stop <= last.range.upperBound { continue }
      let range = at..<stop
      at = stop
      append(text, range)
    }
  }

  private mutating func append(_ text: FoldedText, _ range: Range<Int>) {
    let word = text.string(range)
    let trimmed = word.trimmingCharacters(in: .whitespaces)
    if trimmed.isEmpty { return }
    let kind: Piece.Kind =
      text[range.lowerBound] == 0x28 || text.wide(range.lowerBound) == 0x201C
      ? .insertion
      : edges.joins.contains(word)
        ? .join
        : edges.weak.contains(word)
          ? .weak : edges.strong.contains(word) ? .strong : isMark(text, range) ? .mark : .word
    pieces.append(Piece(range: range, text: word, kind: kind))
    markCount()
  }

  /// A number and what counts with it lead up to a name: 一名国家牵头人. 第三代 counts nothing.
  private mutating func markCount() {
    guard pieces.count > 1, let last = pieces.last, edges.classifiers.contains(last.text),
      edges.numerals.contains(pieces[pieces.count - 2].text),
      pieces.count < 3 || !edges.ordinals.contains(pieces[pieces.count - 3].text)
    else { return }
    for index in pieces.count - 2..<pieces.count {
      pieces[index] = Piece(range: pieces[index].range, text: pieces[index].text, kind: .strong)
    }
  }

  private func isMark(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    !text.isHan(range.lowerBound) && !FoldedText.isAlphanumeric(text[range.lowerBound])
  }

  /// Leftward to a mark that ends a phrase or a bracket that is not closed.
  private static func begin(_ text: FoldedText, _ end: Int) -> Int {
    var at = end, depth = 0, quotes = 0
    while at > 0, end - at < 180 {
      let before = text.before(at)
      let byte = text[before], wide = text.wide(before)
      if byte == 0x29 { depth += 1 }
      if wide == 0x201D { quotes += 1 }
      if byte == 0x28 {
        if depth == 0 { break }
        depth -= 1
      } else if wide == 0x201C {
        if quotes == 0 { break }
        quotes -= 1
      } else if depth == 0, quotes == 0, isEnd(text, before, byte, wide) {
        break
      }
      at = before
    }
    return pastLabel(text, at, end)
  }

  /// Past the number or letter of a paragraph at the sentence's beginning (`13 `, `2.1 `, `a) `).
  private static func pastLabel(_ text: FoldedText, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, text[at] == 0x20 { at += 1 }
    // A label with points (5.2) was cut at its last point.
    guard (0..<start).allSatisfy({ FoldedText.isDigit(text[$0]) || text[$0] == 0x2E }) else { return at }
    var label = at
    while FoldedText.isDigit(text[label]) || text[label] == 0x2E { label += 1 }
    let stop = text.skipSpaces(label)
    return label > at && stop > label && stop < end ? stop : at
  }

  private static func isEnd(_ text: FoldedText, _ at: Int, _ byte: UInt8, _ wide: UInt32) -> Bool {
    if wide == 0x3001 { return false }
    if text.isHan(at) || FoldedText.isAlphanumeric(byte) || [0x20, 0x26, 0x29].contains(byte) || wide == 0x201D {
      return false
    }
    return byte != 0x2D || !FoldedText.isAlphanumeric(text[at - 1])
  }

  /// Ends of words by ICU's dictionary; brackets and quotations with what they hold are one piece.
  private static func words(_ text: FoldedText, _ range: Range<Int>, _ breaker: WordBreaker) -> [Int] {
    let whole = text.string(range)
    guard whole.utf8.count == range.count else { return [] }
    var ends: [Int] = []
    var depth = 0
    var last = range.lowerBound
    for offset in breaker.boundaries(of: whole) where offset > 0 {
      let stop = range.lowerBound + offset
      for at in last..<stop {
        if text[at] == 0x28 || text.wide(at) == 0x201C { depth += 1 }
        if text[at] == 0x29 || text.wide(at) == 0x201D { depth -= 1 }
      }
      last = stop
      if depth <= 0 { ends.append(stop) }
    }
    if !ends.isEmpty, ends.last != range.upperBound { ends.append(range.upperBound) }
    return ends
  }

  // MARK: What the weighing asks

  /// Whether a full form may begin with the piece.
  func canBegin(_ index: Int) -> Bool {
    let piece = pieces[index]
    if index > 0, isInFrame(index) { return false }
    switch piece.kind {
    case .join, .mark: return false
    case .insertion: return !piece.text.hasPrefix("(")
    case .word, .strong, .weak: return true
    }
  }

  /// Whether the piece stands between 基于 and its 的, which hold what lies between them together: 基于区块链的供应链管理.
  private func isInFrame(_ index: Int) -> Bool {
    edges.frames.contains(pieces[index - 1].text)
      && pieces[index...].dropFirst().prefix(6).contains { edges.attributive.contains($0.text) }
  }

  /// What stands before the piece, and what the piece itself is.
  func edge(_ index: Int) -> Double {
    var score: Double
    if index == 0 {
      score = 2
    } else {
      let before = pieces[index - 1]
      switch before.kind {
      case .strong: score = 2
      case .weak: score = 0.9
      case .join: score = index > 1 && isClosed(index - 2) ? 2 : edges.attributive.contains(before.text) ? 0.3 : 0.9
      case .mark: score = 1.2
      case .insertion: score = 0.3
      case .word: score = before.text.hasSuffix("年") || before.text.hasSuffix("日") ? 1 : -1
      }
    }
    if pieces[index].kind == .strong { score -= 2.5 }
    if edges.verbs.contains(pieces[index].text) { score -= 1.5 }
    return score
  }

  /// Whether a verb, a preposition or nothing ends at `offset`: before the town in 在温得和克科马斯山会议中心, but not before 注册 in
  /// 指定的注册联系人.
  func isLed(at offset: Int) -> Bool {
    guard offset > start, let before = pieces.last(where: { $0.range.upperBound <= offset }) else { return true }
    switch before.kind {
    case .strong, .mark: return true
    case .weak: return !edges.attributive.contains(before.text)
    case .word, .join, .insertion: return before.range.upperBound < offset
    }
  }

  private func isClosed(_ index: Int) -> Bool { pieces[index].text.hasSuffix(")") }

  /// What the form holds that names seldom hold.
  func crossing(from index: Int) -> Double {
    var cost = 0.0
    for at in index..<pieces.count where at > index || pieces[at].kind == .insertion {
      switch pieces[at].kind {
      case .strong: cost += 1.2
      case .weak: cost += 0.25
      case .join: cost += at > 0 && isClosed(at - 1) ? 2 : edges.attributive.contains(pieces[at].text) ? 0.8 : 0.25
      case .mark: cost += 0.5
      case .insertion: cost += pieces[at].text.hasPrefix("(") ? 0.8 : 0
      case .word: break
      }
    }
    return cost
  }

  /// The length in characters; a Latin word counts as two, an insertion in brackets as nothing.
  func length(from index: Int) -> Double {
    pieces[index...].reduce(0) { sum, piece in
      if piece.kind == .insertion, piece.text.hasPrefix("(") { return sum }
      let first = piece.text.utf8.first ?? 0
      return sum + (first < 0x80 ? 2 : Double(piece.text.unicodeScalars.count))
    }
  }
}

/// The words of a pack at which a full form may begin or end.
struct HanEdges: Sendable {
  let strong: Set<String>, weak: Set<String>, verbs: Set<String>, joins: Set<String>, attributive: Set<String>
  let frames: Set<String>, classifiers: Set<String>, numerals: Set<String>, ordinals: Set<String>

  init(pack: any LanguagePack) {
    strong = Set(pack.mentions.strongEdges)
    weak = Set(pack.mentions.weakEdges)
    verbs = Set(pack.mentions.leadingVerbs)
    joins = pack.naming.skippedInitials
    attributive = Set(pack.mentions.attributiveMarks)
    frames = Set(pack.mentions.attributiveFrames)
    classifiers = Set(pack.mentions.classifiers)
    numerals = Set(pack.numbers.cardinals.keys)
    ordinals = Set(pack.numbers.ordinalPrefixes)
  }
}
