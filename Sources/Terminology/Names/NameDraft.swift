import Glossaries
import Languages

/// A body or acronym being put together: its spellings and full forms in each document, in the order they were met.
struct NameDraft {
  /// The acronym's key; nil for a body without one.
  let key: String?
  /// Whether the thing is a body.
  var isBody = false
  /// The acronym's spellings, a list a side.
  private(set) var spellings: [[String]]
  /// The full forms, a list a side.
  private(set) var forms: [[String]]

  /// Full forms that the glossary has for the acronym, in small letters.
  private var trusted: Set<String> = []
  /// Full forms that the glossary has for sides that have none, with their source.
  private var listed: [(side: Int, form: String, source: String)] = []

  init(key: String?, sides: Int) {
    self.key = key
    spellings = Array(repeating: [], count: sides)
    forms = Array(repeating: [], count: sides)
  }

  /// Adds a spelling of the acronym.
  mutating func add(spelling: String, side: Int) {
    if !spellings[side].contains(spelling) { spellings[side].append(spelling) }
  }

  /// Adds a full form; one that differs in capitals alone is the same.
  mutating func add(form: String, side: Int) {
    let folded = form.lowercased()
    if !form.isEmpty, !forms[side].contains(where: { $0.lowercased() == folded }) { forms[side].append(form) }
  }

  /// Takes in another draft's names.
  mutating func merge(_ other: NameDraft) {
    isBody = isBody || other.isBody
    for side in forms.indices {
      for spelling in other.spellings[side] { add(spelling: spelling, side: side) }
      for form in other.forms[side] { add(form: form, side: side) }
    }
  }

  /// Takes the full form of a side without one from the glossary: the one that belongs to the other side's form, else the
  /// only one that the acronym has there.
  mutating func complete(from glossary: GlossaryIndex, _ material: Material) {
    guard let key else { return }
    let known = (glossary.byAcronym[key] ?? []).map { glossary.pairs[$0].entry }
    trusted = Set(known.filter { $0.status == .preferred }.flatMap { [$0.zh.lowercased(), $0.en.lowercased()] })
    guard forms.count == 2, let open = forms.firstIndex(where: \.isEmpty), !forms[1 - open].isEmpty else {
      return
    }
    func text(_ entry: GlossaryEntry, _ side: Int) -> String {
      material.sides[side].language.tag.hasPrefix("zh") ? entry.zh : entry.en
    }
    let entries = (glossary.byAcronym[key] ?? []).map { glossary.pairs[$0].entry }.filter {
      $0.status == .preferred && AcronymKey.of(text($0, open)) != key
    }
    let other = forms[1 - open].map { $0.lowercased() }
    let fitting = entries.filter { other.contains(text($0, 1 - open).lowercased()) }
    let found = fitting.isEmpty && Set(entries.map { text($0, open).lowercased() }).count == 1 ? entries : fitting
    if let entry = found.first { listed.append((open, text(entry, open), entry.source)) }
  }

  /// The concept, with the places of every name; full forms that stand more often come first.
  func concept(_ material: Material) -> Concept? {
    var terms: [Term] = []
    let isShared = spellings.count == 2 && spellings[0] == spellings[1]
    for side in spellings.indices where !(isShared && side == 1) {
      for spelling in spellings[side] {
        let places = (isShared ? Array(material.sides.indices) : [side]).flatMap {
          material.sides[$0].evidence(of: spelling)
        }
        let language = isShared || material.sides.count == 1 ? nil : material.sides[side].language
        terms.append(Term(language: language, text: spelling, type: .acronym, evidence: places))
      }
    }
    // An acronym that only stands inside longer ones is none of the document's: JCA in JCA-QKDN.
    if !terms.isEmpty, terms.allSatisfy(\.evidence.isEmpty) { return nil }
    for side in forms.indices { terms += formTerms(material.sides[side], forms[side]) }
    guard terms.contains(where: { $0.type == .fullForm }) else { return nil }
    for form in listed {
      terms.append(
        Term(language: material.sides[form.side].language, text: form.form, type: .fullForm, source: form.source))
    }
    return Concept(kind: isBody ? .body : .acronym, terms: terms)
  }

  /// Forms without those that only add what leads up to another form (所用的硬件安全模块, 国际电联电信标准化部门), or leave out the 第
  /// of one.
  private static func withoutLeads(_ forms: [String]) -> [String] {
    forms.filter { form in
      !forms.contains { other in
        guard other != form else { return false }
        if form.lowercased().hasSuffix(other.lowercased()) {
          let lead = form.dropLast(other.count)
          return "的了对将把被用其".contains(lead.last ?? " ") || organisations.contains(String(lead))
        }
        return other == "第" + form
      }
    }
  }

  private static let organisations: Set<String> = ["国际电联", "ITU ", "the "]

  private func formTerms(_ side: Side, _ forms: [String]) -> [Term] {
    let found = Self.withoutLeads(forms).map { ($0, side.evidence(of: $0)) }
    // A plural is the form again.
    let counts = found.map { form, evidence in
      evidence.count + (form.utf8.allSatisfy { $0 < 0x80 } ? side.evidence(of: form + "s").count : 0)
    }
    let order = found.indices.sorted { (-found[$0].1.count, $0) < (-found[$1].1.count, $1) }
    return order.enumerated().map { place, index in
      let isSlip = order.contains { other in
        self.isSlip(found[index].0, met: counts[index], beside: found[other].0, met: counts[other])
      }
      return Term(
        language: side.language, text: found[index].0, type: .fullForm,
        status: isSlip ? .deprecated : place == 0 ? .preferred : .admitted, evidence: found[index].1)
    }
  }

  /// Whether a form is a slip for another one: nearly the same, met less often, or as often where the glossary has the other
  /// one alone (电信标准顾问组 beside 电信标准化顾问组, *hardware secure module* beside *hardware security module*), or where it leaves
  /// out a character of the other.
  private func isSlip(_ form: String, met count: Int, beside other: String, met otherCount: Int) -> Bool {
    guard form != other, !trusted.contains(form.lowercased()), NearForms.areNear(form, other) else { return false }
    if otherCount == count, NearForms.leavesOut(form, of: other) { return true }
    return otherCount > count || trusted.contains(other.lowercased())
  }
}
