/// `mc:AlternateContent`: of several forms of one thing (a drawing with a text box, and the same for older readers) one
/// is read.
struct WordAlternatives {
  /// The namespaces' usual prefixes whose forms hold text as the main vocabulary does.
  private static let understood: Set<Substring> = [
    "wps", "wpg", "wpc", "wpi", "wp14", "w14", "w15", "w16", "w16se", "w16cid", "w16cex", "wne", "a14", "v", "o", "m",
  ]
  private var isTaken: [Bool] = []

  mutating func start() { isTaken.append(false) }

  mutating func end() { _ = isTaken.popLast() }

  /// Whether this form is to be read: the first one that is understood, the fallback when none was.
  mutating func takes(_ name: String, requires: String?) -> Bool {
    guard let taken = isTaken.last, !taken else { return false }
    let needs = (requires ?? "").split(separator: " ")
    let takes = name == "Fallback" || needs.allSatisfy { WordAlternatives.understood.contains($0) }
    isTaken[isTaken.count - 1] = takes
    return takes
  }
}
