/// Acronyms, and what Latin tokens are besides: bodies (`SG20RG-AFR`, `FG-AI4A`, `WTSA-24`), documents (`TD123/GEN`,
/// `C24/12`).
///
/// The value is the acronym in the singular; `JCA-IoT和SC&C` has that of `JCA-IoT and SC&C`, and `WRC 27` that of
/// `WRC-27`. Words in capitals amid others (ANNEX, WORKING LANGUAGE) are no acronyms.
struct AcronymRecognizer: Recognizer {
  let words: Vocabulary
  private let bodyRecognizer: BodyRecognizer
  /// Compounds with a joining word, in their English form, that the document or the glossary knows.
  let compounds: Set<String>

  /// A recognizer that knows the names of bodies and the compounds of a document.
  init(words: Vocabulary, body: BodyRecognizer, compounds: Set<String>) {
    self.words = words
    bodyRecognizer = body
    self.compounds = compounds
  }

  /// What bodies' acronyms begin with.
  private static let bodyPrefixes = [
    "FG-", "JCA-", "CG-", "CWG-", "IRG-", "JRG-", "CITS-", "TG-", "JTG-", "EG-", "RG-",
  ]

  func match(_ text: FoldedText, at offset: Int) -> Found? {
    if let found = numbered(text, offset) { return found }
    guard let token = LatinToken(text, at: offset), token.isAcronym, !Self.units.contains(token.text),
      !isShouted(text, token)
    else { return nil }
    if let found = document(text, token) { return found }
    if let found = compound(text, token) { return found }
    let found = assembly(text, token) ?? Found(kind: kind(token.singular), value: token.singular, range: token.range)
    return found.kind == .body ? joined(text, found) : found
  }

  /// A sector with the study group behind it (ITU-T SG20), a bureau with the circular it issued (TSB Circular 96).
  private func joined(_ text: FoldedText, _ found: Found) -> Found {
    let from = found.range.lowerBound, after = text.skipSpaces(found.range.upperBound)
    if found.value.hasPrefix("ITU-"), found.value.utf8.count == 5 {
      if let group = bodyRecognizer.numbered(text, after, from: from) { return group }
      if text.has("SG", at: after), let group = numbered(text, after) {
        return Found(kind: .body, value: group.value, range: from..<group.range.upperBound)
      }
    }
    return bodyRecognizer.issued(text, by: found.value, from: from, at: after) ?? found
  }

  private func kind(_ acronym: String) -> MentionKind {
    if words.bodies.contains(acronym) || Self.bodyPrefixes.contains(where: acronym.hasPrefix) { return .body }
    if acronym.hasPrefix("SG"), acronym.contains("RG-") { return .body }
    let stem = acronym.prefix { $0 != "-" }
    let year = acronym.utf8.count - stem.utf8.count
    return year == 3 && words.bodies.contains(String(stem)) ? .body : .acronym
  }

  /// Units with two capitals or more are no acronyms.
  private static let units: Set<String> = [
    "MHz", "GHz", "THz", "kHz", "kHZ", "MW", "GW", "kW", "dB", "dBW", "MB", "GB", "TB",
  ]

  // MARK: SG20, WP 1/20, Q2/20, TD123/GEN, C24/12

  private func numbered(_ text: FoldedText, _ offset: Int) -> Found? {
    for (name, prefix) in [("SG", "SG"), ("WP", "WP"), ("Q.", "Q"), ("Q", "Q")] as [(StaticString, String)] {
      guard text.has(name, at: offset) else { continue }
      let at = text.skipSpaces(offset + name.utf8CodeUnitCount, limit: 1)
      guard let (value, end) = prefix == "SG" ? group(text, at) : party(text, at) else { continue }
      return Found(kind: .body, value: prefix + value, range: offset..<end)
    }
    return nil
  }

  private func group(_ text: FoldedText, _ at: Int) -> (String, Int)? {
    guard let number = text.digits(at, 1...2), text.isWordEnd(number.end), text[number.end] != 0x2F,
      text[number.end] != 0x2D || !FoldedText.isAlphanumeric(text[number.end + 1])
    else { return nil }
    return (String(number.value), number.end)
  }

