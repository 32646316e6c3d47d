import Foundation
import Termbase

/// A concordance for people: the words between their contexts (KWIC), with the other language under them.
struct SearchReport {
  /// The words as given.
  let query: String

  /// The total, then the places in the order of the documents.
  func text(_ result: SearchResult) -> String {
    let shown = result.hits.count < result.total ? ", \(result.hits.count) shown" : ""
    var lines = ["\(result.total) \(result.total == 1 ? "place" : "places")\(shown)"]
    for hit in result.hits {
      lines.append("")
      lines.append("\(hit.document)")
      lines.append("  " + marked(hit))
      for language in hit.texts.keys.sorted() where language != hit.match.language.tag {
        lines.append("  " + oneLine(hit.texts[language] ?? ""))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The side of the match with 【】 around it.
  private func marked(_ hit: SearchHit) -> String {
    let scalars = Array((hit.texts[hit.match.language.tag] ?? "").unicodeScalars)
    func text(_ part: ArraySlice<Unicode.Scalar>) -> String { String(String.UnicodeScalarView(part)) }
    return oneLine(
      text(scalars[..<hit.match.start]) + "【" + text(scalars[hit.match.start..<hit.match.end]) + "】"
        + text(scalars[hit.match.end...]))
  }

  private func oneLine(_ text: String) -> String { text.replacing("\n", with: " ") }
}
