/// Finds the files that are revisions, and what they revise.
enum RevisionFinder {
  static func revisions(among items: [PairingItem]) -> [DocumentPairing.Revision] {
    let revisions = items.filter { !$0.revisions.isEmpty }
    if revisions.isEmpty { return [] }
    var originals: [String: [PairingItem]] = [:]
    for item in items where item.revisions.isEmpty {
      for number in item.file.content?.numbers ?? [] {
        originals[item.file.language.tag + number, default: []].append(item)
      }
    }
    return revisions.map { item in
      let found = (item.file.content?.numbers ?? []).flatMap { originals[item.file.language.tag + $0] ?? [] }
      let paths = Set(found.map(\.file.path))
      return DocumentPairing.Revision(
        path: item.file.path, marks: item.revisions.sorted(), original: paths.count == 1 ? paths.first : nil)
    }
  }
}
