import Languages
import Mentions

/// Makes a concept of every body and acronym that is spelled out.
///
/// Full forms come from definitions (`traditional approval process (TAP)`), from lists of acronyms, from bodies mentioned
/// by their name (`第20研究组`, 电信标准化局), from the glossary where the acronym stands opposite, and from names of bodies
/// that stand opposite each other in a bead. They are joined by the acronym's key, whatever the language.
struct NameCollector {
  private let material: Material
  private let glossary: GlossaryIndex
  private var drafts: [NameDraft] = []
  private var numberOfKey: [String: Int] = [:]

  init(_ material: Material, _ glossary: GlossaryIndex) {
    self.material = material
    self.glossary = glossary
    for side in material.sides.indices { addDefinitions(side) }
    for side in material.sides.indices { addBodies(side) }
    for side in material.sides.indices { addSpellings(side) }
    addFromGlossary()
    for pair in BodyPhrases(material: material).pairs() { add(pair) }
  }

  /// The concepts in the order their names were met.
  func concepts() -> [Concept] { drafts.compactMap { $0.concept(material) } }

  private mutating func update(_ key: String, _ change: (inout NameDraft) -> Void) {
    if numberOfKey[key] == nil {
      numberOfKey[key] = drafts.count
      drafts.append(NameDraft(key: key, sides: material.sides.count))
    }
    change(&drafts[numberOfKey[key]!])
  }

  private mutating func addDefinitions(_ number: Int) {
    let side = material.sides[number]
    for sentence in side.sentences.indices {
      for definition in side.mentions(sentence).definitions {
        update(AcronymKey.of(definition.acronym)) { draft in
          draft.isBody = draft.isBody || definition.isBody
          draft.add(spelling: definition.acronym, side: number)
          draft.add(form: definition.fullForm, side: number)
        }
      }
    }
    for (acronym, form) in AcronymLists(side: side).definitions() {
      update(AcronymKey.of(acronym)) { draft in
        draft.add(spelling: acronym, side: number)
        draft.add(form: form, side: number)
      }
    }
  }

  private mutating func addBodies(_ number: Int) {
    let side = material.sides[number]
    for sentence in side.sentences.indices {
      for mention in side.mentions(sentence).mentions where mention.kind == .body {
        let key = AcronymKey.of(mention.value)
        update(key) { draft in
          draft.isBody = true
          for name in BodyName.names(mention, in: side.texts[sentence]) {
            if AcronymKey.of(BodyName.withoutSector(name)) == key {
              draft.add(spelling: BodyName.withoutSector(name), side: number)
            } else {
              draft.add(form: name, side: number)
            }
          }
        }
      }
    }
  }

  /// Finds acronyms that stand in a document without being defined in it.
  private mutating func addSpellings(_ number: Int) {
    let side = material.sides[number]
    for draft in drafts.indices where drafts[draft].spellings[number].isEmpty {
      guard let key = drafts[draft].key else { continue }
      let wanted = Array(key.unicodeScalars)
      if side.texts.contains(where: { !$0.places(of: wanted).isEmpty }) {
        drafts[draft].add(spelling: key, side: number)
      }
    }
  }

  private mutating func addFromGlossary() {
    for (form, key, side, isBody, spelling) in GlossaryNames(material: material, glossary: glossary).found() {
      update(key) { draft in
        draft.isBody = draft.isBody || isBody
        draft.add(form: form, side: side)
        if let spelling { draft.add(spelling: spelling, side: 1 - side) }
      }
    }
  }

  private mutating func add(_ pair: BodyPhrases.Pair) {
    let known = drafts.firstIndex { draft in
      pair.forms.indices.contains { side in
        draft.forms[side].contains { $0.lowercased() == pair.forms[side].lowercased() }
      }
        || draft.key.map { key in pair.forms.contains { BodyName.abbreviates($0, to: key) } } ?? false
    }
    var draft = NameDraft(key: nil, sides: material.sides.count)
    draft.isBody = true
    for side in pair.forms.indices { draft.add(form: pair.forms[side], side: side) }
    if let known { drafts[known].merge(draft) } else { drafts.append(draft) }
  }
}
