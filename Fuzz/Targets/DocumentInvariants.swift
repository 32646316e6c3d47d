import Documents
import Languages
import Segmentation

/// What holds of every document, whatever file it was read from.
enum DocumentInvariants {
  static func check(_ document: Document) throws {
    let scalars = Array(document.text.unicodeScalars)
    try demand(!document.blocks.isEmpty, "a document without blocks is refused")
    for block in document.blocks { try check(block, in: scalars) }
    let whole = Place(start: 0, end: scalars.count)
    for link in document.links { try demand(whole.holds(link.place), "a link stands outside the text") }
    for place in document.comments.compactMap(\.place) {
      try demand(whole.holds(place), "a comment stands outside the text")
    }
    try check(document.runs, whole)
    try checkSentences(document, scalars)
  }

  private static func check(_ block: Block, in scalars: [Unicode.Scalar]) throws {
    let text = Array(block.text.unicodeScalars)
    try demand(!text.isEmpty, "a block is empty")
    var at = 0
    var from = 0
    for stretch in block.map.stretches {
      try demand(stretch.length > 0 && stretch.text >= at, "a block's stretches are in disorder")
      at = stretch.text + stretch.length
      try demand(at <= text.count, "a stretch ends behind its block")
      try demand(
        stretch.document >= from && stretch.document + stretch.length <= scalars.count, "a stretch leaves the text")
      from = stretch.document + stretch.length
      try demand(
        text[stretch.text..<at].elementsEqual(scalars[stretch.document..<from]), "a stretch shows other text")
    }
  }

  private static func check(_ runs: RunMap, _ whole: Place) throws {
    var length = 0
    for run in runs.runs(of: whole) {
      try demand(run.paragraph >= 0 && run.run >= 0 && run.start >= 0 && run.start < run.end, "a run has no length")
      length += run.end - run.start
    }
    try demand(runs.isEmpty || length > 0, "runs hold nothing")
  }

  private static func checkSentences(_ document: Document, _ scalars: [Unicode.Scalar]) throws {
    let segmented = Segmenter(pack: English()).segment(document)
    let text = Array(segmented.text.unicodeScalars)
    for sentence in segmented.sentences {
      try demand(!sentence.text.isEmpty, "a sentence is empty")
      try demand(document.blocks.indices.contains(sentence.block), "a sentence has no block")
      try demand(Place(start: 0, end: text.count).holds(sentence.place), "a sentence leaves the text")
      try demand(Place(start: 0, end: scalars.count).holds(sentence.source), "a sentence leaves its document")
    }
  }
}

extension Place {
  /// Whether a place lies inside this one.
  func holds(_ other: Place) -> Bool { start <= other.start && other.start <= other.end && other.end <= end }
}