  private func party(_ text: FoldedText, _ at: Int) -> (String, Int)? {
    var end = text.skipDigits(at)
    if end == at, text.has("All/", at: at) || text.has("ALL/", at: at) {
      end = text.skipDigits(at + 4)
      return end > at + 4 ? ("All" + text.string(at + 3..<end), end) : nil
    }
    guard end > at, end <= at + 2 else { return nil }
    if text[end] == 0x2F {
      let stop = text.skipDigits(end + 1)
      return stop > end + 1 && text.isWordEnd(stop) ? (text.string(at..<stop), stop) : nil
    }
    guard FoldedText.isUpper(text[end]), text.isWordEnd(end + 1) else { return nil }
    return (text.string(at..<end + 1), end + 1)
  }

  private func document(_ text: FoldedText, _ token: LatinToken) -> Found? {
    let name = token.text
    var end = token.range.upperBound
    let isTemporary =
      name.hasPrefix("TD") && name.utf8.dropFirst(2).allSatisfy(FoldedText.isDigit) && name.utf8.count > 2
    let isCouncil =
      name.utf8.count == 3 && name.hasPrefix("C") && text[end] == 0x2F && FoldedText.isDigit(text[end + 1])
    let isLong = name.hasPrefix("SG") && ["-TD", "-LS", "-C"].contains { part in name.contains(part) }
    guard isTemporary || isCouncil || isLong else { return nil }
    if text[end] == 0x2F, FoldedText.isAlphanumeric(text[end + 1]), !isLong { end = text.skipAlphanumerics(end + 1) }
    return Found(
      kind: .documentReference, value: "document:" + text.string(token.range.lowerBound..<end),
      range: token.range.lowerBound..<end)
  }

  // MARK: Compounds and years

  /// `JCA-IoT和SC&C`, when it is known as one name.
  private func compound(_ text: FoldedText, _ token: LatinToken) -> Found? {
    let at = text.skipSpaces(token.range.upperBound)
    guard let join = words.listMarks.match(text, at: at), text[at] != 0x2C,
      let other = LatinToken(text, at: text.skipSpaces(join.end))
    else { return nil }
    let value = "\(token.text) and \(other.text)"
    guard compounds.contains(value) else { return nil }
    return Found(kind: kind(value), value: value, range: token.range.lowerBound..<other.range.upperBound)
  }

  /// WRC 27 for WRC-27.
  private func assembly(_ text: FoldedText, _ token: LatinToken) -> Found? {
    guard ["WRC", "WTSA", "WTDC", "RA", "PP", "CPM", "WCIT"].contains(token.text), text[token.range.upperBound] == 0x20,
      let year = text.digits(token.range.upperBound + 1, 2...2), text.isWordEnd(year.end), text[year.end] != 0x20
    else { return nil }
    let value = token.text + "-" + text.string(year.end - 2..<year.end)
    return Found(kind: .body, value: value, range: token.range.lowerBound..<year.end)
  }

  // MARK: Capitals

  /// Whether a word all in capitals stands amid others: a heading, not an acronym.
  private func isShouted(_ text: FoldedText, _ token: LatinToken) -> Bool {
    if words.bodies.contains(token.text) || token.text.utf8.contains(0x2E) { return false }
    if token.hasJoint {
      let parts = token.text.split(separator: "-")
      return parts.contains { $0.utf8.count > 6 && $0.utf8.allSatisfy(FoldedText.isUpper) }
    }
    guard token.text.utf8.allSatisfy(FoldedText.isUpper) else { return false }
    if token.text.utf8.count > 6 || words.documents.match(text, at: token.range.lowerBound) != nil { return true }
    return isLongCapitals(text, text.skipSpaces(token.range.upperBound), 1)
      || isLongCapitals(text, token.range.lowerBound, -1)
  }

  /// Whether one of the next words on a side is all in capitals and too long for an acronym.
  private func isLongCapitals(_ text: FoldedText, _ offset: Int, _ direction: Int) -> Bool {
    var at = offset
    for _ in 0..<4 {
      if direction < 0 {
        guard text[at - 1] == 0x20 else { return false }
        var start = at - 1
        while FoldedText.isUpper(text[start - 1]) { start -= 1 }
        if at - 1 - start >= 5 { return true }
        guard start < at - 1 else { return false }
        at = start
      } else {
        var end = at
        while FoldedText.isUpper(text[end]) { end += 1 }
        if end - at >= 5 { return true }
        guard end > at, text[end] == 0x20 else { return false }
        at = end + 1
      }
    }
    return false
  }
}
