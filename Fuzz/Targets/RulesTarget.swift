import Languages
import Segmentation

extension FuzzTarget {
  /// Own rules in SRX: what is read parts a text into pieces that join, or says why it cannot.
  static let rules = FuzzTarget("rules") { bytes in
    let text = "See Rec. ITU-T Y.4113! 会议开始。It ends; aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa."
    do {
      let rules = try SRXReader.read(bytes: bytes, path: "fuzz")
      var at = 0
      for piece in try SRXSplitter(rules, language: .english).pieces(of: text) {
        try demand(piece.lowerBound == at && piece.upperBound > at, "pieces do not join")
        at = piece.upperBound
      }
      try demand(at == text.utf8.count, "pieces end before the text")
    } catch is SRXError {}
  }
}
