import Languages
import Syntax
import Termbase
import Terminology

/// TermBase eXchange: version 3 in either style and any dialect (`tbx`), and version 2 (`martif`, ISO 30042:2008), whose
/// parts have other names. Lenient where the meaning is plain: an earlier word for a status, a category one level too deep.
public struct TBXReader: ExchangeReader {
  /// The format has no options.
  public init() {}

  /// The concepts of a file.
  /// - Throws: `InterchangeError`.
  public func read(_ file: ExchangeFile) throws -> [EntryReading] {
    var readings: [EntryReading] = []
    try InterchangeError.wrapping(file.path) {
      try XMLSubtrees.read(
        file.bytes, name: file.path, wanted: ["conceptEntry", "termEntry"], allowsDocumentType: true,
        onRoot: { root in
          guard ["tbx", "martif"].contains(root.name) else {
            throw InterchangeError.otherRoot(path: file.path, element: root.name)
          }
        },
        onEntry: { readings.append(TBXEntry($0).reading) })
    }
    return readings
  }
}

/// Reads one entry of a TBX document.
struct TBXEntry {
  private var concept = ConceptEntry()
  private var remarks: [Remark] = []
  private var refusal: Refusal?
  private let line: Int

  /// What was read.
  var reading: EntryReading {
    let label = concept.id.isEmpty ? concept.terms.first?.text ?? "" : concept.id
    let reason = refusal ?? (concept.terms.isEmpty ? .noTerm : nil)
    return EntryReading(
      value: reason.map { .refused($0) } ?? .concept(concept), label: label, line: line, remarks: remarks)
  }

  init(_ node: XMLNode) {
    line = node.line
    concept.id = node.attributes["id"] ?? ""
    concept.kind = TBXIdentifier.kind(concept.id)
    for child in node.elements where !["langSec", "langSet"].contains(child.name) {
      for detail in details(child) { addToConcept(detail, language: nil) }
    }
    for section in node.elements("langSec", "langSet") { readLanguage(section) }
  }

  private mutating func addToConcept(_ detail: Detail, language: Language?) {
    if detail.category == "note", language == nil, LedgerNote.take(detail.value, into: &concept) { return }
    var detail = detail
    detail.language = language
    concept.details.append(detail)
  }

  private mutating func readLanguage(_ section: XMLNode) {
    let tag = section.attributes["lang"] ?? ""
    guard let read = LanguageTag.read(tag) else {
      refusal = .invalidLanguage(tag)
      return
    }
    if let usage = read.usage { remarks.append(.regionAsUsage(tag: usage)) }
    for child in section.elements {
      switch child.name {
      case "termSec", "tig": readTerm(child, read)
      case "ntig": readTerm(child.elements("termGrp").first ?? child, read, outer: child)
      default: for detail in details(child) { addToConcept(detail, language: read.language) }
      }
    }
  }

  private mutating func readTerm(_ node: XMLNode, _ tag: LanguageTag.Read, outer: XMLNode? = nil) {
    let texts = node.elements("term").map { OneLine.collapsed($0.text) }
    guard let text = texts.first, !text.isEmpty else {
      remarks.append(.emptyTerm)
      return
    }
    if texts.count > 1 { remarks.append(.leftOut(category: "term")) }
    var term = TermEntry(language: tag.language, text: text)
    let children = node.elements + (outer?.elements.filter { $0.name != "termGrp" } ?? [])
    for child in children where child.name != "term" {
      for detail in details(child) { add(detail, to: &term) }
    }
    if let type = TBXIdentifier.type(node.attributes["id"] ?? "", of: concept.id) {
      term.type = type
      term.details.removeAll { $0.category == "termType" && $0.value == TBXValues.written(type) }
    }
    if let usage = tag.usage, !term.details.contains(where: { $0.category == "geographicalUsage" }) {
      term.details.append(Detail("geographicalUsage", usage))
    }
    concept.terms.append(term)
  }

