import Syntax

/// The sections of a body: which headers and footers their pages show, and how their notes are numbered (`w:sectPr`,
/// which stands at a section's end).
struct WordSections {
  /// One section.
  struct Section {
    /// A header or footer that the section names.
    struct PageReference: Hashable {
      let kind: BlockKind
      /// `default`, `first` or `even`.
      let type: String
      /// The relationship's id.
      let id: String
    }

    var references: [PageReference] = []
    /// Whether the first page has a header and footer of its own.
    var hasTitlePage = false
    var notes = WordNoteNumbering()
  }

  private(set) var all: [Section] = []

  /// The section that is being read: each names itself at its end.
  var current: Int { all.count }

  /// Takes an element of a section's properties; false for any other.
  mutating func start(_ name: WordElement, _ attributes: XMLAttributes) -> Bool {
    switch name {
    case .sectPr: all.append(Section())
    case .headerReference, .footerReference:
      let kind: BlockKind = name == .headerReference ? .header : .footer
      let type = attributes["type"] ?? "default"
      change { $0.references.append(.init(kind: kind, type: type, id: attributes["id"] ?? "")) }
    case .titlePg: change { $0.hasTitlePage = attributes.isOn }
    case .footnotePr, .endnotePr, .numFmt, .numStart, .numRestart:
      change { $0.notes.start(name, attributes) }
    default: return false
    }
    return true
  }

  private mutating func change(_ body: (inout Section) -> Void) {
    if !all.isEmpty { body(&all[all.count - 1]) }
  }

  /// The headers or footers that some page shows, in the order of the sections, each once: a section without one of its
  /// own has that of the section before.
  func shown(_ kind: BlockKind, evenPages: Bool) -> [String] {
    var named: [String: String] = [:]
    var shown: [String] = []
    for section in all {
      for reference in section.references where reference.kind == kind { named[reference.type] = reference.id }
      for (type, isShown) in [("default", true), ("first", section.hasTitlePage), ("even", evenPages)] where isShown {
        if let id = named[type], !shown.contains(id) { shown.append(id) }
      }
    }
    return shown
  }
}

/// How footnotes and endnotes are numbered, as the settings or a section say (`w:footnotePr`, `w:endnotePr`).
struct WordNoteNumbering {
  /// What is said of one kind of note.
  struct Form {
    var format: String?
    var start: Int?
    /// Whether each section starts again. Where each page does, no file tells what stands on it: the numbers go on.
    var restartsInSection: Bool?

    /// This form with what it leaves open taken from another.
    func completed(by other: Form?) -> Form {
      Form(
        format: format ?? other?.format, start: start ?? other?.start,
        restartsInSection: restartsInSection ?? other?.restartsInSection)
    }
  }

  private(set) var forms: [WordNote.Kind: Form] = [:]
  private var kind: WordNote.Kind?

  /// Takes an element inside the properties of notes, or one that opens them.
  mutating func start(_ name: WordElement, _ attributes: XMLAttributes) {
    switch name {
    case .footnotePr: kind = .footnote
    case .endnotePr: kind = .endnote
    case .numFmt: change { $0.format = attributes["val"] }
    case .numStart: change { $0.start = attributes.int("val") }
    case .numRestart: change { $0.restartsInSection = attributes["val"] == "eachSect" }
    default: break
    }
  }

  private mutating func change(_ body: (inout Form) -> Void) {
    if let kind { body(&forms[kind, default: Form()]) }
  }
}
