import Languages

/// The words of all packs as tables, so that a Chinese circular's English parts are read too, and the other way round.
struct Vocabulary: Sendable {
  let documents: WordTable<String>
  let amendments: WordTable<String>
  let studyGroup: WordTable<Int>, workingParty: WordTable<Int>, question: WordTable<Int>
  let supplement: WordTable<Int>, series: WordTable<Int>, recommendation: WordTable<Int>
  let numberMarks: WordTable<Int>, listMarks: WordTable<Int>
  let yearMarks: WordTable<Int>, monthMarks: WordTable<Int>, dayMarks: WordTable<Int>
  let hourMarks: WordTable<Int>, minuteMarks: WordTable<Int>, halfMarks: WordTable<Int>, hourWords: WordTable<Int>
  /// 0 for the forenoon, 12 for the afternoon.
  let halfDays: WordTable<Int>
  let noon: WordTable<Int>
  let percentBefore: WordTable<Int>, percentAfter: WordTable<Int>, classifiers: WordTable<Int>
  let months: WordTable<Int>, rangeWords: WordTable<Int>
  let cardinals: WordTable<Int>, ordinals: WordTable<Int>, ordinalPrefixes: WordTable<Int>
  let multipliers: WordTable<Double>
  let former: WordTable<Int>, provisionalColumn: WordTable<Int>, shortFor: WordTable<Int>
  let yearCues: Set<String>
  /// Names of bodies and a few others, in all languages, to their acronyms.
  let bodyNames: WordTable<String>
  /// Acronyms that are bodies: TSB, WTSA.
  let bodies: Set<String>
  /// Acronyms of the glossaries that hold a joining word, to their English form: JCA-IoT和SC&C.
  let compounds: [String]

  /// The words of all packs, of `pack` too when it is none of them.
  init(pack: any LanguagePack) {
    let known = LanguagePacks.all.contains { $0.language == pack.language }
    let packs = LanguagePacks.all + (known ? [] : [pack])
    let words = packs.map(\.mentions)
    func table(_ list: (MentionWords) -> [String]) -> WordTable<Int> { WordTable(words.flatMap(list), 0) }
    documents = WordTable(words.flatMap { $0.documents.map { (key: $0.key, value: $0.value) } })
    amendments = WordTable(words.flatMap { $0.amendments.map { (key: $0.key, value: $0.value) } })
    studyGroup = table(\.studyGroup)
    workingParty = table(\.workingParty)
    question = table(\.question)
    supplement = table(\.supplement)
    series = table(\.series)
    recommendation = table(\.recommendation)
    numberMarks = table(\.numberMarks)
    listMarks = table(\.listMarks)
    yearMarks = table(\.yearMarks)
    monthMarks = table(\.monthMarks)
    dayMarks = table(\.dayMarks)
    hourMarks = table(\.hourMarks)
    minuteMarks = table(\.minuteMarks)
    halfMarks = table(\.halfMarks)
    hourWords = WordTable(["hours", "hrs", "hour"], 0)
    halfDays = WordTable(
      words.flatMap { $0.forenoon.map { (key: $0, value: 0) } + $0.afternoon.map { (key: $0, value: 12) } })
    noon = table(\.noon)
    percentBefore = table(\.percentBefore)
    percentAfter = table(\.percentAfter)
    classifiers = table(\.classifiers)
    shortFor = table(\.shortFor)
    yearCues = Set(words.flatMap(\.yearCues))
    let english = packs.filter { $0.writing == .alphabetic }
    months = WordTable(english.flatMap { $0.calendar.months.map { (key: $0.key, value: $0.value) } })
    rangeWords = WordTable(packs.flatMap(\.calendar.rangeWords).filter { $0 != "and" }, 0)
    let alphabetic = english.flatMap { pack in pack.numbers.cardinals.map { (key: $0.key, value: $0.value) } }
    cardinals = WordTable(alphabetic.filter { $0.value > 1 })
    ordinals = WordTable(
      packs.flatMap { $0.numbers.ordinals.map { (key: $0.key, value: $0.value) } }
        + words.flatMap { $0.ordinals.map { (key: $0.key, value: $0.value) } })
    ordinalPrefixes = WordTable(packs.flatMap(\.numbers.ordinalPrefixes), 0)
    multipliers = WordTable(packs.flatMap { $0.numbers.multipliers.map { (key: $0.key, value: $0.value) } })
    former = WordTable(packs.flatMap(\.naming.former), 0)
    provisionalColumn = WordTable(packs.flatMap(\.naming.provisionalColumn), 0)
    let forms = GlossaryForms.all
    bodyNames = WordTable(forms.bodyNames)
    bodies = forms.bodies
    compounds = forms.compounds
  }
}
