/// A text with numbered marks (1️⃣, 2️⃣, …) in place of offsets, so that a test shows where it means.
///
/// `MarkedText("见1️⃣Y.42212️⃣。")` has the text `见Y.4221。` and marks at the UTF-8 offsets 3 and 9.
public struct MarkedText {
  /// The text without marks.
  public let text: String
  /// The UTF-8 offset of each mark.
  public let offsets: [Int: Int]

  /// Takes the marks out of `marked`.
  public init(_ marked: String) {
    var text = ""
    var offsets: [Int: Int] = [:]
    var scalars = Array(marked.unicodeScalars)[...]
    while let scalar = scalars.first {
      if ("1"..."9").contains(Character(scalar)), scalars.dropFirst().first == "\u{FE0F}",
        scalars.dropFirst(2).first == "\u{20E3}"
      {
        offsets[Int(scalar.value - 48)] = text.utf8.count
        scalars = scalars.dropFirst(3)
      } else {
        text.unicodeScalars.append(scalar)
        scalars = scalars.dropFirst()
      }
    }
    self.text = text
    self.offsets = offsets
  }

  /// The UTF-8 range between two marks.
  public func range(_ from: Int, _ to: Int) -> Range<Int> { offsets[from]!..<offsets[to]! }

  /// The range between two marks in Unicode scalars, as places count.
  public func scalars(_ from: Int, _ to: Int) -> Range<Int> {
    func count(_ offset: Int) -> Int { String(decoding: text.utf8.prefix(offset), as: UTF8.self).unicodeScalars.count }
    return count(offsets[from]!)..<count(offsets[to]!)
  }
}
