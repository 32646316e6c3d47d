import Languages
import Mentions

/// Telephone numbers of one country must be grouped in one way throughout the set.
///
/// Compared are numbers with the same country code and the same number of digits. The grouping used most often is the
/// yardstick, and at least two numbers must have it; where no two agree, numbers grouped by spaces alone, as
/// Recommendation ITU-T E.123 has it, are the yardstick for those that are not. White space after the plus sign is wrong in
/// any case.
public struct TelephoneFormat: Rule {
  /// The rule's name.
  public static let name = "telephone-format"
  /// How much its findings matter.
  public static let severity = Severity.suggestion
  /// Its demand in one line.
  public static let summary = "Telephone numbers are grouped in one way throughout."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    let numbers = drafts.sentences.flatMap { sentence in
      sentence.mentions.mentions.filter { $0.kind == .telephone }.compactMap {
        TelephoneNumber(sentence: sentence, range: sentence.scalars(ofUTF8: $0.range))
      }
    }
    let groups = Dictionary(grouping: numbers, by: \.family)
    return SharedFaults.once(groups.keys.sorted().flatMap { faults(in: groups[$0] ?? []) })
  }

  private func faults(in numbers: [TelephoneNumber]) -> [SharedFaults.Fault] {
    let closed = numbers.filter { !$0.isSpacedAfterPlus }
    let usual = yardstick(of: closed)
    let models = closed.filter { $0.pattern == usual }
    return numbers.compactMap { number in
      finding(of: number, usual: usual, models).map {
        SharedFaults.Fault(key: String(number.digits), language: number.sentence.language, finding: $0)
      }
    }
  }

  private func finding(of number: TelephoneNumber, usual: String?, _ models: [TelephoneNumber]) -> Finding? {
    if let usual, number.pattern != usual, models.count > 1 || !number.isGroupedBySpaces || number.isSpacedAfterPlus {
      return finding(
        at: number.range, of: number.sentence, message: .grouped,
        related: models.prefix(3).map { $0.sentence.location($0.range) }, fix: number.written(as: usual))
    }
    guard number.isSpacedAfterPlus else { return nil }
    let fix = number.written(as: "+" + number.pattern.drop { $0 == "+" || $0 == " " })
    return finding(at: number.range, of: number.sentence, message: .spacedAfterPlus, fix: fix, isCertain: true)
  }

  /// The pattern used most often, by two numbers or more; else the first one that E.123 would have.
  private func yardstick(of numbers: [TelephoneNumber]) -> String? {
    if let usual = Yardstick.majority(of: numbers.map(\.pattern)), numbers.count(where: { $0.pattern == usual }) > 1 {
      return usual
    }
    return numbers.first(where: \.isGroupedBySpaces)?.pattern
  }
}

/// A telephone number as written.
private struct TelephoneNumber {
  let sentence: DraftSentence
  let range: Range<Int>
  let digits: [Unicode.Scalar]
  /// The number with every digit as 0, marks and white space as they stand.
  let pattern: String
  /// The country code's first two digits and how many digits there are: what is comparable.
  let family: String

  init?(sentence: DraftSentence, range: Range<Int>) {
    self.sentence = sentence
    self.range = range
    let scalars = sentence.scalars[range].map { $0 == "\u{A0}" ? " " : $0.halfWidth }
    digits = scalars.filter(\.isDecimalDigit)
    guard scalars.first == "+", digits.count > 6 else { return nil }
    pattern = String(scalars.map { $0.isDecimalDigit ? "0" : $0 })
    family = String(digits.prefix(2)) + "/\(digits.count)"
  }

  /// Whether spaces and nothing else part groups of digits.
  var isGroupedBySpaces: Bool {
    pattern.contains(" ") && pattern.unicodeScalars.allSatisfy { $0 == "+" || $0 == "0" || $0 == " " }
  }

  var isSpacedAfterPlus: Bool { pattern.hasPrefix("+ ") }

  func written(as pattern: String) -> String {
    var rest = digits[...]
    return String(pattern.unicodeScalars.map { $0 == "0" ? rest.popFirst() ?? "0" : $0 })
  }
}

extension String {
  fileprivate static let spacedAfterPlus =
    "A space stands after the plus sign: the number cannot be dialled from the screen."
  fileprivate static let grouped = "This telephone number is grouped otherwise than the others."
}

extension TelephoneFormat {
  /// The rule's page.
  public static let page = RulePage(
    why: """
      +41 22 730 6301 and + 41 22 730 57 78 look like numbers of two networks, and the second cannot be dialled \
      from the screen.
      """,
    judges: """
      Numbers with the same country code and the same number of digits. The grouping used most often is the \
      yardstick, and at least two numbers must have it; where no two agree, numbers grouped by spaces alone, as \
      Recommendation ITU-T E.123 has it. White space after the plus sign is wrong in any case. A number that \
      two language versions share is one finding.
      """,
    passesOver: "Numbers of different countries or lengths.",
    examples: [
      .set("Tel: +41 22 730 6301. Fax: +41 22 730 5853. Send it to ⟦+41 22 730 57 78⟧ today."),
      .set("电话：⟦+ 41 22 730 6301⟧"),
      .set("Tel: +86 10 5550 1847. Tel: +32 2 555 0162."),
    ])
}
