import Languages
import Mentions

/// The names a body goes by at one place.
enum BodyName {
  private static let sectors = ["ITU-T", "ITU-R", "ITU-D"]

  /// Where the name of a mentioned body stands: as the glossary has it, with the sector before it where that stands
  /// there (`ITU-T第20研究组`).
  static func range(_ mention: Mention, in text: ScalarText, _ trim: FullFormTrim) -> Range<Int> {
    let own = text.trimmed(text.indices(ofUTF8: mention.range))
    let range = trim.glossaryForm(own, text, AcronymKey.of(mention.value)) ?? trim.withOrdinal(own, text)
    for sector in sectors {
      let wanted = Array(sector.unicodeScalars)
      var end = range.lowerBound
      while end > 0, text.scalars[end - 1].isSpace { end -= 1 }
      let start = end - wanted.count
      if start >= 0, text.has(wanted, at: start), text.isWhole(start..<end) { return start..<range.upperBound }
    }
    return range
  }

  /// Whether a mention's value is that of a Question (`Q16/13`), which is a subject of study and no body.
  static func isQuestion(_ value: String) -> Bool {
    value.hasPrefix("Q") && value.contains("/") && value.dropFirst().unicodeScalars.first?.isDecimalDigit == true
      || value.hasPrefix("QAll/") || value.hasPrefix("QALL/")
  }

  /// Whether a text is what a list of bodies by number leaves of one: `2/13`, or `Working Parties 1/13` before it. It shows the
  /// body, but is none of its names.
  static func isListMember(_ name: String, of value: String) -> Bool {
    guard let last = name.unicodeScalars.last, value.unicodeScalars.contains(where: \.isDecimalDigit) else {
      return false
    }
    if !name.unicodeScalars.contains(where: { $0.isHan || $0.isLatinLetter && $0.value > 0x5A }) {
      return name != value && !name.unicodeScalars.contains { $0.isLatinLetter && $0.isCapital } && last.isDecimalDigit
    }
    guard last.isDecimalDigit, let word = name.split(separator: " ").dropLast().last else { return false }
    return word.hasSuffix("s") || word.hasSuffix("S")
  }

  /// Whether a range holds a sector's acronym and nothing else.
  static func isSector(_ text: ScalarText, _ range: Range<Int>) -> Bool {
    sectors.contains(text.text(text.trimmed(range)))
  }

  /// A name without the sector before it.
  static func withoutSector(_ name: String) -> String {
    let text = ScalarText(name)
    return text.text(bareRange(text, 0..<text.count))
  }

  private static func bareRange(_ text: ScalarText, _ range: Range<Int>) -> Range<Int> {
    for sector in sectors {
      let wanted = Array(sector.unicodeScalars)
      guard range.count > wanted.count, text.has(wanted, at: range.lowerBound) else { continue }
      let rest = text.trimmed(range.lowerBound + wanted.count..<range.upperBound)
      if !rest.isEmpty, text.isWhole(range.lowerBound..<range.lowerBound + wanted.count) { return rest }
    }
    return range
  }

  /// Whether an English name shortens to an acronym of the form kind–topic: `Joint coordination activity on IoT and
  /// SC&C` to `JCA-IoT&SC&C`.
  static func abbreviates(_ name: String, to key: String) -> Bool {
    guard let hyphen = key.firstIndex(of: "-") else { return false }
    let words = name.split(separator: " ")
    guard let joint = words.firstIndex(where: { $0 == "on" || $0 == "for" || $0 == "of" }), joint > 0 else {
      return false
    }
    let head = words[..<joint].compactMap(\.first).map { $0.uppercased() }.joined()
    let tail = AcronymKey.of(words[(joint + 1)...].joined(separator: " "))
    return head == key[..<hyphen] && tail == key[key.index(after: hyphen)...]
  }
}
