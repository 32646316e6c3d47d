import Languages

/// One circular, by its number, under two names: `电信标准化局第96号通函` and `电信标准第96号通函`; `TSB Circular 96` and
/// `TSB Circular letter 96`, `TSB Circular No. 96`; `电信标准化局96号通函`, which lacks its 第. A name cut short at its front
/// (`第96号通函`, `Circular 96`) or with the acronym (`TSB第96号通函`) is legitimate.
enum CircularNames {
  /// The names that deviate.
  static func variants(in drafts: DraftSet) -> [NameVariant] {
    chinese(drafts.sentences(in: .chinese)) + english(drafts.sentences(in: .english))
  }

  private struct Reference {
    let sentence: DraftSentence
    /// From 第 or Circular to the end.
    let range: Range<Int>
    let number: String
    /// In Chinese the issuing body in front, as a range; in English the words for the kind.
    let head: Range<Int>
    let words: String
  }

  // MARK: Chinese

  private static let kinds = ["行政通函", "集体信函", "集体函", "通函"].map { Array($0.unicodeScalars) }
  /// The bodies that issue circulars, when the drafts name none rightly.
  private static let issuers = ["电信标准化局", "无线电通信局", "电信发展局"].map { Array($0.unicodeScalars) }

  private static func chinese(_ sentences: [DraftSentence]) -> [NameVariant] {
    let references = sentences.flatMap(chineseReferences)
    return withoutOrdinal(sentences, references)
      + references.compactMap { reference in
        guard reference.head.isEmpty else { return nil }
        let same = references.filter { !$0.head.isEmpty && $0.number == reference.number }
        let others = references.filter { !$0.head.isEmpty && $0.number != reference.number }
        var seen: Set<[Unicode.Scalar]> = []
        let candidates = ((same + others).map { Array($0.sentence.scalars[$0.head]) } + issuers).filter {
          seen.insert($0).inserted
        }
        for candidate in candidates {
          guard let start = nearStart(of: candidate, before: reference.range.lowerBound, in: reference.sentence.scalars)
          else { continue }
          let rest = reference.sentence.text(reference.range)
          let models = (same + others).filter { $0.sentence.scalars[$0.head].elementsEqual(candidate) }
          return NameVariant(
            sentence: reference.sentence, range: start..<reference.range.upperBound,
            yardstick: String(candidate) + rest,
            related: models.prefix(3).map { $0.sentence.location($0.head.lowerBound..<$0.range.upperBound) })
        }
        return nil
      }
  }

  /// Names that lack the 第 before their number: 电信标准化局96号通函.
  private static func withoutOrdinal(_ sentences: [DraftSentence], _ references: [Reference]) -> [NameVariant] {
    sentences.flatMap { sentence -> [NameVariant] in
      let scalars = sentence.scalars
      return scalars.indices.compactMap { at in
        guard scalars[at] == "号",
          let kind = kinds.first(where: { scalars[(at + 1)...].starts(with: $0) })
        else { return nil }
        var start = at
        while start > 0, scalars[start - 1].isDecimalDigit || scalars[start - 1] == "/" { start -= 1 }
        let head = body(before: start, in: scalars)
        guard start < at, !head.isEmpty else { return nil }
        let number = sentence.text(start..<at)
        let models = references.filter { $0.number == number }
        return NameVariant(
          sentence: sentence, range: head.lowerBound..<at + 1 + kind.count,
          yardstick: sentence.text(head) + "第" + sentence.text(start..<at + 1 + kind.count),
          related: models.prefix(3).map {
            $0.sentence.location(($0.head.isEmpty ? $0.range : $0.head).lowerBound..<$0.range.upperBound)
          }, message: "第 is missing before the number.")
      }
    }
  }

  /// Where a near form of `body` begins that ends before `end`: same first two characters, at most two edits.
  private static func nearStart(of body: [Unicode.Scalar], before end: Int, in scalars: [Unicode.Scalar]) -> Int? {
    var best: (start: Int, distance: Int)?
    for length in 3...max(3, body.count + 2) where length <= end {
      let start = end - length
      guard scalars[start] == body[0], scalars[start + 1] == body[1] else { continue }
      let distance = EditDistance.between(Array(scalars[start..<end]), body, limit: 2)
      if distance > 0, distance <= 2, distance < best?.distance ?? 3 { best = (start, distance) }
    }
    return best?.start
  }

  private static func chineseReferences(in sentence: DraftSentence) -> [Reference] {
    let scalars = sentence.scalars
    var references: [Reference] = []
    for at in scalars.indices where scalars[at] == "第" {
      var end = at + 1
      while end < scalars.count, scalars[end].isDecimalDigit || scalars[end] == "/" { end += 1 }
      guard end > at + 1, end < scalars.count, scalars[end] == "号" else { continue }
      let number = sentence.text(at + 1..<end)
      guard let kind = kinds.first(where: { scalars[(end + 1)...].starts(with: $0) }) else { continue }
      references.append(
        Reference(
          sentence: sentence, range: at..<end + 1 + kind.count, number: number, head: body(before: at, in: scalars),
          words: String(kind)))
    }
    return references
  }

  /// The longest known body that ends before `end`; empty when there is none.
  private static func body(before end: Int, in scalars: [Unicode.Scalar]) -> Range<Int> {
    let before = scalars[..<end]
    let known = KnownWords.standard.chineseBodies.filter {
      before.count >= $0.count && before.suffix($0.count).elementsEqual($0)
    }
    return end - (known.map(\.count).max() ?? 0)..<end
  }

  // MARK: English

  private static func english(_ sentences: [DraftSentence]) -> [NameVariant] {
    let references = sentences.flatMap(englishReferences)
    let families = Dictionary(grouping: references, by: \.number)
    return families.keys.sorted().flatMap { number -> [NameVariant] in
      let family = families[number] ?? []
      guard let usual = Yardstick.majority(of: family.map(\.words)) else { return [] }
      let models = family.filter { $0.words == usual }
      return family.filter { $0.words != usual }.map { reference in
        let model = models[0]
        return NameVariant(
          sentence: reference.sentence, range: reference.range, yardstick: model.sentence.text(model.range),
          related: models.prefix(3).map { $0.sentence.location($0.range) })
      }
    }
  }

  /// `Circular 96`, `Circular letter 96`; the words of the kind without case.
  private static func englishReferences(in sentence: DraftSentence) -> [Reference] {
    let scalars = sentence.scalars
    let words = Words.ranges(in: scalars)
    return words.indices.compactMap { index in
      guard sentence.text(words[index]) == "Circular" else { return nil }
      var last = index
      if index + 1 < words.count, sentence.text(words[index + 1]).lowercased() == "letter" { last = index + 1 }
      if last + 1 < words.count, ["no", "nr", "number"].contains(sentence.text(words[last + 1]).lowercased()) {
        last += 1
      }
      var at = words[last].upperBound
      if at < scalars.count, scalars[at] == "." { at += 1 }
      guard at + 1 < scalars.count, scalars[at] == " " else { return nil }
      at += 1
      let digits = at
      while at < scalars.count, scalars[at].isDecimalDigit || scalars[at] == "/" { at += 1 }
      guard at > digits, scalars[digits].isDecimalDigit else { return nil }
      let kind = sentence.text(words[index].lowerBound..<words[last].upperBound).lowercased()
      return Reference(
        sentence: sentence, range: words[index].lowerBound..<at, number: sentence.text(digits..<at),
        head: words[index].lowerBound..<words[index].lowerBound, words: kind)
    }
  }
}
