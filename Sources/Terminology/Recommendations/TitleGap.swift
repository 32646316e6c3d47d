/// What may stand between a number and its title: white space, dashes, colons, words such as 建议书 and *entitled*, and
/// a remark in brackets (`（修订版）`, `(Doc. 5/57)`).
struct TitleGap: Sendable {
  let words: TitleWords

  /// The first place at or after `index` that is not gap.
  func end(in text: ScalarText, from index: Int) -> Int {
    var place = index
    while place < text.count {
      if isJoint(text.scalars[place]) {
        place += 1
      } else if let close = closing(text.scalars[place]), let end = bracketEnd(text, place, close) {
        place = end
      } else if let length = word(in: text, at: place) {
        place += length
      } else {
        break
      }
    }
    return place
  }

  /// The place after which nothing but gap stands before `index`.
  func start(in text: ScalarText, before index: Int) -> Int {
    var place = index
    while place > 0 {
      let scalar = text.scalars[place - 1]
      if scalar.properties.isWhitespace || scalar == "(" || scalar == "（" || scalar == "的" {
        place -= 1
      } else if let length = word(in: text, endingAt: place) {
        place -= length
      } else {
        break
      }
    }
    return place
  }

  /// White space, dashes and colons.
  func isJoint(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || Self.isDash(scalar) || scalar == ":" || scalar == "：" || scalar == "|"
  }

  static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "\u{2010}"..."\u{2015}", "\u{2212}", "－": true
    default: false
    }
  }

  private func closing(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "(": ")"
    case "（": "）"
    case "[": "]"
    default: nil
    }
  }

  /// Past the bracket, nested ones included; a remark of more than 40 scalars is no remark.
  private func bracketEnd(_ text: ScalarText, _ index: Int, _ close: Unicode.Scalar) -> Int? {
    let open = text.scalars[index]
    var depth = 0
    for place in index..<min(text.count, index + 40) {
      let scalar = text.scalars[place]
      if scalar == open { depth += 1 }
      if scalar == close { depth -= 1 }
      if depth == 0 { return place + 1 }
    }
    return nil
  }

  private func word(in text: ScalarText, at index: Int) -> Int? {
    words.between.first { matches($0, text, index) && text.isWhole(index..<index + $0.count) }?.count
  }

  private func word(in text: ScalarText, endingAt index: Int) -> Int? {
    words.between.first { matches($0, text, index - $0.count) && text.isWhole(index - $0.count..<index) }?.count
  }

  private func matches(_ word: [Unicode.Scalar], _ text: ScalarText, _ index: Int) -> Bool {
    guard index >= 0, index + word.count <= text.count else { return false }
    return word.indices.allSatisfy { text.scalars[index + $0].asciiLowercased == word[$0] }
  }
}

extension Unicode.Scalar {
  /// The scalar with a capital ASCII letter made small.
  var asciiLowercased: Unicode.Scalar {
    (0x41...0x5A).contains(value) ? Unicode.Scalar(UInt8(value + 32)) : self
  }
}
