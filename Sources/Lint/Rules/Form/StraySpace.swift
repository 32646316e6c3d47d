import Documents
import Languages

/// No white space must stand around Chinese quotation marks, brackets and stops, between a number and 第 or 日, where the
/// parallel places have none; nor before a comma or full stop and inside brackets in English.
///
/// Compared are all places of one kind in the Chinese drafts: before an opening mark, after one, before a closing mark or
/// stop, after a closing mark, after a stop, between 第 and a number, between a number and 日, 月, 年. White space is the finding only where it is
/// no more common than none; a draft that always spaces its quotation marks is consistent. Before a stop it is wrong in any case.
/// Ranges of days are the business of `date-range-format`; a tab behind a label is layout.
public struct StraySpace: Rule {
  /// The rule's name.
  public static let name = "stray-space"
  /// How much its findings matter.
  public static let severity = Severity.suggestion
  /// Its demand in one line.
  public static let summary = "No stray white space stands at marks."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    let texts = drafts.texts.map { Array($0.document.text.unicodeScalars) }
    return chinese(drafts, texts) + afterStops(drafts, texts) + english(drafts.sentences(in: .english))
  }

  private func chinese(_ drafts: DraftSet, _ texts: [[Unicode.Scalar]]) -> [Finding] {
    let gaps = drafts.sentences(in: .chinese).flatMap { sentence in sentence.facts.markGaps.map { (sentence, $0) } }
    return MarkGap.Kind.allCases.flatMap { kind -> [Finding] in
      let same = gaps.filter { $0.1.kind == kind }
      let spaced = same.filter { !$0.1.spaces.isEmpty && $0.0.sentence.kind != .heading }
      let closed = same.filter { $0.1.spaces.isEmpty }
      guard spaced.count <= closed.count || kind == .beforeStop else { return [] }
      return spaced.filter { !isLayout($1, of: $0, texts) }.map { sentence, gap in
        let around = gap.spaces.lowerBound - 1..<gap.spaces.upperBound + 1
        let fix = String([sentence.scalars[around.lowerBound], sentence.scalars[around.upperBound - 1]])
        return finding(
          at: around, of: sentence, message: .stray(kind),
          related: closed.prefix(3).map { $0.location($1.spaces.lowerBound - 1..<$1.spaces.lowerBound + 1) }, fix: fix,
          isCertain: true)
      }
    }
  }

  /// Whether the white space is a tab or a line's end in the file, which part a label from its text: 事由：⇥讲习班.
  private func isLayout(_ gap: MarkGap, of sentence: DraftSentence, _ texts: [[Unicode.Scalar]]) -> Bool {
    let place = sentence.location(gap.spaces).place
    return texts[sentence.draft][place.start..<place.end].contains { !MarkGap.isBlank($0) }
  }

  /// Gaps between two sentences of one paragraph.
  private func afterStops(_ drafts: DraftSet, _ texts: [[Unicode.Scalar]]) -> [Finding] {
    let sentences = drafts.sentences(in: .chinese)
    let pairs = zip(sentences, sentences.dropFirst()).filter { first, second in
      first.draft == second.draft && first.sentence.block == second.sentence.block
        && first.scalars.last.map { MarkGap.stops.contains($0) } == true
        && second.scalars.first.map { $0.isHan || $0.isLatinLetter } == true
    }
    func places(_ pair: (DraftSentence, DraftSentence)) -> Range<Int>? {
      let start = pair.0.sentence.place.end, end = pair.1.sentence.place.start
      let isBlank =
        start <= end && end <= texts[pair.0.draft].count
        && texts[pair.0.draft][start..<end].allSatisfy(MarkGap.isBlank)
      return isBlank ? start..<end : nil
    }
    let spaced = pairs.filter { places($0).map { !$0.isEmpty } ?? false }
    guard spaced.count * 2 < pairs.count else { return [] }
    return spaced.compactMap { first, second in
      guard let gap = places((first, second)), gap.lowerBound > 0 else { return nil }
      let range = gap.lowerBound - 1..<gap.upperBound + 1
      let scalars = texts[first.draft][range]
      return Finding(
        rule: Self.name, severity: Self.severity,
        location: Location(file: first.path, place: Place(start: range.lowerBound, end: range.upperBound)),
        excerpt: String(scalars), message: .stray(.afterStop), fix: String(scalars.filter { !MarkGap.isBlank($0) }),
        isCertain: true)
    }
  }

  /// Gaps before commas and stops of English, and inside its brackets.
  private func english(_ sentences: [DraftSentence]) -> [Finding] {
    sentences.flatMap { sentence -> [Finding] in
      let scalars = sentence.scalars
      return scalars.indices.dropFirst().dropLast().compactMap { at in
        guard MarkGap.isBlank(scalars[at]), let kind = Self.english(scalars, at) else { return nil }
        return finding(
          at: at - 1..<at + 2, of: sentence, message: .stray(kind), fix: String([scalars[at - 1], scalars[at + 1]]),
          isCertain: true)
      }
    }
  }

  /// What the white space at a place is astray at; nil where it may stand.
  private static func english(_ scalars: [Unicode.Scalar], _ at: Int) -> MarkGap.Kind? {
    let (left, right) = (scalars[at - 1], scalars[at + 1])
    let isWordBefore = left.isLetter || left.isDecimalDigit
    if left == "(", right.isLetter || right.isDecimalDigit { return .afterOpening }
    if right == ")", isWordBefore { return .beforeStop }
    let behind: Unicode.Scalar = at + 2 < scalars.count ? scalars[at + 2] : " "
    let isStop = right == "," || right == ";" || right == "."
    return isStop && behind.isSpace && (isWordBefore || left == ")") ? .beforeStop : nil
  }
}

extension String {
  fileprivate static func stray(_ kind: MarkGap.Kind) -> String {
    switch kind {
    case .beforeOpening: "A stray space stands before the opening mark."
    case .afterOpening: "A stray space stands after the opening mark."
    case .beforeStop: "A stray space stands before the mark."
    case .afterClosing, .afterStop: "A stray space stands after the mark."
    case .afterOrdinal: "A stray space stands between 第 and the number."
    case .beforeDateWord: "A stray space stands inside the date."
    }
  }
}

extension StraySpace {
  /// The rule's page.
  public static let page = RulePage(
    why: """
      A gap before “ looks like the end of something, breaks the line there, and hides the title from a search.
      """,
    judges: """
      All places of one kind in the Chinese drafts: before an opening mark, after one, before a closing mark or \
      stop, after a closing mark, after a stop, between 第 and a number, between a number and 日, 月, 年. White space is \
      the finding only where it is no more common than none; before a stop it is wrong in any case. In English, white space before a comma, \
      semicolon or full stop.
      """,
    passesOver: """
      White space around Latin words and numbers (ITU-T 建议书), in headings (附 件), after a label (4 日).
      """,
    examples: [
      .set(
        """
        Y.4221建议书“监控系统要求”和Y.4223建议书“共同要求和能力”。
        Y.4222建议⟦书 “⟧智能疏散框架”已完成。
        """),
      .set(
        """
        建议⟦书 “⟧监控系统要求”和ETSI（欧⟦） 和⟧IEC（美）以及ISO（英）的建议书“共同要求和能力”。
        """),
      .set("The draft was approve⟦d ,⟧ and it is ready."),
      .set("建议书 “监控系统要求”和建议书 “共同要求和能力”。"),
    ])
}
