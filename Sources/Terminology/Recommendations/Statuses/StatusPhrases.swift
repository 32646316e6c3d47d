import Languages

/// Finds the phrases of a language that say where a Recommendation stands.
struct StatusPhrases: Sendable {
  /// What a phrase says, and of what.
  enum Sense: Sendable, Hashable {
    /// Of what is named before it.
    case after(RecommendationStatus)
    /// Of what is named after it.
    case before(RecommendationStatus)
    case renumbered, supersedes, supersededBy

    /// The standing of what the phrase speaks of; nil for one between two names.
    var status: RecommendationStatus? {
      switch self {
      case .after(let status), .before(let status): status
      default: nil
      }
    }

    /// Whether it stands between two names.
    var isRelation: Bool { status == nil }
  }

  /// A phrase in a sentence, as scalars.
  struct Hit: Sendable, Equatable {
    let sense: Sense
    let range: Range<Int>
  }

  private struct Phrase: Sendable {
    let parts: [[Unicode.Scalar]]
    let sense: Sense
  }

  /// By the scalar that they begin with.
  private let phrases: [Unicode.Scalar: [Phrase]]
  private let denials: [[Unicode.Scalar]], conditions: [[Unicode.Scalar]], endings: [[Unicode.Scalar]]
  /// What turns a phrase of taking a place round.
  let passiveMarks: [[Unicode.Scalar]]
  private let isHan: Bool

  /// How many scalars at most stand between two parts, and are looked at for an ending.
  private var gap: Int { isHan ? 40 : 48 }

  init(_ pack: any LanguagePack) {
    let words = pack.mentions.statuses
    isHan = pack.writing == .han
    func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
    func phrases(_ texts: [String], _ sense: Sense) -> [Phrase] {
      texts.map { text in
        Phrase(
          parts: text.split(separator: "…").map { part in
            scalars(part.hasPrefix(" ") || part.hasSuffix(" ") ? String(part.filter { $0 != " " }) : String(part))
          }, sense: sense)
      }
    }
    var all = phrases(words.renumbered, .renumbered) + phrases(words.supersedes, .supersedes)
    all += phrases(words.supersededBy, .supersededBy)
    for status in RecommendationStatus.allCases {
      all += phrases(words.after[status] ?? [], .after(status)) + phrases(words.before[status] ?? [], .before(status))
    }
    self.phrases = Dictionary(grouping: all.filter { $0.parts.first?.first != nil }) { $0.parts[0][0] }
    denials = words.denials.map(scalars)
    conditions = words.conditions.map(scalars)
    endings = words.endings.map(scalars)
    passiveMarks = words.passiveMarks.map(scalars)
  }

  /// Whether the language has such phrases.
  var isEmpty: Bool { phrases.isEmpty }

  /// The phrases of a sentence in order, none inside another; those between two names first, then the longest.
  func hits(in text: ScalarText) -> [Hit] {
    let lower = Lowered(text)
    var found: [Hit] = []
    for start in text.scalars.indices {
      for phrase in phrases[lower.text.scalars[start]] ?? [] {
        if let range = range(of: phrase.parts, at: start, in: lower), !isDenied(range, phrase, lower) {
          found.append(Hit(sense: phrase.sense, range: range))
        }
      }
    }
    var kept: [Hit] = []
    for hit in found.sorted(by: { rank($0) < rank($1) }) where !kept.contains(where: { hides($0, hit) }) {
      kept.append(hit)
    }
    return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether a phrase leaves no room for another: 同意了 is left beside 于…同意, which it goes on from.
  private func hides(_ kept: Hit, _ other: Hit) -> Bool {
    // 新工作项目 is said of what stands before it and of what stands behind it.
    if kept.range == other.range && kept.sense != other.sense { return false }
    return kept.range.overlaps(other.range)
      && (kept.sense.isRelation || kept.range.upperBound >= other.range.upperBound)
  }

  private func rank(_ hit: Hit) -> (Int, Int, Int) {
    (hit.sense.isRelation ? 0 : 1, -hit.range.count, hit.range.lowerBound)
  }

  /// A sentence in small letters.
  private struct Lowered {
    let text: ScalarText

    init(_ text: ScalarText) { self.text = ScalarText(lowered: text) }

    func has(_ word: [Unicode.Scalar], at index: Int) -> Bool {
      text.has(word, at: index) && text.isWhole(index..<index + word.count)
    }
  }

  /// The stretch of a phrase whose first part stands at `start`.
  private func range(of parts: [[Unicode.Scalar]], at start: Int, in lower: Lowered) -> Range<Int>? {
    guard let first = parts.first, lower.has(first, at: start) else { return nil }
    var end = start + first.count
    for part in parts.dropFirst() {
      let limit = min(lower.text.count, end + gap)
      var at = end
      while at < limit, !lower.has(part, at: at) {
        // The phrase begins where its first part stands last.
        if Self.isBreak(lower.text.scalars[at]) || lower.has(first, at: at) { return nil }
        at += 1
      }
      if at >= limit { return nil }
      end = at + part.count
    }
    return start..<end
  }

  /// What ends a clause.
  static func isBreak(_ scalar: Unicode.Scalar) -> Bool { "；;。".unicodeScalars.contains(scalar) }

  private func isDenied(_ range: Range<Int>, _ phrase: Phrase, _ lower: Lowered) -> Bool {
    let start = isHan ? max(0, range.lowerBound - 2) : wordsBefore(range.lowerBound, lower.text)
    // A part of the phrase itself denies nothing: the “to” of “consented to”.
    let inner = phrase.parts.count > 1 ? range.upperBound - (phrase.parts.last?.count ?? 0) : range.lowerBound
    let area = start..<max(range.lowerBound, inner)
    let isDenied = denials.contains { word in
      area.contains { $0 + word.count <= area.upperBound && lower.has(word, at: $0) }
    }
    if isDenied || isConditional(range, lower) { return true }
    let after = range.upperBound..<min(lower.text.count, range.upperBound + gap)
    let stop = after.first { Self.isBreak(lower.text.scalars[$0]) } ?? after.upperBound
    return endings.contains { word in (after.lowerBound..<stop).contains { lower.has(word, at: $0) } }
  }

  /// Whether the stretch up to the phrase, from the last comma on, begins with a condition.
  private func isConditional(_ range: Range<Int>, _ lower: Lowered) -> Bool {
    let marks = "，,；;。：:".unicodeScalars
    var start = lower.text.scalars[..<range.lowerBound].lastIndex(where: marks.contains).map { $0 + 1 } ?? 0
    while start < range.lowerBound, lower.text.scalars[start].properties.isWhitespace { start += 1 }
    return conditions.contains { lower.has($0, at: start) }
  }

  /// Where the two words before an index begin.
  private func wordsBefore(_ index: Int, _ text: ScalarText) -> Int {
    var at = index, words = 0
    while at > 0, words < 2 {
      while at > 0, !text.scalars[at - 1].isWordPart { at -= 1 }
      while at > 0, text.scalars[at - 1].isWordPart { at -= 1 }
      words += 1
    }
    return at
  }
}
