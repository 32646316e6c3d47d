/// The English pack's words for dates, numbers and names.
enum EnglishWords {
  static let calendar = CalendarWords(
    months: numbered(
      [
        ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"],
        ["july", "jul"], ["august", "aug"], ["september", "sept", "sep"], ["october", "oct"], ["november", "nov"],
        ["december", "dec"],
      ]),
    weekdays: numbered(
      [
        ["monday", "mon"], ["tuesday", "tues", "tue"], ["wednesday", "wed"], ["thursday", "thurs", "thur", "thu"],
        ["friday", "fri"], ["saturday", "sat"], ["sunday", "sun"],
      ]),
    rangeWords: ["to", "until", "till", "through", "and", "–", "—", "-"],
    hourWords: ["hours", "hour", "hrs", "h", "o'clock"])

  static let numbers = NumberWords(
    cardinals: cardinals(), ordinals: ordinals(), ordinalPrefixes: [], ordinalSuffixes: ["st", "nd", "rd", "th"],
    multipliers: ["hundred": 100, "thousand": 1_000, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12])

  static let naming = NamingWords(
    former: ["previously known as", "formerly known as", "previously", "formerly", "former", "ex.", "ex"],
    provisionalColumn: [
      "work item or provisional name", "provisional name", "work item", "work item name", "provisional number",
      "former name", "acronym",
    ],
    bodyHeads: [
      "administration", "agency", "assembly", "association", "authority", "board", "bureau", "commission", "committee",
      "conference", "council", "department", "directorate", "forum", "group", "institute", "ministry", "office",
      "organisation", "organization", "party", "secretariat", "sector", "team", "union",
    ],
    skippedInitials: ["a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"])

  static let sentences = SentenceWords(
    starters: [
      "a", "about", "according", "additionally", "after", "all", "also", "although", "an", "and", "any", "are", "as",
      "at", "because", "before", "besides", "both", "but", "by", "can", "consequently", "could", "despite", "did",
      "do", "does", "during", "each", "even", "ever", "every", "everyone", "everything", "finally", "for", "from",
      "further", "furthermore", "given", "has", "have", "he", "he's", "hence", "her", "here", "his", "how",
      "however", "i", "i'd", "i'll", "i'm", "i've", "if", "in", "indeed", "instead", "is", "it", "it's", "its",
      "later", "less", "let", "let's", "many", "meanwhile", "more", "moreover", "most", "much", "my", "neither",
      "never", "nevertheless", "next", "no", "nobody", "nor", "not", "note", "nothing", "now", "often", "on", "once",
      "one", "only", "or", "other", "otherwise", "our", "people", "perhaps", "please", "quite", "see", "several",
      "she", "she's", "should", "since", "so", "some", "someone", "sometimes", "soon", "still", "such", "that",
      "that's", "the", "their", "then", "there", "there's", "therefore", "these", "they", "they're", "this", "those",
      "though", "through", "thus", "to", "today", "tomorrow", "under", "unfortunately", "unless", "until", "upon",
      "was", "we", "we'll", "we're", "we've", "were", "what", "what's", "when", "where", "whether", "which", "while",
      "who", "whose", "why", "will", "with", "within", "without", "would", "yes", "yesterday", "yet", "you",
      "you're", "your",
    ],
    numbered: [
      "addendum", "annex", "appendix", "article", "attachment", "block", "box", "building", "category", "chapter",
      "class", "clause", "column", "document", "exhibit", "figure", "form", "gate", "group", "hall", "hepatitis",
      "item", "level", "list", "no", "note", "option", "page", "paragraph", "part", "phase", "plan", "point",
      "question",
      "region", "resolution", "room", "schedule", "section", "sector", "series", "step", "supplement", "table", "task",
      "terminal", "theme", "type", "version", "vitamin", "volume", "zone",
    ],
    openers: [
      "about", "after", "around", "at", "before", "between", "by", "during", "from", "in", "on", "since", "till",
      "until",
    ],
    subjects: [
      "he", "i", "i'd", "i'll", "i'm", "i've", "if", "it", "it's", "its", "maybe", "please", "she", "so", "there",
      "these", "they", "they're", "this", "we", "we're", "you",
    ],
    salutations: ["dear", "dears", "good afternoon", "good morning", "hello", "hey", "hi"],
    closings: [
      "all the best", "best regards", "best wishes", "cordially", "kind regards", "kindest regards", "regards",
      "respectfully", "sincerely", "sincerely yours", "warm regards", "warmest regards", "with best regards",
      "with kind regards", "yours faithfully", "yours sincerely", "yours truly",
    ], mayBeginSmall: true)

  private static let units = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
  private static let irregular = [
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
  ]

  /// zero … ninety-nine.
  private static func cardinals() -> [String: Int] {
    var words: [String: Int] = [:]
    for (value, word) in units.enumerated() { words[word] = value }
    for (index, ten) in tens.enumerated() {
      words[ten] = (index + 2) * 10
      for unit in 1...9 { words["\(ten)-\(units[unit])"] = (index + 2) * 10 + unit }
    }
    return words
  }

  /// first … ninety-ninth, and hundredth and the like.
  private static func ordinals() -> [String: Int] {
    var words = ["hundredth": 100, "thousandth": 1_000, "millionth": 1_000_000]
    for (word, value) in cardinals() where value > 0 { words[ordinal(word)] = value }
    return words
  }

  private static func ordinal(_ cardinal: String) -> String {
    guard let last = cardinal.split(separator: "-").last.map(String.init) else { return cardinal }
    let head = cardinal.dropLast(last.count)
    if let found = irregular[last] { return head + found }
    return head + (last.hasSuffix("y") ? last.dropLast() + "ieth" : last + "th")
  }

  private static func numbered(_ names: [[String]]) -> [String: Int] {
    var result: [String: Int] = [:]
    for (index, spellings) in names.enumerated() { for spelling in spellings { result[spelling] = index + 1 } }
    return result
  }
}
