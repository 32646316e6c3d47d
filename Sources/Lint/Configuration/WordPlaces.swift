import Documents
import Segmentation

/// Where words stand in a draft's sentences.
enum WordPlaces {
  /// The places of all occurrences in the draft's text, whatever stands around them; what overlaps is found too.
  static func places(of words: [String], in document: SegmentedDocument) -> [Place] {
    let heads = Dictionary(grouping: Set(words).map { Array($0.unicodeScalars) }.filter { !$0.isEmpty }, by: { $0[0] })
    if heads.isEmpty { return [] }
    return document.sentences.flatMap { sentence -> [Place] in
      let scalars = Array(sentence.text.unicodeScalars)
      return scalars.indices.flatMap { at -> [Place] in
        (heads[scalars[at]] ?? []).filter { scalars[at...].starts(with: $0) }
          .map { sentence.map.place(of: at..<at + $0.count) }
      }
    }
  }
}
