/// Where in a document's sentences a name may begin, by its first character: a document is asked for some hundred names, and
/// going through all of it for each took longer than everything else that is done with a name.
struct FirstScalars: Sendable {
  /// A character of a sentence.
  private struct Place {
    let sentence: Int32
    let scalar: Int32
  }

  private let places: [Unicode.Scalar: [Place]]

  /// Goes through the sentences once; the inside of an alphabetic word, where no name begins, is left out.
  init(_ texts: [ScalarText]) {
    var places: [Unicode.Scalar: [Place]] = [:]
    for (sentence, text) in texts.enumerated() {
      var isInside = false
      for (number, scalar) in text.scalars.enumerated() {
        let isPart = scalar.isWordPart
        if !(isInside && isPart) {
          places[scalar, default: []].append(Place(sentence: Int32(sentence), scalar: Int32(number)))
        }
        isInside = isPart
      }
    }
    self.places = places
  }

  /// Every place of a name in the texts, as `ScalarText.places` gives them sentence by sentence.
  func places(of name: [Unicode.Scalar], in texts: [ScalarText]) -> [(sentence: Int, range: Range<Int>)] {
    guard let first = name.first, let candidates = places[first] else { return [] }
    var found: [(sentence: Int, range: Range<Int>)] = []
    for candidate in candidates {
      let sentence = Int(candidate.sentence), start = Int(candidate.scalar)
      guard texts[sentence].has(name, at: start) else { continue }
      let range = start..<start + name.count
      if texts[sentence].isWhole(range) { found.append((sentence, range)) }
    }
    return found
  }
}
