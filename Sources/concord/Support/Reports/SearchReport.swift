import Foundation
import Termbase

/// A concordance for people: the words between their contexts, with the other language under them, and in it what
/// translates the words.
struct SearchReport {
  /// The words as given.
  let query: String

  /// The total, then the places in the order asked for.
  func text(_ result: FromBases<SearchHit>) -> String {
    var lines = Self.heading(result)
    for place in result.hits {
      let hit = place.found
      lines.append("")
      lines.append("\(hit.document)\(place.base.map { "   in \($0)" } ?? "")")
      lines.append("  " + marked(hit.texts[hit.match.language.tag] ?? "", [hit.match]))
      for language in hit.texts.keys.sorted() where language != hit.match.language.tag {
        lines.append(
          "  " + marked(hit.texts[language] ?? "", hit.translations.filter { $0.language.tag == language }))
      }
    }
    return (lines + Self.ending(result)).joined(separator: "\n") + "\n"
  }

  /// How many places there are.
  static func heading(_ result: FromBases<SearchHit>) -> [String] {
    let shown = result.hits.count < result.total ? ", \(result.hits.count) shown" : ""
    return ["\(result.total) \(result.total == 1 ? "place" : "places")\(shown)"]
  }

  /// How to see more.
  static func ending(_ result: FromBases<SearchHit>) -> [String] {
    result.next.map { ["", "more: --after \($0)"] } ?? []
  }

  /// A text on one line with 【】 around some stretches, which are in order.
  private func marked(_ text: String, _ places: [SearchMatch]) -> String {
    let scalars = Array(text.unicodeScalars)
    func part(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
    var result = ""
    var at = 0
    for place in places where place.start >= at && place.end <= scalars.count {
      result += part(at..<place.start) + "【" + part(place.start..<place.end) + "】"
      at = place.end
    }
    return (result + part(at..<scalars.count)).replacing("\n", with: " ")
  }
}