  private mutating func add(_ detail: Detail, to term: inout TermEntry) {
    switch detail.category {
    case "administrativeStatus", "usageStatus", "normativeAuthorization", "termNote/usageStatus",
      "termNote/normativeAuthorization":
      if let status = TBXValues.status(detail.value) {
        term.status = status
      } else {
        remarks.append(.unknownValue(category: "administrativeStatus", value: detail.value))
      }
    case "termType":
      term.type = TBXValues.type(detail.value)
      if term.type?.rawValue != detail.value { term.details.append(detail) }
    case "context":
      let language = detail.language ?? term.language ?? LanguagePacks.detect(detail.value) ?? .english
      term.evidence.append(SourceAddress.evidence(detail.value, language, detail.source))
    case "source" where term.source == nil: term.source = detail.value
    case "note" where term.note == nil: term.note = detail.value
    case "origination" where term.date == nil && detail.source == nil: term.date = detail.value
    case "definition", "subjectField":
      remarks.append(.movedUp(category: detail.category))
      addToConcept(detail, language: detail.category == "definition" ? term.language : nil)
    default: term.details.append(detail)
    }
  }

  // MARK: Data categories

  /// What an element, or a group of them, says.
  private mutating func details(_ node: XMLNode) -> [Detail] {
    switch node.name {
    case "descripGrp", "adminGrp", "termNoteGrp": return group(node)
    case "transacGrp": return transaction(node)
    case "date", "hi": return []
    default: return detail(node).map { [$0] } ?? []
    }
  }

  /// A category with its source; what else the group says goes with it.
  private mutating func group(_ node: XMLNode) -> [Detail] {
    var found: [Detail] = []
    for child in node.elements {
      let more = details(child)
      for detail in more {
        if detail.category == "source", let last = found.indices.last, found[last].source == nil {
          found[last].source = detail.value
        } else {
          found.append(detail)
        }
      }
    }
    return found
  }

  private mutating func transaction(_ node: XMLNode) -> [Detail] {
    var kind: String?
    var date: String?
    var who: String?
    for child in node.elements {
      let value = OneLine.collapsed(child.text)
      switch (child.attributes["type"] ?? child.name, child.name) {
      case ("transactionType", _):
        let known = ["origination": "origination", "creation": "origination", "input": "origination"]
        kind = known[value] ?? "modification"
        if kind == "modification" && value != "modification" {
          remarks.append(.unknownValue(category: "transactionType", value: value))
        }
      case ("responsibility", _): who = value
      case (_, "date"): date = value
      case (_, "note") where LedgerNote.isDate(value): date = date ?? value
      default: remarks.append(.leftOut(category: child.attributes["type"] ?? child.name))
      }
    }
    guard let kind, let date else {
      remarks.append(.leftOut(category: "transacGrp"))
      return []
    }
    return [Detail(kind, date, source: who.flatMap { $0.isEmpty ? nil : $0 })]
  }

  private mutating func detail(_ node: XMLNode) -> Detail? {
    let value = OneLine.collapsed(node.text)
    let isCore = ["admin", "adminNote", "descrip", "descripNote", "termNote", "ref", "xref", "transac", "transacNote"]
      .contains(node.name)
    if node.name == "note" { return value.isEmpty ? nil : Detail("note", value) }
    guard let name = isCore ? node.attributes["type"] : node.name, !name.isEmpty, name != "crossReference" else {
      remarks.append(.leftOut(category: isCore ? node.attributes["type"] ?? node.name : node.name))
      return nil
    }
    guard let known = DataCategory.all[name] else {
      return value.isEmpty ? nil : Detail(isCore ? "\(node.name)/\(name)" : name, value)
    }
    if let values = known.values, !values.contains(value), name == "partOfSpeech" || name == "grammaticalGender" {
      remarks.append(.unknownValue(category: name, value: value))
      return nil
    }
    let language = node.attributes["lang"].flatMap { LanguageTag.read($0)?.language }
    return value.isEmpty ? nil : Detail(name, value, language: language, source: node.attributes["target"])
  }
}
