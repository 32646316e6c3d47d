import Syntax

/// The properties of the runs that are open: whether their text is hidden, and its font.
struct WordRuns {
  private struct Run {
    var isHidden: Bool
    var font = ""
  }

  private var open: [Run] = []
  private var properties = 0
  /// Whether the properties of a paragraph's end are open.
  private(set) var isMark = false

  /// Whether the properties of a paragraph are open.
  var isInParagraphProperties: Bool { properties > 0 }

  /// Whether text here is hidden.
  var isHidden: Bool { open.last?.isHidden ?? false }

  /// Takes an element that concerns runs; false for any other.
  mutating func start(_ name: WordElement, _ attributes: XMLAttributes, in story: WordStory) -> Bool {
    switch name {
    case .r: open.append(Run(isHidden: story.isParagraphHidden))
    case .pPr: properties += 1
    case .rPr: isMark = properties > 0
    case .rStyle, .vanish, .rFonts, .specVanish: property(name, attributes, story)
    default: return false
    }
    return true
  }

  mutating func end(_ name: WordElement) {
    switch name {
    case .r: _ = open.popLast()
    case .pPr: properties = max(0, properties - 1)
    case .rPr: isMark = false
    default: break
    }
  }

  private mutating func property(_ name: WordElement, _ attributes: XMLAttributes, _ story: WordStory) {
    if isMark { return mark(name, attributes, story) }
    guard !open.isEmpty else { return }
    switch name {
    case .rStyle: if story.styles.isHidden(attributes["val"]) { open[open.count - 1].isHidden = true }
    case .vanish: open[open.count - 1].isHidden = attributes.isOn
    case .rFonts: open[open.count - 1].font = attributes["ascii"] ?? ""
    default: break
    }
  }

  /// A hidden end lets a paragraph go on in the next one; one hidden specially parts a heading from the text that follows
  /// it on the line, which are two paragraphs all the same.
  private func mark(_ name: WordElement, _ attributes: XMLAttributes, _ story: WordStory) {
    switch name {
    case .vanish: if attributes.isOn { story.change { $0.isMarkRemoved = true } }
    case .specVanish: if attributes.isOn { story.change { $0.isMarkRemoved = false } }
    default: break
    }
  }

  /// Forgets the run's properties.
  mutating func restore(in story: WordStory) {
    if !open.isEmpty { open[open.count - 1] = Run(isHidden: story.isParagraphHidden) }
  }

  /// A run's text as it looks, scalar for scalar: symbol fonts' own codes as the characters they show, white space that
  /// breaks lines in the file only as spaces.
  func visible(_ text: String) -> String {
    guard text.withByteText({ $0.contains { $0 < 0x20 || $0 == 0xEF } }) else { return text }
    let font = open.last?.font ?? ""
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\r" {
        out.append(" ")
      } else if (0xF000...0xF0FF).contains(scalar.value) {
        out.append(WordSymbols.character(String(scalar.value, radix: 16), font: font) ?? scalar)
      } else {
        out.append(scalar)
      }
    }
    return String(out)
  }
}
