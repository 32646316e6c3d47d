extension ReadDocument {
  /// The day or month the document bears: the first one near its top, ISO 8601 (`2023-05-18`, `2023-05`); nil when it
  /// shows none.
  ///
  /// A letter's date stands in its head; a range there is the meeting's, and a bare year the study period's.
  public var date: String? {
    for sentence in mentions.prefix(40) {
      for mention in sentence.mentions where mention.kind == .date {
        let bytes = mention.value.utf8
        if bytes.count == 10 || bytes.count == 7, bytes.dropFirst(4).first == 0x2D { return mention.value }
      }
    }
    return nil
  }
}
