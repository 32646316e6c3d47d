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
    for side in material.sides.indices { addNames(side) }
    for side in material.sides.indices { addSpellings(side) }
    addFromGlossary()
    for pair in BodyPhrases(material: material).pairs() { add(pair) }
    for draft in drafts.indices { drafts[draft].complete(from: glossary, material) }
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
    let side = material.sides[number], trim = FullFormTrim(glossary: glossary)
    for sentence in side.sentences.indices {
      let definitions = side.mentions(sentence).definitions, text = side.texts[sentence]
      for definition in definitions {
        var range = trim.range(definition, in: text, others: definitions)
        range = GlossaryNames(material: material, glossary: glossary).settled(range, side: number, sentence: sentence)
        update(AcronymKey.of(definition.acronym)) { draft in
          draft.isBody = draft.isBody || definition.isBody
          draft.add(spelling: definition.acronym, side: number)
          draft.add(form: text.text(range), side: number)
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
    let side = material.sides[number], trim = FullFormTrim(glossary: glossary)
    for sentence in side.sentences.indices {
      for mention in side.mentions(sentence).mentions where mention.kind == .body && !BodyName.isQuestion(mention.value)
      {
        let key = AcronymKey.of(mention.value)
        update(key) { draft in
          draft.isBody = true
          let text = side.texts[sentence], name = text.text(BodyName.range(mention, in: text, trim))
          let bare = BodyName.withoutSector(name)
          if name.hasPrefix("the ") || BodyName.isListMember(bare, of: mention.value) { return }
          if AcronymKey.isSpelling(bare, of: key) {
            draft.add(spelling: bare, side: number)
          } else {
            draft.add(form: name, side: number)
          }
        }
      }
    }
  }

  /// Adds what stands for an acronym without being a body: 瑞郎 for CHF, 协调世界时 for UTC.
  private mutating func addNames(_ number: Int) {
    let side = material.sides[number]
    for sentence in side.sentences.indices {
      for mention in side.mentions(sentence).mentions where mention.kind == .acronym {
        guard mention.text.unicodeScalars.allSatisfy(\.isHan) else { continue }
        update(AcronymKey.of(mention.value)) { $0.add(form: mention.text, side: number) }
      }
    }
  }

  /// Finds acronyms that stand in a document without being defined in it.
  private mutating func addSpellings(_ number: Int) {
    let side = material.sides[number]
    for draft in drafts.indices where drafts[draft].spellings[number].isEmpty {
      guard let key = drafts[draft].key else { continue }
      let wanted = Array(key.unicodeScalars)
      if side.places(of: wanted).contains(where: { side.texts[$0.sentence].isOwnName($0.range) }) {
        drafts[draft].add(spelling: key, side: number)
      }
    }
  }

  private mutating func addFromGlossary() {
    for (form, key, side, isBody, spelling) in GlossaryNames(material: material, glossary: glossary).found() {
      let isTaken = drafts.contains { draft in draft.key != key && draft.forms[side].contains(form) }
      if isTaken { continue }
      update(key) { draft in
        draft.isBody = draft.isBody || isBody
        if !draft.forms[side].contains(where: { $0.hasSuffix(form) }) { draft.add(form: form, side: side) }
        if let spelling { draft.add(spelling: spelling, side: 1 - side) }
      }
    }
  }

  /// Adds a pair of names to the draft that has one of them or their acronym, or as a body without an acronym; a part of
  /// a name that is known already is nothing new, and neither is such a name with something before it.
  private mutating func add(_ pair: BodyPhrases.Pair) {
    func holds(_ draft: NameDraft, _ side: Int) -> Bool {
      let form = pair.forms[side].lowercased()
      return draft.forms[side].contains { $0.lowercased().hasPrefix(form) || $0.lowercased().hasSuffix(form) }
    }
    func adds(_ draft: NameDraft, _ side: Int) -> Bool {
      let form = pair.forms[side].lowercased()
      return draft.key != nil && draft.forms[side].contains { form.hasSuffix($0.lowercased()) }
    }
    func shortens(_ draft: NameDraft) -> Bool {
      draft.key.map { key in pair.forms.contains { BodyName.abbreviates($0, to: key) } } ?? false
    }
    let sides = pair.forms.indices
    let known =
      drafts.firstIndex { draft in sides.allSatisfy { holds(draft, $0) } }
      ?? drafts.firstIndex { draft in shortens(draft) || sides.contains { holds(draft, $0) } }
    var draft = NameDraft(key: nil, sides: material.sides.count)
    draft.isBody = true
    for side in sides where known.map({ !holds(drafts[$0], side) && !adds(drafts[$0], side) }) ?? true {
      draft.add(form: pair.forms[side], side: side)
    }
    if let known { drafts[known].merge(draft) } else { drafts.append(draft) }
  }
}
