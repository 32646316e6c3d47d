/// One thing must have one name: names that differ by a little are a slip or a second translation.
///
/// Compared are
/// - circulars by their number (`电信标准第96号通函`, `电信标准化局第96号通函`);
/// - names of capitals and a number (`WRC 27`, `WRC-27`; `CACE1229`, `CACE/1229`);
/// - names that a draft defines with an acronym, against stretches one character or word away from them, and against
///   the same name with its parts as acronyms (`IoT和SC&C联合协调活动`);
/// - events given with a date (`ITU-T SG20新代表情况介绍会`, `ITU-T第20研究组新代表情况介绍会`);
/// - Chinese names of events, groups and funds that differ by one character left out (`数字化转型讲习班`, `数字转型讲习班`);
/// - study groups by number in figures and in words (`第4研究组`, `第四研究组`);
/// - provisional names a letter or a hyphen apart (`S.[EPFD-METHOD]`, `S.[EPFD-METHODS]`);
/// - numbers behind the acronym of groups and documents, parted from it or not (`WP4A`, `WP 4B`);
/// - e-mail addresses a letter apart (`tsbsg17@itu.int`, `tsbsgl7@itu.int`).
///
/// The form used most often, else the fuller one, is the yardstick and the fix.
public struct NearDuplicateNames: Rule {
  /// The rule's name.
  public static let name = "near-duplicate-names"
  /// How much its findings matter.
  public static let severity = Severity.warning
  /// Its demand in one line.
  public static let summary = "One thing has one name."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    let names = DefinedNames(drafts)
    let variants =
      CircularNames.variants(in: drafts) + NumberedTokens.variants(in: drafts) + EventNames.variants(in: drafts)
      + StudyGroupNumerals.variants(in: drafts) + HeadedNames.variants(in: drafts) + GlossaryBodies.variants(in: drafts)
      + NearProvisionalNames.variants(in: drafts) + NearAddresses.variants(in: drafts)
      + GroupNumbers.variants(in: drafts) + names.nearVariants(in: drafts)
      + names.abbreviatedVariants(in: drafts)
    return Self.widest(variants).map { variant in
      finding(
        at: variant.range, of: variant.sentence,
        message: variant.message
          ?? (variant.related.isEmpty
            ? .unknown(variant.written, variant.yardstick) : .variant(variant.written, variant.yardstick)),
        related: variant.related, fix: variant.yardstick)
    }
  }

  /// The variants without those inside a longer one: 电信标准局 in 电信标准局第143号通函 is one slip, told once.
  private static func widest(_ variants: [NameVariant]) -> [NameVariant] {
    variants.filter { variant in
      !variants.contains { other in
        other.sentence.draft == variant.sentence.draft && other.sentence.index == variant.sentence.index
          && other.range.count > variant.range.count && other.range.contains(variant.range.lowerBound)
          && other.range.upperBound >= variant.range.upperBound
      }
    }
  }
}

extension String {
  fileprivate static func variant(_ written: String, _ usual: String) -> String {
    "“\(written)” is called “\(usual)” elsewhere."
  }

  fileprivate static func unknown(_ written: String, _ known: String) -> String {
    "“\(written)” is nearly “\(known)”, a body that the glossaries know."
  }
}

extension NearDuplicateNames {
  /// The rule's page.
  public static let page = RulePage(
    why: """
      A reader cannot tell whether 语言技基金 and 语言技术基金 are one fund, and a search for the one misses the other.
      """,
    judges: """
      Circulars by their number; names of capitals and a number (WRC 27, WRC-27); names that a draft defines \
      with an acronym against stretches one character or word away from them, and against the same name with \
      its parts as acronyms; events given with a date; Chinese names of events, groups and \
      funds that differ by one character left out; study groups in figures and in words; Chinese names one \
      character away from a body of the glossaries; provisional names a letter or a hyphen apart; the numbers of groups and documents, parted from \
      their acronym or not (WP4A, WP 4B); e-mail addresses \
      a letter apart. The form used most \
      often, else the fuller one, is the yardstick and the fix.
      """,
    passesOver: """
      SG20 and 第20研究组 by themselves; singular and plural; a capital at a sentence's beginning; a name cut short \
      or nested in a longer one; names that differ in a number, or in a part of one letter; terms that the glossaries \
      have.
      """,
    examples: [
      .set(
        """
        见电信标准化局第96号通函。
        见电信标准化局第96号通函。
        见⟦电信标准第96号通函⟧。
        """),
      .set(
        """
        见⟦电信标准化局311号通函⟧。
        电信标准化局第311号通函已发布。
        """),
      .set("第4A工作组（WP4A）、第4B工作组（⟦WP 4B⟧）和第4C工作组（WP4C）。"),
      .set("SG20和第20研究组将召开会议。"),
      .set(
        """
        请发电子邮件至tsbsg17@itu.int或tsbsg13@itu.int。
        tsbsg17@itu.int供查询。
        ⟦tsbsgl7@itu.int⟧供注册。
        """),
      .set(
        """
        新建议书草案ITU-R S.[EPFD-METHOD]见附件1。
        S.[ESIM-1]和S.[ESIM-2]见附件2。
        ⟦ITU-R S.[EPFD-METHODS]⟧的摘要见附件3。
        """),
    ])
}
