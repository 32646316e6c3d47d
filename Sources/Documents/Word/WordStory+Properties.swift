import Syntax

extension WordStory {
  /// Notes a property of the paragraph.
  func property(_ name: WordElement, _ attributes: XMLAttributes) {
    change { paragraph in
      switch name {
      case .pStyle: paragraph.style = attributes["val"]
      case .ilvl: paragraph.list.level = attributes.int("val")
      case .numId: paragraph.list.id = attributes.int("val")
      default: paragraph.outline = attributes.int("val")
      }
    }
  }

  /// Forgets properties whose old values follow.
  func restore(_ name: WordElement) {
    switch name {
    case .pPrChange:
      change { paragraph in
        paragraph.style = nil
        paragraph.list = WordListPlace()
        paragraph.outline = nil
      }
    case .rPrChange: if !runs.isMark { runs.restore(in: self) }
    case .tcPrChange: tables.restoreCell()
    default: break
    }
  }

  /// Whether the paragraph's style hides its text.
  var isParagraphHidden: Bool { open.last.map { styles.isHidden($0.paragraph.style) } ?? false }
}
