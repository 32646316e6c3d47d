import Syntax

/// What the settings say of the document as a whole (`settings.xml`).
final class WordSettings: XMLHandler {
  /// Whether even pages have headers and footers of their own.
  private(set) var hasEvenPages = false
  /// How notes are numbered where a section does not say.
  private(set) var notes = WordNoteNumbering()

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.vocabulary == .word else { return }
    if name.local == "evenAndOddHeaders" { hasEvenPages = attributes.isOn }
    if let element = name.element { notes.start(element, attributes) }
  }
}
