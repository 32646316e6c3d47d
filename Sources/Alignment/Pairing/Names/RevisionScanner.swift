/// Finds revision marks in a name or a heading, in one pass over its scalars.
struct RevisionScanner {
  private let text: [Unicode.Scalar]
  private let isName: Bool

  init(_ text: String, isName: Bool) {
    self.text = Array(text.lowercased().unicodeScalars)
    self.isName = isName
  }

  private typealias Word = (word: [Unicode.Scalar], kind: RevisionMark.Kind, inHeadings: Bool)

  private static func word(_ word: String, _ kind: RevisionMark.Kind, inHeadings: Bool = true) -> Word {
    (Array(word.unicodeScalars), kind, inHeadings)
  }

  /// Words in letters; longer ones first.
  private static let words: [Word] = [
    word("corrigendum", .corrigendum), word("addendum", .addendum), word("amendment", .amendment, inHeadings: false),
    word("revision", .revision), word("corr", .corrigendum), word("add", .addendum),
    word("amd", .amendment, inHeadings: false), word("rev", .revision), word("cor", .corrigendum, inHeadings: false),
  ]

  private static let hanWords: [Word] = [
    word("修订版", .revision), word("修订本", .revision), word("修订", .revision), word("更正", .corrigendum),
    word("勘误", .corrigendum), word("补遗", .addendum), word("补编", .addendum),
  ]

  /// The marks in order.
  func marks() -> [RevisionMark] {
    var marks: [RevisionMark] = []
    for at in text.indices {
      if let mark = latin(at) ?? letter(at) ?? han(at) { marks.append(mark) }
    }
    return marks
  }

  /// `rev.1`, `corrigendum 2`, `add1`; in a name also without a number.
  private func latin(_ at: Int) -> RevisionMark? {
    guard at == 0 || !isLetter(at - 1) else { return nil }
    for (word, kind, inHeadings) in Self.words where isName || inHeadings {
      guard text[at...].starts(with: word) else { continue }
      let end = at + word.count
      if end < text.count, isLetter(end) { continue }
      // “Add 3 names” is no addendum.
      if !isName, word.count <= 4, end == text.count || text[end] != "." { return nil }
      let number = number(skip(end, [" ", ".", "-", "_", "\u{A0}"]))
      if number == nil, !isName || word.count == 3 && kind != .revision { return nil }
      return RevisionMark(kind: kind, number: number ?? 0)
    }
    return nil
  }

  /// ITU's `!R1!`, `!A1!`, `!C1!`, and `-R1` standing by itself.
  private func letter(_ at: Int) -> RevisionMark? {
    guard isName, at > 0, !isLetter(at - 1), !isDigit(at - 1), let number = number(at + 1), number < 30 else {
      return nil
    }
    let isBetweenMarks = text[at - 1] == "!"
    switch text[at] {
    case "r": return RevisionMark(kind: .revision, number: number)
    case "a" where isBetweenMarks: return RevisionMark(kind: .addendum, number: number)
    case "c" where isBetweenMarks: return RevisionMark(kind: .corrigendum, number: number)
    default: return nil
    }
  }

  /// 修订1, 第1号补遗, 勘误一.
  private func han(_ at: Int) -> RevisionMark? {
    guard text[at].value >= 0x4E00,
      let (word, kind, _) = Self.hanWords.first(where: { text[at...].starts(with: $0.word) })
    else { return nil }
    if let number = number(skip(at + word.count, [" ", ".", "第", "-", "_"])) {
      return RevisionMark(kind: kind, number: number)
    }
    return numberBefore(at).map { RevisionMark(kind: kind, number: $0) }
  }

  /// The number in 第1号 or 第一号 that ends at `end`.
  private func numberBefore(_ end: Int) -> Int? {
    var start = end
    if start > 0, ["号", "次"].contains(text[start - 1]) { start -= 1 }
    var first = start
    while first > 0, isDigit(first - 1) || Self.hanDigit(text[first - 1]) != nil { first -= 1 }
    guard first < start, first > 0, text[first - 1] == "第" else { return nil }
    return number(first)
  }

  /// A number of one or two digits, or a Han digit.
  private func number(_ start: Int) -> Int? {
    guard start < text.count else { return nil }
    if let digit = Self.hanDigit(text[start]) { return digit }
    var end = start
    var value = 0
    while end < text.count, isDigit(end) {
      value = value * 10 + Int(text[end].value - 0x30)
      end += 1
      if end - start > 2 { return nil }
    }
    return end > start && (end == text.count || !isLetter(end) || text[end].value >= 0x2E80) ? value : nil
  }

  private static func hanDigit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "一": 1
    case "二": 2
    case "三": 3
    case "四": 4
    case "五": 5
    default: nil
    }
  }

  private func skip(_ start: Int, _ marks: Set<Unicode.Scalar>) -> Int {
    var at = start
    while at < text.count, marks.contains(text[at]) { at += 1 }
    return at
  }

  private func isLetter(_ at: Int) -> Bool { text[at].properties.isAlphabetic && text[at].value < 0x2E80 }

  private func isDigit(_ at: Int) -> Bool { (0x30...0x39).contains(text[at].value) }
}
