import Segmentation

/// What was read of a document the last time.
struct LastReading {
  /// A sentence with what it names.
  struct Sentence {
    let text: String
    let folded: FoldedText
    /// Without the names that a table's columns give it.
    let mentions: SentenceMentions
  }

  var sentences: [Sentence] = []
  var knowledge = DocumentKnowledge()
}

/// Which sentences two readings of a document share: those before the first that differs, and those behind the last.
struct ReadingChange {
  /// For each sentence of the new reading the same one of the last reading; nil where it changed.
  let kept: [LastReading.Sentence?]
  /// The sentences that are gone.
  let lost: ArraySlice<LastReading.Sentence>
  /// The numbers of those that are new.
  let gained: Range<Int>

  init(from last: [LastReading.Sentence], to sentences: [Sentence]) {
    let most = min(last.count, sentences.count)
    var head = 0
    while head < most, last[head].text == sentences[head].text { head += 1 }
    var tail = 0
    while tail < most - head, last[last.count - tail - 1].text == sentences[sentences.count - tail - 1].text {
      tail += 1
    }
    gained = head..<sentences.count - tail
    lost = last[head..<last.count - tail]
    kept = last[..<head].map { $0 } + gained.map { _ in nil } + last.suffix(tail).map { $0 }
  }
}
