import Languages

/// English terms without their endings, by the language pack's stems: *work items* and *work item* agree.
struct EnglishStems {
  private let pack = LanguagePacks.pack(for: .english)

  /// The stems of the words with one space between.
  func key(_ text: String) -> String {
    text.lowercased().split(separator: " ").map { pack?.stem(String($0)) ?? String($0) }.joined(separator: " ")
  }
}
