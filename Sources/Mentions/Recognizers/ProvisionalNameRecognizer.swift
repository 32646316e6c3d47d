/// A work item's name before it has a number: a series letter, a point and a word that holds a hyphen, a digit or more
/// than one capital, or is all small letters (`Y.dpireq`); ITU-R writes it in brackets (`M.[IMT.BEYOND 2020]`).
///
/// Initials before a surname (`J.Smith`), file names and degrees (`M.Sc`) are not names of work items.
struct ProvisionalNameRecognizer: Sendable {
  /// Endings of files and domains: `Y.docx` is no work item.
  private static let endings: Set<String> = [
    "doc", "docx", "pdf", "txt", "xls", "xlsx", "ppt", "pptx", "zip", "html", "htm", "xml", "com", "org", "net", "int",
    "exe", "csv", "json", "md", "jpg", "png",
  ]
  /// What titles of Recommendations begin with: where a cell's text is glued to the name before it.
  private static let titleWords: Set<String> = [
    "Requirements", "Requirement", "Framework", "Overview", "Architecture", "Architectural", "Functional", "Guidelines",
    "Reference", "Capabilities", "Capability", "Common", "Metadata", "Security", "Unified", "Service", "Services",
    "Model", "General", "Interworking", "Interoperability", "Vocabulary", "Terms", "Methodology", "Evaluation",
    "Assessment", "Technical", "Data", "Protocol", "Specification", "Use", "Semantics", "Management", "Principles",
  ]

  /// The name whose series letters begin at `start` with the point at `point`; `from` is where the mention begins.
  func match(_ text: FoldedText, from: Int, at start: Int, point: Int) -> Found? {
    if text[point + 1] == 0x5B { return bracketed(text, from, start, point + 1) }
    guard FoldedText.isLetter(text[point + 1]) || FoldedText.isDigit(text[point + 1]) else { return nil }
    let end = unglued(text, point + 1, nameEnd(text, point + 1))
    let name = text.string(point + 1..<end)
    guard end - point > 2, isName(name), text[end] != 0x40, !text.has("://", at: end) else { return nil }
    return Found(kind: .provisionalName, value: text.string(start..<end), range: from..<end)
  }

  private func nameEnd(_ text: FoldedText, _ offset: Int) -> Int {
    var end = offset
    while end < text.count {
      let byte = text[end]
      if FoldedText.isAlphanumeric(byte) {
        end += 1
      } else if [0x2D, 0x5F, 0x2E, 0x26, 0x2B].contains(byte), FoldedText.isAlphanumeric(text[end + 1]) {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  private func bracketed(_ text: FoldedText, _ from: Int, _ start: Int, _ open: Int) -> Found? {
    guard let close = (open..<min(open + 60, text.count)).first(where: { text[$0] == 0x5D }), close > open + 2,
      (open..<close).allSatisfy({ text[$0] < 0x80 }), (open..<close).contains(where: { FoldedText.isLetter(text[$0]) })
    else { return nil }
    return Found(kind: .provisionalName, value: text.string(start..<close + 1), range: from..<close + 1)
  }

  /// Whether the part behind the point can be a work item's name.
  private func isName(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard bytes.contains(where: FoldedText.isLetter) else { return false }
    let parts = name.split(separator: ".").map(String.init)
    if parts.allSatisfy({ $0.utf8.count == 1 }) || parts.last.map({ Self.endings.contains($0.lowercased()) }) == true {
      return false
    }
    // A Supplement's: Y.Sup.sss.
    if parts.count > 1, ["Sup", "Suppl"].contains(parts[0]) { return parts[1].utf8.count > 1 }
    if bytes.contains(where: { FoldedText.isDigit($0) || $0 == 0x2D || $0 == 0x5F }) { return bytes.count > 2 }
    let capitals = bytes.filter(FoldedText.isUpper).count
    return capitals == 0 ? bytes.count >= 3 : capitals >= 2
  }

  /// Before a title that the cell before it was glued to: `Y.infraRequirements of …` ends after `Y.infra`.
  private func unglued(_ text: FoldedText, _ start: Int, _ end: Int) -> Int {
    guard text[end] == 0x20, FoldedText.isLetter(text[end + 1]) else { return end }
    var at = end - 1
    while at > start + 1, FoldedText.isLower(text[at]) { at -= 1 }
    guard at > start + 1, FoldedText.isUpper(text[at]), FoldedText.isAlphanumeric(text[at - 1]) else { return end }
    return Self.titleWords.contains(text.string(at..<end)) ? at : end
  }
}
