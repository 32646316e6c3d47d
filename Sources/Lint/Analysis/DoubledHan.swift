import Languages

/// Decides whether a Han character that stands twice is a slip.
///
/// Two characters meet rightly in a reduplication (`常常`) and where one word ends and the next begins with the same one
/// (`成员国国内`, `研究组组长`, `会议议程`). They are a slip when dropping one leaves a term of the glossaries that reaches
/// over the place (`电磁磁场`: 电磁场, though 磁场 is a word too), or when no word ends and begins there
/// (`自动动驾驶`: 动驾 begins nothing).
struct DoubledHan {
  let lexicon: KnownWords

  /// Whether the character at `at`, which stands again at `at + 1`, is one too many.
  func isSlip(_ scalars: [Unicode.Scalar], at: Int) -> Bool {
    let scalar = scalars[at]
    if at + 2 < scalars.count, scalars[at + 2] == scalar { return false }
    if at > 0, scalars[at - 1] == scalar { return false }
    if lexicon.hasTerm(in: scalars, over: at, at + 1) { return false }
    if isTermWithoutOne(scalars, at: at) { return true }
    // One term ends and another begins without the second: 成员国国主管部门.
    if lexicon.termEnds(in: scalars, at: at + 1, least: 3), lexicon.termBegins(in: scalars, at: at + 2) { return true }
    if Reduplications.words.contains(scalar) { return false }
    if isSetOfFour(scalars, at: at) || at > 0 && scalars[at - 1] == "一" { return false }
    if lexicon.wordHolds(at, in: scalars) || isUnit(scalars, at: at) { return false }
    if wordsMeet(scalars, at: at) { return false }
    return !isName(scalars, at: at)
  }

  /// Whether the word of two characters at `at`, which stands again behind itself, is one too many.
  ///
  /// Right are verbs and adverbs that speech doubles (`一个一个`, `非常非常`), sounds, and a word before a longer one that
  /// begins with it (`研究研究组`, not behind a number: 第5研究研究组), or behind a longer one that ends with it (`发展中国家国家战略`).
  func isWordSlip(_ scalars: [Unicode.Scalar], at: Int) -> Bool {
    let word = Array(scalars[at..<at + 2])
    guard word.allSatisfy(\.isHan), word[0] != word[1], !word.contains(where: Self.spoken.contains) else {
      return false
    }
    if at > 1, scalars[at - 2..<at].elementsEqual(word) { return false }
    guard lexicon.wordBegins(in: scalars, at: at), !lexicon.hasTerm(in: scalars, over: at + 1, at + 2) else {
      return false
    }
    if lexicon.termEnds(in: scalars, at: at + 2, least: 4) { return false }
    if isNumbered(scalars, before: at) { return true }
    return !lexicon.hasTerm(in: scalars, over: at + 2, at + 4) && !lexicon.longWordBegins(in: scalars, at: at + 2)
  }

  /// Whether 第 and a number stand before a word.
  private func isNumbered(_ scalars: [Unicode.Scalar], before at: Int) -> Bool {
    var start = at
    while start > 0, scalars[start - 1].isDecimalDigit || "一二三四五六七八九十".unicodeScalars.contains(scalars[start - 1]) {
      start -= 1
    }
    return start < at && start > 0 && scalars[start - 1] == "第"
  }

  private static let spoken = Set("一二两三几多少很非好许最哈嘿哗叮咚各再又".unicodeScalars)

  /// Whether a glossary term reaches over the place once one of the two is dropped.
  func isTermWithoutOne(_ scalars: [Unicode.Scalar], at: Int) -> Bool {
    guard at > 0, at + 2 < scalars.count, scalars[at - 1].isHan, scalars[at + 2].isHan else { return false }
    var reduced = scalars
    reduced.remove(at: at)
    return lexicon.hasTerm(in: reduced, over: at - 1, at + 1)
  }

  /// Whether one word ends with the first and another begins with the second.
  private func wordsMeet(_ scalars: [Unicode.Scalar], at: Int) -> Bool {
    let isWord = Reduplications.functionWords.contains(scalars[at]) || Self.units.contains(scalars[at])
    let begins = lexicon.wordBegins(in: scalars, at: at + 1)
    let ends = lexicon.wordEnds(in: scalars, at: at + 1)
    if begins, Self.heads.contains(scalars[at]), at > 1, lexicon.wordEnds(in: scalars, at: at) { return true }
    return begins && ends || isWord && (begins || ends && Reduplications.functionWords.contains(scalars[at]))
  }

  /// Nouns of one character that make compounds with the word before them: 互联网网站.
  private static let heads = Set("网站".unicodeScalars)

  /// A unit's name before a word for its head or its own (署署长, 市市定, 国国情), which no dictionary lists in full.
  private func isUnit(_ scalars: [Unicode.Scalar], at: Int) -> Bool {
    guard at > 0, at + 2 < scalars.count, scalars[at - 1].isHan else { return false }
    return Self.units.contains(scalars[at]) && Self.ofUnits.contains(scalars[at + 2])
  }

  private static let units = Set("国省市县区州部局署厅处科组会社团军院所校系站台馆队班帮党行厂司室".unicodeScalars)
  private static let ofUnits = Set("长主内外立属定级情务员委籍徽歌旗花名志史需民际家议址".unicodeScalars)

  /// AABB: `方方面面`.
  private func isSetOfFour(_ scalars: [Unicode.Scalar], at: Int) -> Bool {
    let follows = at + 3 < scalars.count && scalars[at + 2] == scalars[at + 3] && scalars[at + 2] != scalars[at]
    let precedes = at >= 2 && scalars[at - 1] == scalars[at - 2]
    return follows || precedes
  }

  /// A person's name such as 王丽丽: a title of courtesy or a bracket follows.
  private func isName(_ scalars: [Unicode.Scalar], at: Int) -> Bool {
    guard at + 3 < scalars.count else { return false }
    let next = String(scalars[at + 2...at + 3])
    return ["先生", "女士", "博士", "教授"].contains(next)
  }
}
