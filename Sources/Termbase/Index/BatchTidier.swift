import TextIndex

/// Merges batches so that few are left: each has at least twice the text of the next smaller one, or as much as a batch may
/// have. A base that grows addition by addition has its texts sorted anew about as often as they double.
struct BatchTidier {
  let folder: IndexFolder
  let freePath: (_ language: String) -> String

  private struct Item {
    let name: String
    let batch: TextBatch
    let live: [Bool]

    /// About how many bytes of text answer.
    var liveBytes: Int {
      let units = live.indices.reduce(0) { $0 + (live[$1] ? batch.units(ofPair: $1).count : 0) }
      return batch.unitCount == 0 ? 0 : batch.textByteCount * units / batch.unitCount
    }
  }

  /// Merges what is to be merged and removes batches that answer for nothing.
  /// - Throws: `IndexImage.WriteFailure`; all that was there is then there still.
  func tidy(_ batches: [(name: String, batch: TextBatch)], _ pairs: LivePairs) throws {
    let indexes = TextIndexes(state: "", batches: batches.map(\.batch), pairs: pairs)
    var byLanguage: [String: [Item]] = [:]
    for (index, entry) in batches.enumerated() {
      let item = Item(name: entry.name, batch: entry.batch, live: indexes.live[index])
      if item.live.contains(true) {
        byLanguage[entry.batch.language, default: []].append(item)
      } else {
        folder.remove(entry.name)
      }
    }
    for (language, items) in byLanguage.sorted(by: { $0.key < $1.key }) {
      let group = Self.group(items)
      if group.isEmpty { continue }
      let builder = BatchMerger.merged(group.map(\.batch), language: language) { group[$0].live[$1] }
      try builder.image().write(to: freePath(language))
      for item in group { folder.remove(item.name) }
    }
  }

  /// The batches to be made one: the smallest, as long as the next one is less than twice as large as they are together; one
  /// alone where a quarter of it answers for nothing any more.
  private static func group(_ items: [Item]) -> [Item] {
    let sorted = items.sorted { ($0.liveBytes, $0.name) < ($1.liveBytes, $1.name) }
    var group: [Item] = []
    var bytes = 0
    for item in sorted {
      let isSmall = group.isEmpty || item.liveBytes < 2 * bytes
      guard isSmall, bytes + item.liveBytes <= TextBatchBuilder.mostBytes else { break }
      group.append(item)
      bytes += item.liveBytes
    }
    if group.count > 1 { return group }
    return items.filter { $0.liveBytes < $0.batch.textByteCount / 4 * 3 }.prefix(1).map { $0 }
  }
}
