import Languages
import Termbase
import Terminology

/// A line of `concord extract` as an entry.
enum RecordEntry {
  static func entry(_ record: TermRecord) -> ConceptEntry {
    var terms: [TermEntry] = []
    func add(_ tag: String?, _ texts: [String], _ type: TermType, _ first: TermStatus, then: TermStatus? = nil) {
      for (number, text) in texts.enumerated() where !text.isEmpty {
        let language = tag.map { Language($0) }
        if terms.contains(where: { $0.language == language && $0.text == text }) { continue }
        terms.append(
          TermEntry(language: language, text: text, type: type, status: number == 0 ? first : then ?? first))
      }
    }
    add(nil, [record.number].compactMap { $0 }, .designation, .preferred)
    add(nil, record.dual, .designation, .admitted)
    add(nil, [record.former].compactMap { $0 }, .provisionalName, .superseded)
    add(nil, record.contradicted, .provisionalName, .deprecated)
    add(nil, [record.acronym].compactMap { $0 }, .acronym, .preferred)
    for (tag, titles) in record.title.sorted(by: { $0.key < $1.key }) {
      add(tag, titles, .title, .preferred, then: .admitted)
    }
    for (tag, titles) in record.titleVariants.sorted(by: { $0.key < $1.key }) { add(tag, titles, .title, .admitted) }
    for (tag, forms) in record.forms.sorted(by: { $0.key < $1.key }) {
      add(tag, forms, .fullForm, .preferred, then: .admitted)
    }
    for (tag, text) in record.renderings.sorted(by: { $0.key < $1.key }) { add(tag, [text], .fullForm, .preferred) }
    for (tag, forms) in record.glossary.sorted(by: { $0.key < $1.key }) { add(tag, forms, .fullForm, .admitted) }
    for (tag, forms) in record.deprecated.sorted(by: { $0.key < $1.key }) { add(tag, forms, .fullForm, .deprecated) }
    for evidence in record.evidence {
      let at = terms.firstIndex { $0.language == evidence.language } ?? terms.indices.first
      if let at { terms[at].evidence.append(evidence) }
    }
    return ConceptEntry(kind: ConceptKind(rawValue: record.kind), score: record.score ?? 1, terms: terms)
  }
}
