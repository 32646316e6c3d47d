import Glossaries

/// The words of made texts: the glossary's pairs, a few verbs and links of sentences, and names.
struct PairWords {
  /// A piece of text in both languages.
  struct Piece {
    let source: String, target: String
  }

  private let terms: [Piece]
  /// How much of the text is translated freely: the English says something else.
  private static let free = 0.25

  init() throws {
    terms = try GlossaryReader.entries().filter { $0.status == .preferred && $0.zh.unicodeScalars.count <= 6 }
      .map { Piece(source: $0.zh, target: $0.en) }
  }

  /// A clause: subject, verb and object, now and then with a name, a number, a date or a designation.
  /// - Parameter names: how many different names the text has.
  func clause(_ random: inout Random, names: Int) -> (source: String, target: String) {
    let subject = random.happens(0.35) ? name(random.ranked(names)) : noun(&random)
    let verb = Self.verbs[random.ranked(Self.verbs.count)]
    let object = noun(&random)
    var source = subject.source + verb.source + object.source
    var target = (subject.target.first?.isUppercase ?? true ? "" : "the ") + subject.target
    target += " " + verb.target + " the " + object.target
    if random.happens(0.3) {
      let more = noun(&random)
      source += "和" + more.source
      target += " and the " + more.target
    }
    if let value = value(&random) {
      source += value.source
      target += " " + value.target
    }
    return (source, target)
  }

  /// A glossary's term, sometimes with the translation of another.
  private func noun(_ random: inout Random) -> Piece {
    let piece = terms[random.ranked(terms.count)]
    if !random.happens(Self.free) { return piece }
    return Piece(source: piece.source, target: Self.vague[random.below(Self.vague.count)])
  }

  private func value(_ random: inout Random) -> Piece? {
    switch random.below(20) {
    case 0:
      let (year, month, day) = (2000 + random.below(26), random.below(12), 1 + random.below(28))
      return Piece(source: "（\(year)年\(month + 1)月\(day)日）", target: "on \(day) \(Self.months[month]) \(year)")
    case 1:
      let number = "Y.\(4000 + random.below(600))"
      return Piece(source: "（\(number)建议书）", target: "in Recommendation \(number)")
    case 2, 3:
      let number = 2 + random.below(5000)
      return Piece(source: "共\(number)项", target: "with \(number) items")
    default: return nil
    }
  }

  /// A name by its number, as Chinese writes foreign names; the same in every text.
  private func name(_ number: Int) -> Piece {
    var rest = number + Self.syllables.count
    var source = "", target = ""
    while rest > 0 {
      let syllable = Self.syllables[rest % Self.syllables.count]
      source += syllable.source
      target += syllable.target
      rest /= Self.syllables.count
    }
    return Piece(source: source, target: target.prefix(1).uppercased() + target.dropFirst())
  }

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  private static let vague = [
    "matter", "work under way", "general view", "other side", "next step", "whole question", "usual practice", "result",
    "above", "new arrangement", "idea", "people concerned", "difficult part", "earlier text", "remaining points",
  ]

  private static let verbs = [
    ("审议", "considers"), ("将讨论", "will discuss"), ("批准了", "approved"), ("要求", "requests"), ("涉及", "concerns"),
    ("支持", "supports"), ("公布", "publishes"), ("修订了", "revised"), ("包括", "includes"), ("取代", "replaces"),
    ("说明", "explains"), ("影响", "affects"), ("需要", "needs"), ("提出", "proposes"), ("改进了", "improved"),
    ("负责", "is responsible for"), ("感谢", "thanks"), ("提及", "refers to"), ("保护", "protects"), ("邀请", "invites"),
    ("检查", "examines"), ("忽视了", "ignored"), ("决定", "decides on"), ("协调", "coordinates"),
  ].map { Piece(source: $0.0, target: $0.1) }

  private static let syllables = [
    ("巴", "ba"), ("达", "da"), ("卡", "ka"), ("拉", "la"), ("马", "ma"), ("尼", "ni"), ("索", "so"), ("特", "te"),
    ("维", "vi"), ("罗", "ro"), ("森", "sen"), ("多", "do"), ("贝", "be"), ("格", "ge"), ("希", "shi"), ("米", "mi"),
    ("诺", "no"), ("帕", "pa"), ("塔", "ta"), ("兰", "lan"), ("曼", "man"), ("里", "ri"), ("斯", "s"), ("埃", "e"),
    ("奥", "o"), ("夫", "f"), ("图", "tu"),
  ].map { Piece(source: $0.0, target: $0.1) }
}
