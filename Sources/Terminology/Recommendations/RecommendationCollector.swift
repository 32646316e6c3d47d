import Languages
import Mentions

/// Makes a concept of every Recommendation and of every work item, and of the Resolutions and Questions of which a document says
/// where they stand (`OtherTexts`).
///
/// A concept's terms: the number (`designation`), the agreed former names (`superseded`), former names that only some
/// place gives and the others contradict (`deprecated`), and the titles of each language, the best first: the wording
/// met most often, then the one met first; those carried through a bead last. The ledger has an entry for every number,
/// former name and document, contradicted ones included. Where it stands is what the sentences say of it (`StatusReader`), in
/// either language, and what tables have in a column of standings (`TableStatuses`); what they contradict each other in is kept. A
/// number of another series that stands behind a slash (`G.709/Y.1331`) is the same text's (`admitted`, `DualNumbers`). A name without number is a work item's.
struct RecommendationCollector {
  let material: Material
  private let sites: [[[Site]]]
  private let otherSites: [[[Site]]]
  private let vote: FormerNameVote
  private let duals: DualNumbers

  init(_ material: Material) {
    self.material = material
    sites = material.sides.map { Site.all(in: $0) }
    otherSites = material.sides.map { OtherTexts.sites(in: $0) }
    vote = FormerNameVote(material)
    duals = DualNumbers(material, sites)
  }

  /// The concepts in order of their first place.
  func concepts() -> [Concept] {
    let titles = titlesByKey(), statuses = statusesByKey()
    let keys = keys()
    let others = Set(otherSites.joined().joined().map(\.key)).subtracting(keys).sorted()
    return keys.map { concept($0, titles[$0] ?? [], statuses[$0] ?? []) }
      + others.compactMap { key in
        // A Question has work items under study and is none.
        let own = statuses[key, default: []].filter { $0.status != .workItem }
        return own.isEmpty
          ? nil : OtherTexts.concept(key, self.statuses(key, own, isNumber: true), material, otherSites)
      }
  }

  /// Titles by number; those found for a provisional name stand under its number, where that is known.
  private func titlesByKey() -> [String: [TitleSighting]] {
    var found: [TitleSighting] = []
    for number in material.sides.indices {
      let side = material.sides[number]
      found += ProseTitles(side: side, number: number, sites: sites[number]).sightings()
      found += TableTitles(side: side, number: number, sites: sites[number]).sightings()
    }
    if material.sides.count == 2 { found += CarriedTitles(material: material, sites: sites).sightings(found) }
    return Dictionary(grouping: found) { duals.home(numbersOfName[$0.key] ?? $0.key) }
  }

  /// What sentences say of where each stands, by number; the first place of a document that says so.
  private func statusesByKey() -> [String: [StatusSighting]] {
    var found: [StatusSighting] = []
    for number in material.sides.indices {
      let all = zip(sites[number], otherSites[number]).map { own, others in
        (own + others.filter { other in !own.contains { $0.range.overlaps(other.range) } })
          .sorted { $0.range.lowerBound < $1.range.lowerBound }
      }
      found += StatusReader(side: material.sides[number], number: number, sites: all).sightings()
      found += TableStatuses(side: material.sides[number], number: number, sites: sites[number]).sightings()
      found += renumberings(number)
    }
    let numbers = numbersOfName
    let formerNumbers = Dictionary(vote.pairs.filter(\.isNumber).map { ($0.name, $0.number) }, uniquingKeysWith: { $1 })
    func home(_ sighting: StatusSighting) -> String {
      if sighting.status == .renumbered, let number = formerNumbers[sighting.key] { return duals.home(number) }
      return duals.home(numbers[sighting.key] ?? sighting.key)
    }
    var seen = Set<[String?]>()
    let first = found.filter { sighting in
      seen.insert([
        home(sighting), sighting.key, sighting.status.rawValue, sighting.other, sighting.date, "\(sighting.side)",
      ]).inserted
    }
    return Dictionary(grouping: first, by: home)
  }

  /// Numbers that stand behind a slash or as a former name: the text goes by the new one.
  private func renumberings(_ number: Int) -> [StatusSighting] {
    vote.pairs.filter(\.isNumber).flatMap { pair in
      pair.places.filter { $0.side == number }.map { place in
        StatusSighting(
          key: pair.name, status: .renumbered, other: pair.number, date: material.sides[number].read.date,
          side: number, sentence: place.sentence,
          range: material.sides[number].texts[place.sentence].indices(ofUTF8: place.range))
      }
    }
  }

