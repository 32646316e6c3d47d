/// How each sentence of one side begins and ends: the mark that ends it, and a quotation mark at either edge.
struct EdgeMarks {
  /// How a sentence ends, weakest mark first.
  enum Ending: UInt8, CaseIterable {
    case none
    case pause
    case stop
    case ellipsis
    case exclamation
    case question
  }

  /// For each sentence an `Ending`.
  let endings: [UInt8]
  /// For each sentence 1 when a quotation mark stands among its last marks.
  let closings: [UInt8]
  /// For each sentence 1 when a quotation mark stands before its first letter.
  let openings: [UInt8]

  /// The edges of sentences.
  init(_ sentences: [String]) {
    var endings: [UInt8] = []
    var closings: [UInt8] = []
    var openings: [UInt8] = []
    for sentence in sentences {
      let (ending, closes) = Self.end(sentence)
      endings.append(ending.rawValue)
      closings.append(closes ? 1 : 0)
      openings.append(Self.opens(sentence) ? 1 : 0)
    }
    self.endings = endings
    self.closings = closings
    self.openings = openings
  }

  /// The strongest of the marks after the last letter or digit, and whether a quotation mark is among them.
  private static func end(_ sentence: String) -> (Ending, closes: Bool) {
    var ending = Ending.none
    var closes = false
    for scalar in sentence.unicodeScalars.reversed() {
      if isQuotation(scalar) {
        closes = true
      } else if let mark = Self.ending(scalar) {
        if mark.rawValue > ending.rawValue { ending = mark }
      } else if isLetter(scalar) {
        break
      }
    }
    return (ending, closes)
  }

  private static func opens(_ sentence: String) -> Bool {
    for scalar in sentence.unicodeScalars {
      if isQuotation(scalar) { return true }
      if isLetter(scalar) { return false }
    }
    return false
  }

  private static func ending(_ scalar: Unicode.Scalar) -> Ending? {
    switch scalar {
    case "?", "？", "؟": .question
    case "!", "！": .exclamation
    case "…", "⋯": .ellipsis
    case ".", "。", "．", "｡": .stop
    case ",", "，", "،", ";", "；", "؛", ":", "：", "-", "–", "—": .pause
    default: nil
    }
  }

  private static func isQuotation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "“", "”", "„", "‟", "‘", "’", "‚", "‛", "«", "»", "‹", "›", "「", "」", "『", "』", "＂", "＇": true
    default: false
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? (0x30...0x39).contains(scalar.value) || (0x61...0x7A).contains(scalar.value | 0x20)
      : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
