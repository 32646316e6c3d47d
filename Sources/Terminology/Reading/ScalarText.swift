import Languages

/// A sentence as Unicode scalars, with the UTF-8 offset of each: what rules scan.
struct ScalarText: Sendable {
  /// The scalars.
  let scalars: [Unicode.Scalar]
  /// The UTF-8 offset of each scalar, and of the end.
  let offsets: [Int]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var offsets: [Int] = []
    offsets.reserveCapacity(scalars.count + 1)
    var offset = 0
    for scalar in scalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    self.offsets = offsets
  }

  /// Another text in small letters (ASCII), each at its place.
  init(lowered text: ScalarText) {
    scalars = text.scalars.map { (0x41...0x5A).contains($0.value) ? Unicode.Scalar($0.value + 32) ?? $0 : $0 }
    offsets = text.offsets
  }

  var count: Int { scalars.count }

  /// The scalar index at a UTF-8 offset.
  func index(ofUTF8 offset: Int) -> Int {
    var low = 0, high = offsets.count - 1
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The scalar range of a UTF-8 range.
  func indices(ofUTF8 range: Range<Int>) -> Range<Int> {
    let start = index(ofUTF8: range.lowerBound)
    return start..<max(start, index(ofUTF8: range.upperBound))
  }

  /// The UTF-8 range of a scalar range.
  func utf8(_ range: Range<Int>) -> Range<Int> { offsets[range.lowerBound]..<offsets[range.upperBound] }

  /// The text of a scalar range.
  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// The range without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound, end = range.upperBound
    while start < end, scalars[start].properties.isWhitespace { start += 1 }
    while end > start, scalars[end - 1].properties.isWhitespace { end -= 1 }
    return start..<end
  }

  /// Whether `word` stands at `index`.
  func has(_ word: [Unicode.Scalar], at index: Int) -> Bool {
    index >= 0 && index + word.count <= scalars.count && scalars[index..<index + word.count].elementsEqual(word)
  }

  /// Every place of `word`, overlapping ones included; for a word that begins or ends with a letter or digit of an
  /// alphabetic script, whole words only.
  func places(of word: [Unicode.Scalar]) -> [Range<Int>] {
    guard let first = word.first, word.count <= count else { return [] }
    var found: [Range<Int>] = []
    for start in 0...(count - word.count) where scalars[start] == first && has(word, at: start) {
      let range = start..<start + word.count
      if isWhole(range) { found.append(range) }
    }
    return found
  }

  /// Whether a place is a name by itself, and not what another acronym begins or ends with: `ITU` in `ITU-T`, `FG` in `FG-AN`,
  /// `WP` in `WP 4A`. A word in small letters behind the hyphen makes no other name (`IoT-based`).
  func isOwnName(_ range: Range<Int>) -> Bool {
    guard let last = range.last, scalars[range].contains(where: \.isCapital) else { return true }
    func isSign(_ index: Int) -> Bool {
      index >= 0 && index < count && (scalars[index].isCapital || scalars[index].isDecimalDigit)
    }
    func isHyphen(_ index: Int) -> Bool {
      index >= 0 && index < count && (scalars[index] == "-" || scalars[index] == "\u{2011}")
    }
    if scalars[last].isLatinLetter, isHyphen(last + 1), isSign(last + 2) { return false }
    if scalars[range.lowerBound].isLatinLetter, isHyphen(range.lowerBound - 1), range.lowerBound > 1,
      scalars[range.lowerBound - 2].isWordPart
    {
      return false
    }
    let isShort = range.count <= 2 && scalars[range].allSatisfy(\.isCapital)
    return !(isShort && last + 2 < count && scalars[last + 1].isSpace && scalars[last + 2].isDecimalDigit)
  }

  /// Whether no alphabetic word is cut at the ends of the range.
  func isWhole(_ range: Range<Int>) -> Bool {
    func cuts(_ index: Int) -> Bool {
      index > 0 && index < count && scalars[index - 1].isWordPart && scalars[index].isWordPart
    }
    return !cuts(range.lowerBound) && !cuts(range.upperBound)
  }
}

extension Unicode.Scalar {
  /// A letter or digit of a script that parts words by spaces.
  var isWordPart: Bool {
    if value < 0x80 {
      return (0x30...0x39).contains(value) || (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
    }
    return !isHan && !isKana && isLetter || isDecimalDigit
  }
}
