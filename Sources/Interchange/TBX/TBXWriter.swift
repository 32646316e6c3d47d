import Languages
import Syntax
import Termbase
import Terminology

/// TermBase eXchange, ISO 30042:2019 (“TBX v3”).
///
/// What a dialect has no word for stands where every reader finds it: the history of a Recommendation's names in notes
/// (`LedgerNote`), a sentence's place in its source (`SourceAddress`), the kind of a concept and the exact type of a name in
/// their identifiers (`TBXIdentifier`). A name that is the same in all languages is in a section of the language `mul`.
public struct TBXWriter: ExchangeWriter {
  /// The dialects, each with the data categories of those before it.
  public enum Dialect: String, Sendable, CaseIterable {
    case min
    case basic
    /// Any data category, and any value.
    case core
  }

  /// How a data category is written.
  public enum Style: String, Sendable, CaseIterable {
    /// As an attribute: `<termNote type="partOfSpeech">`.
    case dca
    /// As a tag of its module: `<min:partOfSpeech>`.
    case dct
  }

  /// The dialect and the style. Core has no modules: it is always in DCA style.
  public let dialect: Dialect, style: Style

  /// A writer.
  public init(dialect: Dialect = .basic, style: Style = .dca) {
    self.dialect = dialect
    self.style = dialect == .core ? .dca : style
  }

  /// Concepts as TBX.
  /// - Throws: `XMLWriter.Failure`.
  public func write(_ contents: ExchangeContents) throws -> WrittenFile {
    let sections = try TBXSections(dialect: dialect, style: style)
    try sections.write(contents.concepts)
    sections.losses.count(.units, contents.units.count)
    let bytes = try sections.xml.finish()
    sections.losses.count(.characters, sections.xml.leftOut)
    return WrittenFile(bytes: bytes, losses: sections.losses)
  }
}

/// Writes the parts of a TBX document, from the outside in.
final class TBXSections {
  let xml: XMLWriter
  let dialect: TBXWriter.Dialect
  let style: TBXWriter.Style
  var losses = Losses()

  init(dialect: TBXWriter.Dialect, style: TBXWriter.Style) throws {
    self.dialect = dialect
    self.style = style
    xml = try XMLWriter()
  }

  func write(_ concepts: [ConceptEntry]) throws {
    let names = [TBXWriter.Dialect.min: "TBX-Min", .basic: "TBX-Basic", .core: "TBX-Core"]
    let isDCT = style == .dct
    try xml.element(
      "tbx",
      [
        "type": names[dialect], "style": style.rawValue, "xml:lang": "en",
        "xmlns": "urn:iso:std:iso:30042:ed-2", "xmlns:min": isDCT ? "http://www.tbxinfo.net/ns/min" : nil,
        "xmlns:basic": isDCT && dialect == .basic ? "http://www.tbxinfo.net/ns/basic" : nil,
      ]
    ) {
      try xml.element("tbxHeader") {
        try xml.element("fileDesc") {
          try xml.element("sourceDesc") { try xml.element("p", text: "Written by Concord.") }
        }
      }
      try xml.element("text") {
        try xml.element("body") {
          for (number, concept) in concepts.enumerated() { try write(concept, number: number + 1) }
        }
      }
    }
  }

  private func write(_ concept: ConceptEntry, number: Int) throws {
    let id = TBXIdentifier.concept(concept.kind, number)
    if concept.score != 1 { losses.count(.scores) }
    try xml.element("conceptEntry", ["id": id]) {
      for detail in concept.details where detail.language == nil { try write(detail, at: .concept) }
      for note in LedgerNote.texts(of: concept) { try xml.element("note", text: line(note)) }
      losses.count(.ledgerSentences, LedgerNote.sentences(of: concept))
      var count = 0
      for language in Self.languages(concept) {
        try xml.element("langSec", ["xml:lang": language?.tag ?? "mul"]) {
          for detail in concept.details where detail.language != nil && detail.language == language {
            try write(detail, at: .language)
          }
          for term in concept.terms where term.language == language {
            count += 1
            try write(term, id: TBXIdentifier.term(term.type, count, of: id))
          }
        }
      }
      let named = Set(concept.terms.compactMap(\.language))
      losses.count(.details, concept.details.count { $0.language.map { !named.contains($0) } ?? false })
    }
  }

  /// The languages of a concept's terms, in their order.
  private static func languages(_ concept: ConceptEntry) -> [Language?] {
    var languages: [Language?] = []
    for term in concept.terms where !languages.contains(term.language) { languages.append(term.language) }
    return languages
  }

