import Syntax

/// What styles say of a paragraph: whether it is a heading, how deep, in which list, and whether text is hidden
/// (`styles.xml`).
final class WordStyles: XMLHandler {
  /// A paragraph style with what it inherits resolved.
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
    var isHidden: Bool?
  }

  private var entries: [String: Entry] = [:]
  private var current: String?
  private var isCurrentParagraph = false
  private var defaultID: String?
  private var resolved: [String?: Style] = [:]
  private var hidden: [String: Bool] = [:]

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.vocabulary == .word else { return }
    if name.local == "style" { return startStyle(attributes) }
    guard let current else { return }
    if name.local == "vanish" { entries[current]?.isHidden = attributes.isOn }
    guard let value = attributes["val"] else { return }
    switch name.local {
    case "name": entries[current]?.name = value
    case "basedOn": entries[current]?.basedOn = value
    case "outlineLvl": entries[current]?.outline = Int(value)
    case "numId": entries[current]?.numberID = attributes.int("val")
    case "ilvl": entries[current]?.level = attributes.int("val")
    default: break
    }
  }

  private func startStyle(_ attributes: XMLAttributes) {
    current = attributes["styleId"]
    guard let current else { return }
    entries[current] = Entry()
    if attributes.isOn("default", unlessSaid: false), attributes["type"] == "paragraph" { defaultID = current }
  }

  func end(_ name: XMLName) {
    if name.vocabulary == .word, name.local == "style" { current = nil }
  }

  /// The style of a paragraph that names `id`, or none.
  func style(_ id: String?) -> Style {
    if let known = resolved[id] { return known }
    var style = Style()
    var level: Int?
    for (step, (id, entry)) in chain(id ?? defaultID).enumerated() {
      if step == 0 { style.name = entry.name }
      if style.heading == nil { style.heading = HeadingStyle.depth(entry.name, entry.outline) }
      level = level ?? entry.level
      if style.list == nil, let number = entry.numberID {
        style.list = WordListPlace(id: number, level: level, style: id)
      }
    }
    if style.heading == HeadingStyle.bodyText { style.heading = nil }
    resolved[id] = style
    return style
  }

  /// Whether a style hides its text.
  func isHidden(_ id: String?) -> Bool {
    guard let id else { return false }
    if let known = hidden[id] { return known }
    let isHidden = chain(id).lazy.compactMap { $0.entry.isHidden }.first ?? false
    hidden[id] = isHidden
    return isHidden
  }

  /// The list that a numbering style stands for.
  func list(of id: String) -> Int? { entries[id]?.numberID }

  /// A style and those it is based on, in order; a circle of styles ends after as many steps as there are styles.
  private func chain(_ id: String?) -> [(id: String, entry: Entry)] {
    var found: [(String, Entry)] = []
    var next = id
    while let id = next, let entry = entries[id], found.count <= entries.count {
      found.append((id, entry))
      next = entry.basedOn
    }
    return found
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
