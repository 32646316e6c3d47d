/// What paragraph styles say of a paragraph: whether it is a heading, how deep, and in which list (`styles.xml`).
final class WordStyles: XMLHandler {
  /// A style with what it inherits resolved.
  struct Style: Equatable {
    var name = ""
    /// A heading's depth from 1; 0 for a heading without one (a title).
    var heading: Int?
    var list: WordListPlace?
  }

  private struct Entry {
    var name = ""
    var basedOn: String?
    var outline: Int?
    var numberID: Int?
    var level: Int?
  }

  private var entries: [String: Entry] = [:]
  private var current: String?
  private var defaultID: String?

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.vocabulary == .word else { return }
    if name.local == "style" {
      current = attributes["type"] == "paragraph" ? attributes["styleId"] : nil
      guard let current else { return }
      entries[current] = Entry()
      if attributes["default"] != nil, attributes["default"] != "0" { defaultID = current }
      return
    }
    guard let current, let value = attributes["val"] else { return }
    switch name.local {
    case "name": entries[current]?.name = value
    case "basedOn": entries[current]?.basedOn = value
    case "outlineLvl": entries[current]?.outline = Int(value)
    case "numId": entries[current]?.numberID = Int(value)
    case "ilvl": entries[current]?.level = Int(value)
    default: break
    }
  }

  func end(_ name: XMLName) {
    if name.vocabulary == .word, name.local == "style" { current = nil }
  }

  /// The style of a paragraph that names `id`, or none.
  func style(_ id: String?) -> Style {
    var style = Style()
    var level: Int?
    var seen = 0
    var next = id ?? defaultID
    // A circle of styles ends after as many steps as there are styles.
    while let id = next, let entry = entries[id], seen <= entries.count {
      if seen == 0 { style.name = entry.name }
      if style.heading == nil { style.heading = WordStyles.heading(entry.name, entry.outline) }
      level = level ?? entry.level
      if style.list == nil, let number = entry.numberID {
        style.list = WordListPlace(id: number, level: level, style: id)
      }
      next = entry.basedOn
      seen += 1
    }
    if style.heading == WordStyles.bodyText { style.heading = nil }
    return style
  }

  /// An outline level that says "no heading", which ends the search up the chain.
  private static let bodyText = -1

  private static func heading(_ name: String, _ outline: Int?) -> Int? {
    if let outline { return outline < 9 ? outline + 1 : bodyText }
    let folded = name.lowercased().filter { $0 != "_" && $0 != " " }
    for prefix in ["heading", "标题", "標題"] where folded.hasPrefix(prefix) {
      return Int(folded.dropFirst(prefix.count)) ?? 0
    }
    if folded == "title" || folded == "subtitle" || folded.hasSuffix("title") { return 0 }
    return ["annexno", "appendixno", "chapno", "recno", "resno", "sectionno", "partno"].contains(folded) ? 0 : nil
  }
}

/// Where a paragraph stands in a list.
struct WordListPlace: Equatable {
  /// `w:numId`; 0 takes a paragraph out of its style's list.
  var id: Int?
  /// `w:ilvl`, from 0; nil where only the list knows it, by the style.
  var level: Int?
  /// The style that put the paragraph into the list.
  var style: String?
}
