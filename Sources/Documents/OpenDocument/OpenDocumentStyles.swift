import Syntax

/// The styles of an OpenDocument file that bear on text: which lists number how, which text is hidden, which paragraphs
/// are titles.
final class OpenDocumentStyles {
  /// One depth of a list's style.
  struct Level {
    /// A bullet; nil for a number.
    var bullet: String?
    var format = ""
    var prefix = ""
    var suffix = ""
    var shown = 1
    var start = 1
    /// LibreOffice's own pattern, which says where each level's number stands (`%1%.%2%)`).
    var pattern: String?
  }

  private struct Style {
    var parent: String?
    var displayName: String?
    var isHidden = false
  }

  private var styles: [String: Style] = [:]
  private var lists: [String: [Int: Level]] = [:]
  private var style: String?
  private var list: String?

  /// The name under which the numbers of headings are kept.
  static let outline = "\u{0}outline"

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch (name.vocabulary, name.local) {
    case (.officeStyle, "style"):
      style = attributes["name"]
      if let style {
        styles[style] = Style(parent: attributes["parent-style-name"], displayName: attributes["display-name"])
      }
    case (.officeStyle, "text-properties"):
      if let style, attributes["display"] == "none" { styles[style]?.isHidden = true }
    case (.officeText, "list-style"): list = attributes["name"]
    case (.officeText, "outline-style"): list = OpenDocumentStyles.outline
    case (.officeText, "list-level-style-number"), (.officeText, "outline-level-style"):
      addLevel(attributes, bullet: nil)
    case (.officeText, "list-level-style-bullet"): addLevel(attributes, bullet: attributes["bullet-char"] ?? "•")
    case (.officeText, "list-level-style-image"): addLevel(attributes, bullet: "•")
    default: break
    }
  }

  func end(_ name: XMLName) {
    switch name.local {
    case "style": style = nil
    case "list-style", "outline-style": list = nil
    default: break
    }
  }

  private func addLevel(_ attributes: XMLAttributes, bullet: String?) {
    guard let list, let depth = attributes.int("level") else { return }
    var level = Level(bullet: bullet.map { WordSymbols.bullet($0, font: "") })
    level.format = attributes["num-format"] ?? ""
    level.prefix = attributes["num-prefix"] ?? ""
    level.suffix = attributes["num-suffix"] ?? ""
    level.shown = attributes.int("display-levels") ?? 1
    level.start = attributes.int("start-value") ?? 1
    level.pattern = attributes["num-list-format"]
    lists[list, default: [:]][depth] = level
  }

  /// The style of a list's depth.
  func level(_ list: String, _ depth: Int) -> Level? { lists[list]?[depth] }

  /// Whether text of that style is hidden; the first style that it is based on tells too.
  func isHidden(_ name: String?) -> Bool { chain(name).contains { $0.isHidden } }

  /// The depth of a heading that only its style tells: 0 for a title, nil for other paragraphs.
  func heading(_ name: String?) -> Int? {
    for (style, own) in zip(chain(name), names(name)) {
      if let depth = HeadingStyle.depth((style.displayName ?? own).replacing("_20_", with: " "), nil), depth >= 0 {
        return depth
      }
    }
    return nil
  }

  /// Styles from one to what it is based on; a circle ends.
  private func chain(_ name: String?) -> [Style] { names(name).compactMap { styles[$0] } }

  private func names(_ name: String?) -> [String] {
    var found: [String] = []
    var next = name
    while let name = next, let style = styles[name], found.count < 16 {
      found.append(name)
      next = style.parent
    }
    return found
  }
}
