import Languages
import Mentions

/// Takes from a definition's full form what is not part of the name.
///
/// - a paragraph's number and what leads up to a name at its start (`13	理事会…`, `了硬件安全模块`);
/// - another body with its acronym, joined by *and* (`第3研究组非洲区域组（SG3RG-AFR）和第3研究组拉丁美洲区域组`);
/// - the organisation before the form the glossary has (`ITU Telecommunication Standardization Sector`).
struct FullFormTrim {
  let glossary: GlossaryIndex

  private static let leading: Set<Unicode.Scalar> = Set("了的和与及或将把被其对、，,;；:：".unicodeScalars)

  /// The name's range in the sentence.
  func range(_ definition: AcronymDefinition, in text: ScalarText, others: [AcronymDefinition]) -> Range<Int> {
    var range = text.trimmed(text.indices(ofUTF8: definition.fullFormRange))
    range = afterBody(range, text, others)
    range = afterLead(range, text)
    return glossaryForm(range, text, AcronymKey.of(definition.acronym)) ?? withOrdinal(range, text)
  }

  /// The range with 第 before its number.
  func withOrdinal(_ range: Range<Int>, _ text: ScalarText) -> Range<Int> {
    guard range.lowerBound > 0, text.scalars[range.lowerBound - 1] == "第",
      text.scalars[range.lowerBound].isDecimalDigit
    else { return range }
    return range.lowerBound - 1..<range.upperBound
  }

  /// Past a body defined inside the range, its closing bracket and the joining word.
  private func afterBody(_ range: Range<Int>, _ text: ScalarText, _ others: [AcronymDefinition]) -> Range<Int> {
    var start = range.lowerBound
    for other in others where other.isBody {
      let inner = text.indices(ofUTF8: other.acronymRange)
      guard inner.lowerBound > range.lowerBound, inner.upperBound < range.upperBound else { continue }
      var place = inner.upperBound
      while place < range.upperBound, !isLetter(text.scalars[place]) { place += 1 }
      let joiner = ["和", "与", "及", "以及", "and "].map { Array($0.unicodeScalars) }.first { text.has($0, at: place) }
      if let joiner { start = max(start, place + joiner.count) }
    }
    return text.trimmed(start..<range.upperBound)
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.isLetter || scalar.isDecimalDigit }

  private func afterLead(_ range: Range<Int>, _ text: ScalarText) -> Range<Int> {
    var start = range.lowerBound
    var place = start
    while place < range.upperBound, text.scalars[place].isDecimalDigit || text.scalars[place] == "." { place += 1 }
    if place > start, place < range.upperBound, text.scalars[place].isSpace { start = place }
    while start < range.upperBound, text.scalars[start].isSpace || Self.leading.contains(text.scalars[start]) {
      start += 1
    }
    return start < range.upperBound ? start..<range.upperBound : range
  }

  /// The longest form of the acronym in the glossary that ends where the range ends, inside it; nil when there is none,
  /// or when the sector stands before it, which belongs to a group's name (`ITU-T SG20 Regional Group for Africa`).
  func glossaryForm(_ range: Range<Int>, _ text: ScalarText, _ key: String) -> Range<Int>? {
    var best: Range<Int>?
    for number in glossary.byAcronym[key] ?? [] {
      let entry = glossary.pairs[number].entry
      for form in [entry.zh, entry.en] {
        let scalars = form.unicodeScalars.map(\.asciiLowercased)
        let start = range.upperBound - scalars.count
        guard start >= range.lowerBound, scalars.count > (best?.count ?? 0), text.isWhole(start..<range.upperBound),
          scalars.indices.allSatisfy({ text.scalars[start + $0].asciiLowercased == scalars[$0] })
        else { continue }
        best = start..<range.upperBound
      }
    }
    guard let best, !BodyName.isSector(text, range.lowerBound..<best.lowerBound) else { return nil }
    return withOrdinal(best, text)
  }
}
