import Languages
import Segmentation

extension FuzzTarget {
  /// A paragraph into sentences, in each language: the pieces join to the text.
  static let sentences = FuzzTarget("sentences") { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    let count = text.utf8.count
    for pack in LanguagePacks.all + LanguagePacks.further {
      var at = 0
      for piece in Segmenter(pack: pack).pieces(of: text) {
        try demand(piece.lowerBound == at && piece.upperBound > at, "\(pack.language.tag): pieces do not join")
        at = piece.upperBound
      }
      try demand(at == count, "\(pack.language.tag): pieces end before the text")
    }
  }
}
