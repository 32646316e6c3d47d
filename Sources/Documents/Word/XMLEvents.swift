import Syntax

/// The vocabularies of a Word file, in their transitional and strict forms, and those of an OpenDocument file.
enum XMLVocabulary: Equatable {
  /// WordprocessingML.
  case word
  /// Office Math.
  case math
  /// Markup compatibility: alternatives for readers of different ages.
  case compatibility
  /// Package relationships.
  case relationships
  /// OpenDocument: what all its files share, text, tables, styles.
  case office
  case officeText
  case officeTable
  case officeStyle
  /// Anything else.
  case other

  init(uri: String) {
    switch uri {
    case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main":
      self = .word
    case "http://schemas.openxmlformats.org/officeDocument/2006/math",
      "http://purl.oclc.org/ooxml/officeDocument/math":
      self = .math
    case "http://schemas.openxmlformats.org/markup-compatibility/2006": self = .compatibility
    case "http://schemas.openxmlformats.org/package/2006/relationships": self = .relationships
    case "urn:oasis:names:tc:opendocument:xmlns:office:1.0": self = .office
    case "urn:oasis:names:tc:opendocument:xmlns:text:1.0": self = .officeText
    case "urn:oasis:names:tc:opendocument:xmlns:table:1.0": self = .officeTable
    case "urn:oasis:names:tc:opendocument:xmlns:style:1.0": self = .officeStyle
    default: self = .other
    }
  }
}

/// An element's name in its vocabulary.
struct XMLName: Equatable {
  let vocabulary: XMLVocabulary
  let local: String
  /// What it is to whoever counts paragraphs and runs, told once a name.
  let role: Role
  /// Which element of a story it is; nil for those that a story does not hear of.
  let element: WordElement?

  /// The elements that `RunCounter` counts.
  enum Role: Equatable {
    case paragraph
    case run
    case runProperties
    case runText
    case other
  }

  init(vocabulary: XMLVocabulary, local: String) {
    self.vocabulary = vocabulary
    self.local = local
    element = vocabulary == .word ? WordElement(rawValue: local) : nil
    role =
      switch (vocabulary, local) {
      case (.word, "p"): .paragraph
      case (.word, "r"), (.math, "r"): .run
      case (.word, "t"), (.math, "t"), (.word, "delText"): .runText
      case (_, "rPr"): .runProperties
      default: .other
      }
  }
}

/// What a part's reader is told, in document order. `attributes` go by local name: no element that matters has two
/// attributes that differ in the prefix only.
protocol XMLHandler: AnyObject {
  /// A prefix bound to a vocabulary by the element whose `start` follows.
  func namespace(_ prefix: String, _ uri: String)
  func start(_ name: XMLName, _ attributes: XMLAttributes)
  func end(_ name: XMLName)
  func text(_ text: String)
}

extension XMLHandler {
  func namespace(_ prefix: String, _ uri: String) {}
  func end(_ name: XMLName) {}
  func text(_ text: String) {}
}

extension XMLAttributes {
  /// A number; one that no document has a use for is none, so that sums of them do not overflow.
  func int(_ name: String) -> Int? {
    self[name].flatMap { Int($0) }.flatMap { (-1_000_000_000...4_294_967_295).contains($0) ? $0 : nil }
  }

  /// The value of a property that is on unless it says otherwise (`w:val`).
  var isOn: Bool { isOn("val", unlessSaid: true) }

  /// Whether an attribute says yes, in any of the forms that the standard's versions have.
  func isOn(_ name: String, unlessSaid other: Bool) -> Bool {
    self[name].map { !["0", "false", "off", "none"].contains($0) } ?? other
  }
}
