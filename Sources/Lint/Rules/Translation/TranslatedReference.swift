import Documents
import Languages
import Mentions

/// Both languages must name the same Recommendations, documents, bodies and addresses.
///
/// Compared are numbers of Recommendations, provisional names (one and the same as the number that the drafts give them),
/// documents by number, bodies by number, e-mail addresses and telephone numbers.
public struct TranslatedReference: Rule {
  /// The rule's name.
  public static let name = "translated-reference"
  /// How much its findings matter.
  public static let severity = Severity.error
  /// Its demand in one line.
  public static let summary = "Both languages name the same texts, bodies and addresses."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    let index = drafts.formerNames
    return findings(
      ValueComparison(
        kinds: [.designation, .provisionalName, .documentReference, .body, .email, .telephone],
        classOf: { Self.classOf($0.mention) },
        isAnswered: { mention, sentences in
          let isThere = PlacedMention.all([mention.kind, .designation, .provisionalName], in: sentences).contains {
            Self.areOne(mention, $0.mention, index)
          }
          return isThere || mention.kind != .telephone && sentences.contains { Self.has(mention, $0) }
        },
        isTelling: { [.designation, .provisionalName, .email, .body].contains($0.kind) && !$0.value.contains(" ") }),
      in: drafts)
  }

  /// Whether two mentions name the same thing.
  private static func areOne(_ left: Mention, _ right: Mention, _ index: FormerNameIndex) -> Bool {
    switch (left.kind, right.kind) {
    case (.designation, .designation):
      // M.2194 names every edition; two editions are two texts.
      return left.value == right.value || edition(left.value) == right.value || left.value == edition(right.value)
    case (.provisionalName, .designation): return index.numbers[left.value]?.contains(right.value) == true
    case (.designation, .provisionalName): return index.names[left.value]?.contains(right.value) == true
    case (.telephone, .telephone):
      let (one, two) = (digits(left), digits(right))
      return one.hasSuffix(two) || two.hasSuffix(one)
    case (.documentReference, .documentReference): return number(left) == number(right)
    default: return left.kind == right.kind && left.value.lowercased() == right.value.lowercased()
    }
  }

  private static func digits(_ mention: Mention) -> String {
    String(mention.text.unicodeScalars.filter(\.isDecimalDigit).drop { $0 == "0" })
  }

  /// A document's kind and number, without who issued it.
  private static func number(_ mention: Mention) -> [Substring] {
    let parts = mention.value.split(separator: ":")
    return parts.count > 1 ? [parts[0], parts[parts.count - 1]] : parts
  }

  /// What may stand opposite each other: documents of one kind, bodies of one kind.
  private static func classOf(_ mention: Mention) -> String? {
    switch mention.kind {
    case .documentReference: String(mention.value.prefix { $0 != ":" })
    case .body:
      mention.value.contains { $0.isNumber } ? String(mention.value.prefix { $0.isLetter }) : nil
    case .designation, .provisionalName: "text"
    default: mention.kind.rawValue
    }
  }

  /// A number without its edition: `M.2194` for `M.2194-0`.
  private static func edition(_ number: String) -> String {
    guard let dash = number.lastIndex(of: "-"), number[dash...].dropFirst().allSatisfy(\.isNumber) else {
      return number
    }
    return String(number[..<dash])
  }

  /// Whether a sentence has the value's own figures or letters, however they were read there.
  private static func has(_ mention: Mention, _ sentence: DraftSentence) -> Bool {
    let last = mention.value.split(separator: ":").last.map(String.init) ?? mention.value
    let needle = mention.kind == .body ? String(last.drop { !$0.isNumber }) : last
    return !needle.isEmpty && sentence.sentence.text.lowercased().contains(needle.lowercased())
  }
}

extension TranslatedReference {
  /// The rule's page.
  public static let page = RulePage(
    why: """
      A wrong number leads the readers of one language to another Recommendation, circular or study group.
      """,
    judges: """
      Numbers of Recommendations, provisional names, documents by number, bodies by number, e-mail addresses \
      and telephone numbers, bead by bead. What stands on one side only is told where another one of its kind \
      stands there instead; a Recommendation and an address also where the other text does not have it at all.
      """,
    passesOver: """
      SG20 and 第20研究组; a provisional name opposite the number that the drafts give it; editions (M.2194, \
      M.2194-0); what stands in a neighbouring sentence.
      """,
    needs: .translation,
    examples: [
      .pair("请批准⟦ITU-T Y.4221⟧建议书。", "Please approve Recommendation ITU-T Y.4212."),
      .pair("见⟦电信标准化局第96号通函⟧。", "See TSB Circular 69."),
      .pair("第20研究组将审议Y.4221建议书。", "SG20 will consider Recommendation ITU-T Y.4221."),
    ])
}