  private func write(_ term: TermEntry, id: String) throws {
    try xml.element("termSec", ["id": id]) {
      try xml.element("term", text: line(term.text))
      if let status = term.status { try category("administrativeStatus", TBXValues.written(status), at: .term) }
      if let type = term.type, !term.details.contains(where: { $0.category == "termType" }) {
        try category("termType", dialect == .core ? type.rawValue : TBXValues.written(type), at: .term)
      }
      let (notes, others) = (
        term.details.filter { element(of: $0.category) == "termNote" },
        term.details.filter { element(of: $0.category) != "termNote" }
      )
      for detail in notes { try write(detail, at: .term) }
      for evidence in term.evidence { try context(evidence, of: term) }
      if let source = term.source { try write(Detail("source", source), at: .term, as: .sources) }
      if let date = term.date { try write(Detail("origination", date), at: .term, as: .dates) }
      if let note = term.note { try write(Detail("note", note), at: .term) }
      for detail in others { try write(detail, at: .term) }
    }
  }

  // MARK: Data categories

  /// A value as one paragraph.
  func line(_ text: String) -> String { OneLine.text(text, &losses) }

  private func element(of category: String) -> String {
    if let known = DataCategory.all[category] { return known.element }
    return category.firstIndex(of: "/").map { String(category[..<$0]) } ?? "admin"
  }

  /// Whether the dialect has a category at a level, with a value.
  private func has(_ name: String, _ value: String?, at level: DataCategory.Level) -> Bool {
    guard dialect != .core else { return true }
    guard let known = DataCategory.all[name], known.levels.contains(level) else { return false }
    if dialect == .min && known.module == .basic { return false }
    return value.map { known.values?.contains($0) ?? true } ?? true
  }

  private func write(_ detail: Detail, at level: DataCategory.Level, as loss: Losses.Kind = .details) throws {
    switch detail.category {
    case "note": try xml.element("note", text: line(detail.value))
    case "origination", "modification": try transaction(detail, at: level, as: loss)
    case "externalCrossReference", "xGraphic":
      guard has(detail.category, nil, at: level), let target = detail.source, Self.isWebAddress(target) else {
        return losses.count(loss)
      }
      try element(detail.category, detail.value, target: target)
    default:
      guard has(detail.category, detail.value, at: level) else { return losses.count(loss) }
      guard let source = detail.source else { return try element(detail.category, detail.value) }
      let isDescription = element(of: detail.category) == "descrip"
      guard isDescription, has("source", nil, at: level) else {
        losses.count(.sources)
        return try element(detail.category, detail.value)
      }
      try xml.element("descripGrp") {
        try element(detail.category, detail.value)
        try element("source", source)
      }
    }
  }

  private func category(_ name: String, _ value: String, at level: DataCategory.Level) throws {
    guard has(name, value, at: level) else { return losses.count(name == "termType" ? .types : .details) }
    try element(name, value)
  }

  /// A sentence that shows a term, with its source.
  private func context(_ evidence: Evidence, of term: TermEntry) throws {
    guard has("context", nil, at: .term) else { return losses.count(.evidence) }
    let source = SourceAddress.text(evidence)
    let other = evidence.language == term.language ? nil : evidence.language
    if source.isEmpty { return try element("context", evidence.sentence, language: other) }
    try xml.element("descripGrp") {
      try element("context", evidence.sentence, language: other)
      try element("source", source)
    }
  }

  private func transaction(_ detail: Detail, at level: DataCategory.Level, as loss: Losses.Kind) throws {
    guard has("transactionType", nil, at: level) else { return losses.count(loss) }
    try xml.element("transacGrp") {
      try element("transactionType", detail.category)
      // `date` takes a whole day only; a month or year stands in a note.
      try xml.element(
        LedgerNote.isDate(detail.value) && detail.value.utf8.count == 10 ? "date" : "note", text: detail.value)
      if let who = detail.source { try element("responsibility", who) }
    }
  }

  /// A category in the document's style.
  private func element(
    _ category: String, _ value: String, language: Language? = nil, target: String? = nil
  ) throws {
    if style == .dct, let known = DataCategory.all[category] {
      return try xml.element("\(known.module.rawValue):\(category)", ["target": target], text: line(value))
    }
    let type = category.firstIndex(of: "/").map { String(category[category.index(after: $0)...]) } ?? category
    try xml.element(
      element(of: category), ["type": type, "xml:lang": language?.tag, "target": target], text: line(value))
  }

  private static func isWebAddress(_ text: String) -> Bool {
    (text.hasPrefix("https://") || text.hasPrefix("http://")) && !text.contains { $0.isWhitespace }
  }
}
