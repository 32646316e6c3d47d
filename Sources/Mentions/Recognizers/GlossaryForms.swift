import Glossaries
import Languages

/// Acronyms with their full forms from the glossaries (`Glossaries/zh-en/*.tsv`).
///
/// Where the resources are missing (a copied binary), there are no forms, and recognition goes on without them.
struct GlossaryForms: Sendable {
  /// Full forms of bodies, in any language, to their acronyms.
  let bodyNames: [(key: String, value: String)]
  /// The acronyms of bodies.
  let bodies: Set<String>
  /// Acronyms with a joining word.
  let compounds: [String]
  /// Acronyms to their full forms by language tag.
  let forms: [String: [String: [String]]]
  /// The Chinese terms, which no name begins or ends inside.
  let terms: GlossaryTerms

  /// The forms in all languages with a pack. They are read once a process: reading takes longer than recognising what a
  /// letter names.
  static let all = GlossaryForms(packs: LanguagePacks.all)

  /// Acronyms of kinds of bodies, which name none: 工作组 is no working party in particular.
  private static let kinds: Set<String> = [
    "SG", "WP", "FG", "CG", "CWG", "JCA", "RG", "IRG", "JRG", "TG", "JTG", "EG", "AHG", "WG", "Q", "MS",
  ]

  /// Reads the glossaries, and the acronyms that packs know themselves.
  init(packs: [any LanguagePack]) {
    let all = (try? GlossaryReader.entries()) ?? []
    let entries = all.filter { $0.acronym != nil }
    var names: [String: String] = [:]
    var bodies: Set<String> = []
    var forms: [String: [String: [String]]] = [:]
    // Deprecated pairs come last, so that a form that is right for one body is not read as another's.
    for entry in entries.filter({ $0.status != .deprecated }) + entries.filter({ $0.status == .deprecated }) {
      guard let acronym = entry.acronym else { continue }
      let isBody = entry.kind == .body && !Self.kinds.contains(acronym)
      if isBody { bodies.insert(acronym) }
      for (tag, text) in [("zh", entry.zh), ("en", entry.en)] {
        if !(forms[tag]?[acronym]?.contains(text) ?? false) {
          forms[tag, default: [:]][acronym, default: []].append(text)
        }
        if isBody, names[text] == nil { names[text] = acronym }
      }
    }
    let more = packs.flatMap { $0.mentions.acronyms.map { (key: $0.key, value: $0.value) } }
    bodyNames = names.map { (key: $0.key, value: $0.value) }.sorted { $0.key < $1.key } + more
    self.bodies = bodies
    compounds = bodies.filter { $0.contains(" and ") }.sorted()
    self.forms = forms
    terms = GlossaryTerms(all.filter { $0.status != .deprecated }.map(\.zh))
  }
}
