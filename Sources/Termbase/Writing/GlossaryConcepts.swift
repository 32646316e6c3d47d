import Glossaries
import Languages
import Terminology

/// Glossary lines as concepts.
///
/// A preferred line is a concept. An admitted or deprecated line is another rendering of a preferred line's concept: the
/// one with the same English, else the one with the same Chinese (and no other acronym); so that a look-up of a word to
/// be avoided shows the word to be used. One without such a line stands for itself.
struct GlossaryConcepts {
  /// The concepts in the order of the lines, with the lines' remarks by term.
  let concepts: [(Concept, notes: [Term: String])]

  init(_ entries: [GlossaryEntry], keys: TermKeys) {
    let preferred = entries.indices.filter { entries[$0].status == .preferred }
    let byEnglish = Dictionary(grouping: preferred) { keys.key(entries[$0].en) }
    let byChinese = Dictionary(grouping: preferred) { keys.key(entries[$0].zh) }
    var others: [Int: [GlossaryEntry]] = [:]
    var alone: [Int] = preferred
    for index in entries.indices where entries[index].status != .preferred {
      let entry = entries[index]
      let candidates = byEnglish[keys.key(entry.en), default: []] + byChinese[keys.key(entry.zh), default: []]
      if let host = candidates.first(where: { Self.mayHost(entries[$0], entry, keys) }) {
        others[host, default: []].append(entry)
      } else {
        alone.append(index)
      }
    }
    concepts = alone.sorted().map { Self.concept(entries[$0], others[$0, default: []]) }
  }

  private static func mayHost(_ host: GlossaryEntry, _ entry: GlossaryEntry, _ keys: TermKeys) -> Bool {
    guard let left = host.acronym, let right = entry.acronym else { return true }
    return keys.acronymKey(left) == keys.acronymKey(right)
  }

  private static func concept(_ main: GlossaryEntry, _ others: [GlossaryEntry]) -> (Concept, notes: [Term: String]) {
    var terms: [Term] = []
    var notes: [Term: String] = [:]
    func add(_ language: Language?, _ text: String?, _ type: TermType, _ entry: GlossaryEntry) {
      guard let text, !terms.contains(where: { $0.language == language && $0.text == text && $0.type == type }) else {
        return
      }
      let status = TermStatus(rawValue: entry.status.rawValue) ?? .admitted
      let term = Term(language: language, text: text, type: type, status: status, source: entry.source)
      terms.append(term)
      notes[term] = entry.note
    }
    for entry in [main] + others {
      add(.chinese, entry.zh, .fullForm, entry)
      // A line whose English is the acronym itself (国际电联, ITU) says no full form.
      add(.english, entry.en == entry.acronym ? nil : entry.en, .fullForm, entry)
      add(nil, entry.acronym, .acronym, entry)
    }
    let kind = ConceptKind(rawValue: main.kind.rawValue) ?? .term
    return (Concept(kind: kind, terms: terms), notes)
  }
}
