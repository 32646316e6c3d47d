import Syntax

/// The lists of a document (`numbering.xml`).
final class WordNumbering: XMLHandler {
  /// One level of a list.
  struct Level: Equatable {
    var start = 1
    var format = "decimal"
    /// The label with `%1` … `%9` for the numbers of the levels.
    var text = ""
    /// The paragraph style that stands for this level.
    var style: String?
    /// Numbers of other levels appear as decimals.
    var isLegal = false
    /// The level after which this one starts again; 0 for never, nil for any above.
    var restart: Int?
    /// The font of the label, which may be one of symbols.
    var font = ""
  }

  /// A list: levels that paragraphs count in, shared by the numbers that refer to the same definition.
  struct List {
    var definition: Int
    var levels: [Int: Level] = [:]
    /// Levels that start anew, at these numbers, when a paragraph of this list first has them.
    var starts: [Int: Int] = [:]

    /// The number that a level starts with.
    func start(_ level: Int) -> Int { starts[level] ?? levels[level]?.start ?? 1 }

    /// The level that a paragraph style stands for.
    func level(ofStyle style: String?) -> Int? {
      style.flatMap { style in levels.filter { $0.value.style == style }.keys.min() }
    }
  }

  private var definitions: [Int: [Int: Level]] = [:]
  private var lists: [Int: List] = [:]
  private var styleOfDefinition: [Int: String] = [:]
  private var definitionOfStyle: [String: Int] = [:]
  private var definition: Int?
  private var number: Int?
  private var level: Int?
  private var override: Int?
  private var resolved: [Int: List] = [:]

  /// The list of a `w:numId`, its overrides applied; a definition that only names a style has that style's levels.
  func list(_ id: Int, styles: WordStyles) -> List? {
    if let known = resolved[id] { return known }
    guard var list = lists[id] else { return nil }
    if let style = styleOfDefinition[list.definition] {
      let other = definitionOfStyle[style] ?? styles.list(of: style).flatMap { lists[$0]?.definition }
      list.definition = other ?? list.definition
    }
    list.levels = (definitions[list.definition] ?? [:]).merging(list.levels) { $1 }
    resolved[id] = list
    return list
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.vocabulary == .word else { return }
    switch name.local {
    case "abstractNum":
      definition = attributes.int("abstractNumId")
      if let definition { definitions[definition] = [:] }
    case "num": number = attributes.int("numId")
    case "abstractNumId":
      if let number, let value = attributes.int("val") { lists[number] = List(definition: value) }
    case "lvlOverride": override = attributes.int("ilvl")
    case "startOverride":
      if let number, let override, let value = attributes.int("val") { lists[number]?.starts[override] = value }
    case "numStyleLink": if let definition { styleOfDefinition[definition] = attributes["val"] }
    case "styleLink": if let definition, let style = attributes["val"] { definitionOfStyle[style] = definition }
    case "lvl":
      level = attributes.int("ilvl")
      change { $0 = Level() }
    default: property(name.local, attributes)
    }
  }

  func end(_ name: XMLName) {
    guard name.vocabulary == .word else { return }
    switch name.local {
    case "abstractNum": definition = nil
    case "num": number = nil
    case "lvl": level = nil
    case "lvlOverride": override = nil
    default: break
    }
  }

  private func property(_ name: String, _ attributes: XMLAttributes) {
    guard level != nil else { return }
    switch name {
    case "start": change { $0.start = attributes.int("val") ?? 1 }
    case "numFmt": numberFormat(attributes)
    case "lvlText": change { $0.text = attributes["val"] ?? "" }
    case "rFonts": if let font = attributes["ascii"] ?? attributes["hAnsi"] { change { $0.font = font } }
    case "lvlPicBulletId": change { $0.text = "•" }
    case "pStyle": change { $0.style = attributes["val"] }
    case "isLgl": change { $0.isLegal = attributes.isOn }
    case "lvlRestart": change { $0.restart = attributes.int("val") }
    default: break
    }
  }

  /// A format of the author's own (`001, 002, …`) stands before the format for readers that do not know it.
  private func numberFormat(_ attributes: XMLAttributes) {
    let format = attributes["val"] ?? "decimal"
    change { level in
      if format == "custom" {
        level.format = "custom:" + (attributes["format"] ?? "")
      } else if !level.format.hasPrefix("custom:") {
        level.format = format
      }
    }
  }

  private func change(_ body: (inout Level) -> Void) {
    guard let level else { return }
    if let definition {
      body(&definitions[definition, default: [:]][level, default: Level()])
    } else if let number, lists[number] != nil {
      body(&lists[number]!.levels[level, default: Level()])
    }
  }
}
