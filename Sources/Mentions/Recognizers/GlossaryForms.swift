import Foundation
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

  /// The forms in all languages with a pack. They are read once a process: reading takes longer than recognising what a
  /// letter names.
  static let all = GlossaryForms(packs: LanguagePacks.all)

  /// Acronyms of kinds of bodies, which name none: 工作组 is no working party in particular.
  private static let kinds: Set<String> = [
    "SG", "WP", "FG", "CG", "CWG", "JCA", "RG", "IRG", "JRG", "TG", "JTG", "EG", "AHG", "WG", "Q", "MS",
  ]

  /// One row of a glossary.
  private struct Row {
    let kind: Substring, forms: [(tag: Substring, text: Substring)], acronym: Substring, status: Substring
  }

  /// Reads the glossaries of two languages that have packs.
  init(packs: [any LanguagePack]) {
    let rows = Self.rows(packs.map(\.language.tag))
    var names: [String: String] = [:]
    var bodies: Set<String> = []
    var forms: [String: [String: [String]]] = [:]
    // Deprecated pairs come last, so that a form that is right for one body is not read as another's.
    for row in rows.sorted(by: { ($0.status == "deprecated" ? 1 : 0) < ($1.status == "deprecated" ? 1 : 0) }) {
      let isBody = row.kind == "body" && !Self.kinds.contains(String(row.acronym))
      if isBody { bodies.insert(String(row.acronym)) }
      for (tag, text) in row.forms where !text.isEmpty {
        if !(forms[String(tag)]?[String(row.acronym)]?.contains(String(text)) ?? false) {
          forms[String(tag), default: [:]][String(row.acronym), default: []].append(String(text))
        }
        if isBody, names[String(text)] == nil { names[String(text)] = String(row.acronym) }
      }
    }
    let more = packs.flatMap { $0.mentions.acronyms.map { (key: $0.key, value: $0.value) } }
    bodyNames = names.map { (key: $0.key, value: $0.value) }.sorted { $0.key < $1.key } + more
    self.bodies = bodies
    compounds = bodies.filter { $0.contains(" and ") }.sorted()
    self.forms = forms
  }

  private static func rows(_ tags: [String]) -> [Row] {
    var rows: [Row] = []
    for left in tags {
      for right in tags where right != left {
        let folder = Glossaries.folder("\(left)-\(right)")
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for file in files.sorted() where file.hasSuffix(".tsv") {
          guard let data = FileManager.default.contents(atPath: folder + "/" + file) else { continue }
          rows += String(decoding: data, as: UTF8.self).utf8.split(separator: 0x0A).dropFirst().compactMap {
            let columns = $0.split(separator: 0x09, omittingEmptySubsequences: false).map { Substring($0) }
            guard columns.count >= 5, !columns[3].isEmpty else { return nil }
            let forms = [(Substring(left), columns[1]), (Substring(right), columns[2])]
            return Row(kind: columns[0], forms: forms, acronym: columns[3], status: columns[4])
          }
        }
      }
    }
    return rows
  }
}
