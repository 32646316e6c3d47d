import Mentions

/// Provisional names one letter apart, or apart in hyphens, points and capitals only: `S.[EPFD-METHOD]`,
/// `S.[EPFD-METHODS]`; `Y.dt-interop`, `Y.dtinterop`.
///
/// Names of a family are left alone: those that differ in a figure (`Y.city-1`, `Y.city-2`) or in a part of one letter
/// (`X.sup-a`, `X.sup-b`), and those whose numbers, where the drafts give them, are different. What one number was called is
/// the business of `former-name-conflict`.
enum NearProvisionalNames {
  /// A name with its places, in reading order.
  private struct Name {
    let text: String
    var places: [(sentence: DraftSentence, range: Range<Int>)] = []
  }

  /// The shortest name that is compared: a letter decides too much of a shorter one.
  private static let shortest = 8

  /// The names written otherwise than a nearly equal one that is written more often, or first.
  static func variants(in drafts: DraftSet) -> [NameVariant] {
    drafts.languages.flatMap { language -> [NameVariant] in
      let names = names(in: drafts.sentences(in: language))
      return names.indices.flatMap { number -> [NameVariant] in
        let name = names[number]
        let better = names[..<number].first { areNear($0.text, name.text, drafts.formerNames) }
        guard let better else { return [] }
        return name.places.map { place in
          NameVariant(
            sentence: place.sentence, range: place.range, yardstick: better.text,
            related: better.places.prefix(3).map { $0.sentence.location($0.range) })
        }
      }
    }
  }

  /// The names that are long enough, those written most often first, among equals in reading order.
  private static func names(in sentences: [DraftSentence]) -> [Name] {
    var names: [Name] = []
    var numbers: [String: Int] = [:]
    for sentence in sentences {
      for mention in sentence.mentions.mentions
      where mention.kind == .provisionalName && mention.value.unicodeScalars.count >= shortest {
        let number = numbers[mention.value] ?? names.count
        if number == names.count { names.append(Name(text: mention.value)) }
        numbers[mention.value] = number
        names[number].places.append((sentence, sentence.scalars(ofUTF8: mention.range)))
      }
    }
    let order = names.indices.sorted { (names[$1].places.count, $0) < (names[$0].places.count, $1) }
    return order.map { names[$0] }
  }

  private static func areNear(_ one: String, _ other: String, _ index: FormerNameIndex) -> Bool {
    // One number's two names are told by another rule; two numbers' are two names.
    if index.number(of: one) != nil, index.number(of: other) != nil { return false }
    let (left, right) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
    if letters(left) == letters(right) { return true }
    return EditDistance.between(left, right, limit: 1) == 1 && !isOfFamily(left, right)
  }

  /// The letters and figures of a name, small.
  private static func letters(_ name: [Unicode.Scalar]) -> String {
    String(name.filter { $0.isLatinLetter || $0.isDecimalDigit }).lowercased()
  }

  /// Whether the one scalar that differs is a figure or a part by itself.
  private static func isOfFamily(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
    let (long, short) = left.count < right.count ? (right, left) : (left, right)
    let at = short.indices.first { short[$0] != long[$0] } ?? short.count
    let differing = long.count > short.count ? [long[at]] : [long[at], short[at]]
    func isPart(_ at: Int) -> Bool { !(long.indices.contains(at) && long[at].isLatinLetter) }
    return differing.contains(where: \.isDecimalDigit) || isPart(at - 1) && isPart(at + 1)
  }
}