  private func statuses(_ key: String, _ sightings: [StatusSighting], isNumber: Bool) -> [StatusEntry] {
    let entries = sightings.map { sighting in
      let side = material.sides[sighting.side]
      let utf8 = side.texts[sighting.sentence].utf8(sighting.range)
      return StatusEntry(
        name: sighting.key, status: sighting.status,
        other: sighting.other, date: sighting.date, evidence: side.evidence(sighting.sentence, utf8: utf8))
    }
    if isNumber || !entries.isEmpty { return entries }
    // A provisional name without number, of which nothing else is said, is a work item's.
    return material.sides.indices.compactMap { number in
      sites[number].joined().first { $0.key == key && $0.isProvisional }.map { site in
        let side = material.sides[number]
        return StatusEntry(
          name: key, status: .workItem, date: side.read.date,
          evidence: side.evidence(site.sentence, utf8: side.texts[site.sentence].utf8(site.range)))
      }
    }
  }

  /// The number of each provisional name on whose number all agree.
  private var numbersOfName: [String: String] {
    var numbers: [String: String] = [:]
    for pair in vote.pairs where pair.isAgreed && !pair.isNumber && numbers[pair.name] == nil {
      numbers[pair.name] = pair.number
    }
    return numbers
  }

  /// Numbers, and work items that have none, in order of their first place.
  private func keys() -> [String] {
    let numbers = numbersOfName
    var seen: Set<String> = []
    var keys: [String] = []
    for side in sites {
      for site in side.joined() {
        let key = duals.home(numbers[site.key] ?? site.key)
        if seen.insert(key).inserted { keys.append(key) }
      }
    }
    for pair in vote.pairs where seen.insert(duals.home(pair.number)).inserted { keys.append(duals.home(pair.number)) }
    return keys
  }

  private func concept(_ key: String, _ titles: [TitleSighting], _ sightings: [StatusSighting]) -> Concept {
    let pairs = vote.pairs.filter { duals.home($0.number) == key }
    let isNumber = !pairs.isEmpty || sites.joined().joined().contains { $0.key == key && !$0.isProvisional }
    var terms = [
      Term(
        language: nil, text: key, type: isNumber ? .designation : .provisionalName,
        evidence: evidence(of: key))
    ]
    for other in duals.homes.filter({ $0.value == key }).keys.sorted() {
      terms.append(
        Term(language: nil, text: other, type: .designation, status: .admitted, evidence: evidence(of: other)))
    }
    for pair in pairs.sorted(by: { $0.isAgreed && !$1.isAgreed }) {
      terms.append(
        Term(
          language: nil, text: pair.name, type: pair.isNumber ? .designation : .provisionalName,
          status: pair.isAgreed ? .superseded : .deprecated, evidence: pair.places.map(evidence)))
    }
    for number in material.sides.indices { terms += titleTerms(titles.filter { $0.side == number }) }
    return Concept(
      kind: .recommendation, terms: terms, ledger: pairs.flatMap(ledger),
      statuses: statuses(key, sightings, isNumber: isNumber))
  }

  private func evidence(of key: String) -> [Evidence] {
    sites.indices.flatMap { number in
      sites[number].joined().filter { $0.key == key }.map { site in
        material.sides[number].evidence(
          site.sentence, utf8: material.sides[number].texts[site.sentence].utf8(site.range))
      }
    }
  }

  private func evidence(_ place: (side: Int, sentence: Int, range: Range<Int>)) -> Evidence {
    material.sides[place.side].evidence(place.sentence, utf8: place.range)
  }

  private func ledger(_ pair: FormerNameVote.Pair) -> [LedgerEntry] {
    material.sides.indices.compactMap { number in
      pair.places.first { $0.side == number }.map {
        LedgerEntry(
          number: pair.number, former: pair.name, date: material.sides[number].read.date, evidence: evidence($0))
      }
    }
  }

  private func titleTerms(_ sightings: [TitleSighting]) -> [Term] {
    var wordings: [String: [TitleSighting]] = [:]
    var order: [String] = []
    for title in sightings {
      let text = material.sides[title.side].texts[title.sentence].text(title.range)
      if wordings[text] == nil { order.append(text) }
      wordings[text, default: []].append(title)
    }
    func rank(_ text: String) -> (Int, Int, Int) {
      let found = wordings[text] ?? []
      let isCarried = found.allSatisfy { $0.manner == .carried }
      return (isCarried ? 1 : 0, -found.count, found.map(\.sentence).min() ?? 0)
    }
    return order.sorted { rank($0) < rank($1) }.enumerated().map { place, text in
      Term(
        language: material.sides[wordings[text]![0].side].language, text: text, type: .title,
        status: place == 0 ? .preferred : .admitted,
        evidence: wordings[text]!.map { title in
          let side = material.sides[title.side]
          return side.evidence(title.sentence, utf8: side.texts[title.sentence].utf8(title.range))
        })
    }
  }
}
