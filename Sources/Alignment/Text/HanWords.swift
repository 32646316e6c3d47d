/// Where the words of Han text begin and end, as a lexicon cuts them.
///
/// All texts are cut together, so that words met often elsewhere decide doubtful places (`HanSegmentation`).
public struct HanWords: Sendable {
  /// A word of a text.
  public struct Word: Sendable, Hashable {
    /// Its place in the text, in Unicode scalars.
    public let range: Range<Int>
    /// Whether the lexicon has it; what it does not have falls into single characters.
    public let isListed: Bool
  }

  /// The words of each text, in order; text that is not Han has none.
  public let texts: [[Word]]

  /// Cuts texts of one document.
  public init(_ texts: [String], lexicon: Lexicon) {
    var runs = HanRuns()
    var places: [(text: Int, start: Int, run: Int)] = []
    for (number, text) in texts.enumerated() {
      let bytes = Array(text.utf8)
      var inside = false
      var offset = 0, at = 0
      while offset < bytes.count {
        let end = offset + Han.width(bytes[offset])
        if Han.starts(bytes, at: offset) {
          if !inside { places.append((number, at, runs.open())) }
          inside = true
          runs.append(bytes[offset..<end])
        } else {
          if inside { runs.close() }
          inside = false
        }
        offset = end
        at += 1
      }
      if inside { runs.close() }
    }
    let cut = HanSegmentation(runs, lexicon: lexicon)
    var words = [[Word]](repeating: [], count: texts.count)
    for place in places {
      var at = place.start
      cut.forEachWord(ofRun: place.run) { word in
        let end = at + word.unicodeScalars.count
        words[place.text].append(Word(range: at..<end, isListed: lexicon.contains(word)))
        at = end
      }
    }
    self.texts = words
  }
}
