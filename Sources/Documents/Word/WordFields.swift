/// Fields such as cross-references: between `begin` and `separate` stands the code, which nobody sees, until `end` the
/// result.
struct WordFields {
  private var inCode: [Bool] = []

  /// Whether text here is seen.
  var isVisible: Bool { !inCode.contains(true) }

  mutating func mark(_ type: String?) {
    switch type {
    case "begin": inCode.append(true)
    case "separate": if !inCode.isEmpty { inCode[inCode.count - 1] = false }
    case "end": _ = inCode.popLast()
    default: break
    }
  }

  /// Forgets codes that were not closed in their paragraph, so that a damaged field cannot hide the rest of the file.
  mutating func endParagraph() { inCode.removeAll { $0 } }
}
