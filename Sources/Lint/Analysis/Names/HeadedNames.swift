import Languages

/// Chinese names of events, groups and funds that differ by one character left out: 数字化转型讲习班 and 数字转型讲习班.
///
/// A name is what stands before such a head (讲习班, 焦点组, 基金). Two of them are one where what they end with is the same
/// but for one character inside, with at least two characters before it and the head and two more behind. The form met
/// more often is the yardstick, the fuller one among equals.
enum HeadedNames {
  /// The names that deviate.
  static func variants(in drafts: DraftSet) -> [NameVariant] {
    let names = drafts.sentences(in: .chinese).flatMap { sentence in
      sentence.facts.headedNames.map { Name(sentence: sentence, stretch: $0) }
    }
    // Each wording once: a long text says its names again and again.
    var places: [[Unicode.Scalar]: [Name]] = [:]
    var wordings: [Name] = []
    for name in names {
      let text = Array(name.scalars)
      if places[text] == nil { wordings.append(name) }
      places[text, default: []].append(name)
    }
    // Names that are one end with the same head and two more characters.
    let families = Dictionary(grouping: wordings.indices) { wordings[$0].scalars.suffix(wordings[$0].head.count + 2) }
    var variants: [NameVariant] = []
    for (number, name) in wordings.enumerated() {
      for another in families[name.scalars.suffix(name.head.count + 2)] ?? [] where another > number {
        let other = wordings[another]
        guard other.head == name.head, let (left, right) = difference(name, other) else { continue }
        let counts = [left, right].map { form in names.count { $0.scalars.suffix(form.count).elementsEqual(form) } }
        let isFirstUsual = counts[0] == counts[1] ? left.count > right.count : counts[0] > counts[1]
        let (wrong, form, usual, model) = isFirstUsual ? (other, right, left, name) : (name, left, right, other)
        variants += (places[Array(wrong.scalars)] ?? []).map { place in
          NameVariant(
            sentence: place.sentence, range: place.end - form.count..<place.end, yardstick: String(usual),
            related: [model.sentence.location(model.end - usual.count..<model.end)])
        }
      }
    }
    return variants
  }

  /// Chinese characters up to the end of a head.
  struct Stretch: Sendable {
    let end: Int
    let head: [Unicode.Scalar]
    let scalars: ArraySlice<Unicode.Scalar>
  }

  private struct Name {
    let sentence: DraftSentence
    let stretch: Stretch
    var end: Int { stretch.end }
    var head: [Unicode.Scalar] { stretch.head }
    var scalars: ArraySlice<Unicode.Scalar> { stretch.scalars }
  }

  /// The stretches of a sentence.
  static func stretches(in scalars: [Unicode.Scalar]) -> [Stretch] {
    scalars.indices.compactMap { at in
      guard ends.contains(scalars[at]),
        let head = heads.first(where: { $0.count <= at + 1 && scalars[(at + 1 - $0.count)...at].elementsEqual($0) })
      else { return nil }
      var start = at - head.count + 1
      while start > 0, at - start < 15, scalars[start - 1].isHan { start -= 1 }
      return Stretch(end: at + 1, head: head, scalars: scalars[start...at])
    }
  }

  /// What two names end with, where that differs by one character left out in one of them.
  private static func difference(_ left: Name, _ right: Name) -> (
    ArraySlice<Unicode.Scalar>, ArraySlice<Unicode.Scalar>
  )? {
    let common = zip(left.scalars.reversed(), right.scalars.reversed()).prefix { $0 == $1 }.count
    guard common >= left.head.count + 2, common < left.scalars.count, common < right.scalars.count else { return nil }
    return one(left, right, common) ?? one(right, left, common).map { ($0.1, $0.0) }
  }

  /// The endings where `longer` has one character more.
  private static func one(
    _ longer: Name, _ shorter: Name, _ common: Int
  ) -> (ArraySlice<Unicode.Scalar>, ArraySlice<Unicode.Scalar>)? {
    let extra = longer.scalars[longer.scalars.endIndex - common - 1]
    let lead = zip(longer.scalars.dropLast(common + 1).reversed(), shorter.scalars.dropLast(common).reversed())
      .prefix { $0 == $1 }.count
    guard lead >= 2, common + lead >= 7, !meaningful.contains(extra) else { return nil }
    return (longer.scalars.suffix(common + lead + 1), shorter.scalars.suffix(common + lead))
  }

  private static let heads: [[Unicode.Scalar]] = [
    "讲习班", "研讨会", "培训班", "焦点组", "工作组", "特设组", "区域组", "委员会", "顾问组", "活动", "论坛", "峰会", "大会", "全会", "基金", "计划", "倡议",
  ].map { Array($0.unicodeScalars) }

  private static let ends = ScalarSet(heads.compactMap(\.last))

  /// Characters that make another thing of a name.
  private static let meaningful: Set<Unicode.Scalar> = Set(
    "的和与及或、在对不非未无副总新旧前原大小高低上下左右东西南北内外多单双主次子分各本该此一二三四五六七八九十".unicodeScalars)
}
