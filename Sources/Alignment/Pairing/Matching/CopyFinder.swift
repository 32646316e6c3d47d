/// Files that say the same as another in the same language: one file in two formats, or twice.
enum CopyFinder {
  /// The items without copies, in their order.
  static func withoutCopies(_ items: [PairingItem], copies: inout [DocumentPairing.Copy]) -> [PairingItem] {
    var kept: [PairingItem] = []
    var byStem: [String: [Int]] = [:]
    var bySentence: [UInt64: [Int]] = [:]
    for item in items.sorted(by: { $0.isRicher(than: $1) }) {
      var near = byStem[item.key.stem] ?? []
      for sentence in item.file.content?.sentences.prefix(2) ?? [] { near += bySentence[sentence] ?? [] }
      if let original = near.first(where: { isCopy(item, of: kept[$0]) }) {
        copies.append(DocumentPairing.Copy(path: item.file.path, taken: kept[original].file.path))
        continue
      }
      byStem[item.key.stem, default: []].append(kept.count)
      // The two least hashes of a text are the same in its copies.
      for sentence in item.file.content?.sentences.prefix(2) ?? [] {
        bySentence[sentence, default: []].append(kept.count)
      }
      kept.append(item)
    }
    copies.sort { ($0.path, $0.taken) < ($1.path, $1.taken) }
    return kept.sorted { $0.file.path < $1.file.path }
  }

  private static func isCopy(_ item: PairingItem, of other: PairingItem) -> Bool {
    guard item.file.language == other.file.language else { return false }
    let isSameName = item.key.stem == other.key.stem && item.key.suffix != other.key.suffix
    guard let content = item.file.content, let said = other.file.content else { return isSameName }
    if item.revisions != other.revisions { return false }
    if isSameName { return likeness(content, said) > 0.3 }
    if content.sentences == said.sentences, content.sentences.count >= 3 { return true }
    return item.key.suffix != other.key.suffix && isSameText(content, said)
  }

  private static func likeness(_ one: DocumentContent, _ other: DocumentContent) -> Double {
    max(Distinction.overlap(one.features, other.features), Distinction.overlap(one.words, other.words))
  }

  /// Whether two texts differ in layout only: formats show tables and labels differently. Numbers and dates come first,
  /// since form letters of one series share sentences but not those.
  private static func isSameText(_ one: DocumentContent, _ other: DocumentContent) -> Bool {
    one.numbers == other.numbers && one.date == other.date && one.features.count >= 5
      && Distinction.overlap(one.features, other.features) >= 0.99
      && Distinction.overlap(one.words, other.words) >= 0.99
  }
}
