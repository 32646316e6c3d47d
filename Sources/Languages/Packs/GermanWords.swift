/// The German pack's words for dates, numbers, sentences and names.
enum GermanWords {
  static let calendar = CalendarWords(
    months: SpelledLists.numbered(
      [
        ["januar", "jänner", "jan"], ["februar", "feber", "febr", "feb"], ["märz"], ["april", "apr"], ["mai"],
        ["juni", "jun"], ["juli", "jul"], ["august", "aug"], ["september", "sept"], ["oktober", "okt"],
        ["november", "nov"], ["dezember", "dez"],
      ]),
    weekdays: SpelledLists.numbered(
      [
        ["montag"], ["dienstag"], ["mittwoch"], ["donnerstag"], ["freitag"], ["samstag", "sonnabend"], ["sonntag"],
      ]),
    rangeWords: ["bis", "und", "–", "—", "-"], hourWords: ["uhr", "stunden", "std"])

  static let numbers = SpelledNumbers.words(
    Language("de"), ordinalSuffixes: ["."],
    multipliers: [
      "hundert": 100, "tausend": 1_000, "million": 1e6, "millionen": 1e6, "mio": 1e6, "milliarde": 1e9,
      "milliarden": 1e9, "mrd": 1e9,
    ])

  static let naming = NamingWords(
    former: ["vormals bekannt als", "vormals", "ehemals", "früher", "vorm.", "ehem."],
    provisionalColumn: ["vorläufiger name", "arbeitstitel", "abkürzung"],
    bodyHeads: [
      "agentur", "amt", "ausschuss", "behörde", "bund", "büro", "direktion", "forum", "gruppe", "institut",
      "kommission", "komitee", "konferenz", "ministerium", "organisation", "rat", "sekretariat", "sektor", "union",
      "verband", "verein", "verwaltung", "versammlung",
    ],
    skippedInitials: [
      "am", "an", "auf", "aus", "bei", "das", "dem", "den", "der", "des", "die", "für", "im", "in", "mit", "und",
      "von", "zu", "zum", "zur",
    ])

  static let sentences = SentenceWords(
    starters: [
      "aber", "alle", "als", "am", "an", "auch", "auf", "aus", "bei", "bis", "da", "dabei", "daher", "damit", "dann",
      "das", "dass", "dem", "den", "denn", "der", "des", "die", "diese", "dieser", "dieses", "doch", "du", "durch",
      "ein", "eine", "einem", "einen", "einer", "er", "es", "für", "gegen", "hier", "ich", "ihr", "ihre", "im", "in",
      "ist", "ja", "jede", "jeder", "kein", "keine", "man", "mit", "nach", "nicht", "noch", "nun", "nur", "ob",
      "schon", "sein", "seine", "seit", "sie", "siehe", "so", "sondern", "über", "um", "und", "unser", "unter",
      "viele", "vom", "von", "vor", "wann", "war", "warum", "was", "wenn", "wer", "wie", "wir", "wo", "zu", "zum",
      "zur", "zwischen",
    ],
    numbered: [
      "abbildung", "abschnitt", "absatz", "anhang", "anlage", "artikel", "band", "dokument", "frage", "gruppe",
      "kapitel", "klasse", "nummer", "option", "phase", "punkt", "saal", "satz", "schritt", "seite", "serie",
      "spalte", "stufe", "tabelle", "teil", "version", "ziffer",
    ],
    openers: [
      "ab", "am", "an", "bei", "bis", "gegen", "im", "in", "nach", "seit", "um", "vom", "von", "vor", "zwischen",
    ])

  static let mentions: MentionWords = {
    var words = MentionWords()
    words.documents = SpelledLists.valued([
      "circular": ["rundschreiben"], "report": ["bericht", "berichte"],
      "resolution": ["entschließung", "entschliessung", "resolution"],
      "decision": ["beschluss", "beschlüsse", "entscheidung"], "annex": ["anhang", "anhänge"],
      "appendix": ["anlage", "anlagen"], "attachment": ["beilage", "beilagen"], "article": ["artikel", "art."],
      "section": ["abschnitt", "abschnitte"], "chapter": ["kapitel"], "paragraph": ["absatz", "absätze", "abs."],
      "table": ["tabelle", "tabellen", "tab."], "figure": ["abbildung", "abbildungen", "abb."],
      "document": ["dokument", "dokumente"], "part": ["teil", "teile"], "volume": ["band", "bände", "bd."],
      "note": ["anmerkung", "anm."], "item": ["punkt", "punkte"], "contribution": ["beitrag", "beiträge"],
    ])
    words.studyGroup = ["studienkommission"]
    words.workingParty = ["arbeitsgruppe", "arbeitsgruppen"]
    words.question = ["frage", "fragen"]
    words.supplement = ["ergänzung", "ergänzungen"]
    words.series = ["serie"]
    words.recommendation = ["empfehlungen", "empfehlung", "entwurf einer empfehlung"]
    words.numberMarks = ["nr.", "nr", "nummer"]
    words.listMarks = [",", "und", "oder"]
    words.forenoon = ["vormittags", "morgens"]
    words.afternoon = ["nachmittags", "abends"]
    words.percentAfter = ["prozent"]
    words.yearCues = ["im", "in", "seit", "bis", "vor", "nach", "jahr", "ende", "anfang"]
    words.shortFor = ["im folgenden", "nachstehend", "kurz", "abgekürzt", "oder"]
    return words
  }()
}
