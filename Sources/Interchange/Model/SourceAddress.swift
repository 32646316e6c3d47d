import Foundation
import Languages
import Terminology

/// Where a sentence stands, as text: the document and, after it, the place (RFC 5147: `zh.docx#char=120,128`).
enum SourceAddress {
  /// The address of evidence; empty when it has no document.
  static func text(_ evidence: Evidence) -> String {
    evidence.end == 0 ? evidence.document : "\(evidence.document)#char=\(evidence.start),\(evidence.end)"
  }

  /// Evidence from a sentence and its address.
  static func evidence(_ sentence: String, _ language: Language, _ address: String?) -> Evidence {
    let address = address ?? ""
    let parts = address.components(separatedBy: "#char=")
    let places = parts.count == 2 ? parts[1].split(separator: ",").map { Int($0) } : []
    if places.count == 2, let start = places[0], let end = places[1], 0 <= start, start < end {
      return Evidence(document: parts[0], language: language, sentence: sentence, start: start, end: end)
    }
    return Evidence(document: address, language: language, sentence: sentence, start: 0, end: 0)
  }
}
