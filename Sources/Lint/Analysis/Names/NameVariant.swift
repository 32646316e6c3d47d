/// A name that stands beside a better form of itself.
struct NameVariant {
  let sentence: DraftSentence
  let range: Range<Int>
  /// The form to go by.
  let yardstick: String
  /// Where that form stands.
  let related: [Location]
  /// What is said of it; nil for the usual words.
  var message: String?

  /// The name as written.
  var written: String { sentence.text(range) }
}
