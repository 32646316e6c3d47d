/// `mc:AlternateContent`: of several forms of one thing (a drawing with a text box, and the same for older readers) one
/// is read.
struct WordAlternatives {
  /// Vocabularies whose forms hold text as the main one does, by the beginnings of their names.
  private static let understood = [
    "http://schemas.microsoft.com/office/word/", "http://schemas.microsoft.com/office/drawing/2010/main",
    "urn:schemas-microsoft-com:", "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "http://purl.oclc.org/ooxml/officeDocument/math",
  ]
  private var isTaken: [Bool] = []
  private var names: [String: String] = [:]

  /// Notes a vocabulary's prefix. Prefixes are bound at a part's root, so that the last one said counts.
  mutating func declare(_ prefix: String, _ name: String) { names[prefix] = name }

  mutating func start() { isTaken.append(false) }

  mutating func end() { _ = isTaken.popLast() }

  /// Whether this form is to be read: the first one that is understood, the fallback when none was.
  mutating func takes(_ name: String, requires: String?) -> Bool {
    guard let taken = isTaken.last, !taken else { return false }
    let needs = (requires ?? "").split(separator: " ")
    let takes = name == "Fallback" || needs.allSatisfy { isUnderstood(String($0)) }
    isTaken[isTaken.count - 1] = takes
    return takes
  }

  private func isUnderstood(_ prefix: String) -> Bool {
    guard let name = names[prefix] else { return false }
    // A picture character, whose fallback is the character itself.
    if name.hasSuffix("/symex") { return false }
    return WordAlternatives.understood.contains { name.hasPrefix($0) }
  }
}
