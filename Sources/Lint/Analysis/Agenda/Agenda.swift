import Documents
import Languages
import Mentions

/// An agenda that a draft holds: the numbers of its items, typed, drawn by Word, or in cells of their own.
///
/// It stands under a heading such as 议程草案 or *Draft agenda* and ends with the next heading or annex. It is one where its
/// numbers count from 1 on, to 3 at least.
struct Agenda {
  /// Where its heading stands.
  let location: Location
  /// Its numbers, `5` and `5.2`.
  let numbers: Set<String>

  /// The agendas among the sentences of one language.
  static func agendas(in sentences: [DraftSentence]) -> [Agenda] {
    let blocks = DraftBlock.blocks(of: sentences)
    return blocks.indices.filter { isHeading(blocks[$0]) }.compactMap { start in
      let rest = blocks[(start + 1)...].prefix { $0.first.draft == blocks[start].first.draft && !isHeading($0) }
      let numbers = numbers(of: rest)
      let counted = numbers.compactMap { Int($0) }
      guard counted.count >= 3, Set(counted) == Set(1...counted.count) else { return nil }
      let heading = blocks[start].first
      return Agenda(location: heading.location(0..<heading.scalars.count), numbers: numbers)
    }
  }

  /// Whether there is no such item; of an item's own items only where it has some.
  func lacks(_ number: String) -> Bool {
    let whole = String(number.prefix { $0 != "." })
    if !numbers.contains(whole) { return true }
    return whole != number && !numbers.contains(number) && numbers.contains { $0.hasPrefix(whole + ".") }
  }

  // MARK: Its heading

  private static func isHeading(_ block: DraftBlock) -> Bool {
    guard block.kind != .cell, block.sentences.count == 1, ListLabel.label(of: block) == nil else { return false }
    let sentence = block.first
    if sentence.language == .chinese {
      let text = sentence.sentence.text
      return sentence.scalars.count <= 20 && (text.hasSuffix("议程") || text.hasSuffix("议程草案"))
        && !acts.contains(where: text.hasPrefix)
    }
    let words = sentence.facts.words.prefix(8).map { sentence.text($0).lowercased() }
    guard sentence.scalars.count <= 60, let at = words.firstIndex(of: "agenda") else { return false }
    let next = at + 1 < words.count ? words[at + 1] : "of"
    return words[..<at].allSatisfy(kinds.contains) && ["of", "for"].contains(next)
  }

  /// What is done with an agenda rather than its title.
  private static let acts = ["通过", "批准", "审议", "修改"]
  private static let kinds: Set<String> = [
    "draft", "provisional", "proposed", "revised", "annotated", "preliminary", "the",
  ]

  // MARK: Its items

  private static func numbers(of blocks: ArraySlice<DraftBlock>) -> Set<String> {
    var numbers: Set<String> = []
    for block in blocks {
      let label = ListLabel.label(of: block)
      if numbers.count >= 3, block.kind == .heading && label == nil || beginsAnnex(block.first) { break }
      if block.kind == .cell {
        if let number = cellNumber(block.first.sentence.text) { numbers.insert(number) }
      } else if let label, label.form.hasPrefix("0") {
        numbers.insert(String(label.number))
      }
    }
    return numbers
  }

  private static func beginsAnnex(_ sentence: DraftSentence) -> Bool {
    guard let mention = sentence.mentions.mentions.first, sentence.sentence.kind != .cell else { return false }
    return mention.range.lowerBound == 0 && mention.value.hasPrefix("annex:")
  }

  /// `5`, `5.2`, `5.`; nil for a cell with anything else.
  private static func cellNumber(_ text: String) -> String? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: true)
    guard (1...2).contains(parts.count), text.utf8.count <= 6, parts.allSatisfy({ Int($0) != nil }) else { return nil }
    return parts.joined(separator: ".")
  }
}
