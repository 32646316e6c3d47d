import Documents
import Languages

/// A name between its neighbours in a sentence (KWIC), about sixty columns wide.
enum Excerpt {
  /// How many columns are shown; a longer name is shown whole.
  static let columns = 60

  /// The sentence around the first place of the name, in 【】; its beginning where the name does not stand in it.
  static func of(_ name: String, in sentence: String) -> String {
    let text = Array(sentence.unicodeScalars).map { $0.isSpace || $0 == "\n" || $0 == "\t" ? " " : $0 }
    let wanted = Array(name.unicodeScalars).map(\.asciiLowercased)
    let place = firstPlace(of: wanted, in: text.map(\.asciiLowercased)) ?? 0..<0
    let room = max(columns - width(text[place]), 24)
    let before = reach(text[..<place.lowerBound].reversed(), room / 2)
    let after = reach(Array(text[place.upperBound...]), room - room / 2)
    let start = place.lowerBound - before, end = place.upperBound + after
    let name = place.isEmpty ? "" : "【\(string(text[place]))】"
    return (start > 0 ? "…" : "") + string(text[start..<place.lowerBound]) + name
      + string(text[place.upperBound..<end]) + (end < text.count ? "…" : "")
  }

  private static func firstPlace(of wanted: [Unicode.Scalar], in text: [Unicode.Scalar]) -> Range<Int>? {
    guard !wanted.isEmpty, wanted.count <= text.count else { return nil }
    return (0...text.count - wanted.count).first { text[$0..<$0 + wanted.count].elementsEqual(wanted) }
      .map { $0..<$0 + wanted.count }
  }

  /// How many scalars fit into the columns.
  private static func reach(_ scalars: [Unicode.Scalar], _ room: Int) -> Int {
    var used = 0
    return scalars.prefix { scalar in
      used += DisplayWidth.columns(of: scalar)
      return used <= room
    }.count
  }

  private static func width(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + DisplayWidth.columns(of: $1) }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
