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
      "aber", "alle", "allerdings", "alles", "als", "also", "am", "an", "andere", "anders", "anschließend", "auch",
      "auf", "aufgrund", "aus", "außer", "außerdem", "bei", "beide", "bereits", "besonders", "bin", "bis", "bisher",
      "bist", "da", "dabei", "dadurch", "dafür", "dagegen", "daher", "damit", "danach", "dann", "daran", "darauf",
      "daraufhin", "darin", "darum", "darüber", "das", "dass", "dazu", "dem", "den", "denn", "der", "deren",
      "derzeit", "des", "deshalb", "dessen", "desto", "deswegen", "die", "dies", "diese", "diesem", "diesen",
      "dieser", "dieses", "doch", "dort", "drei", "du", "durch", "eben", "ebenfalls", "ebenso", "eher", "eigentlich",
      "ein", "eine", "einem", "einen", "einer", "einerseits", "eines", "einige", "einmal", "endlich", "entweder",
      "er", "erst", "es", "etwa", "etwas", "euch", "euer", "falls", "fast", "ferner", "folglich", "früher", "für",
      "ganz", "gegen", "gemäß", "genau", "gerade", "gibt", "gleichzeitig", "haben", "hat", "hatte", "hatten", "hier",
      "hierbei", "hierfür", "hierzu", "hinter", "hinzu", "ich", "ihm", "ihn", "ihnen", "ihr", "ihre", "ihrem",
      "ihren", "ihrer", "im", "immer", "in", "infolge", "innerhalb", "inzwischen", "irgendwann", "ist", "ja", "jede",
      "jedem", "jeden", "jedenfalls", "jeder", "jedes", "jedoch", "jemand", "jene", "jener", "jetzt", "kann", "kaum",
      "kein", "keine", "keinen", "keiner", "können", "könnte", "laut", "letztlich", "mal", "man", "manche",
      "manchmal", "mehr", "mehrere", "mein", "meine", "meinem", "meinen", "meiner", "meist", "meistens", "mit",
      "mittlerweile", "muss", "müssen", "nach", "nachdem", "nachher", "namens", "natürlich", "neben", "nein",
      "nicht", "nichts", "nie", "niemand", "noch", "nun", "nur", "ob", "obwohl", "oder", "oft", "ohne", "per",
      "plötzlich", "schließlich", "schon", "sehr", "sein", "seine", "seinem", "seinen", "seiner", "seit", "seitdem",
      "selbst", "sich", "sie", "siehe", "sind", "so", "sobald", "sofort", "solange", "solche", "soll", "sollte",
      "somit", "sondern", "sonst", "soweit", "sowie", "später", "statt", "stattdessen", "trotz", "trotzdem", "um",
      "und", "unser", "unsere", "unserem", "unseren", "unter", "ursprünglich", "viel", "viele", "vielleicht", "vier",
      "voll", "vom", "von", "vor", "vorher", "wann", "war", "waren", "warum", "was", "weder", "wegen", "weil",
      "weiter", "weitere", "weiterhin", "welche", "welcher", "welches", "wenig", "wenige", "wenn", "wer", "werden",
      "wie", "wieder", "will", "wir", "wird", "wirklich", "wo", "wobei", "woher", "wohin", "wohl", "wollen", "wurde",
      "wurden", "während", "würde", "zu", "zudem", "zuerst", "zuletzt", "zum", "zunächst", "zur", "zusammen",
      "zusätzlich", "zuvor", "zwar", "zwei", "zwischen", "über", "überall",
    ],
    particles: ["am", "den", "der", "die", "vom", "von", "zu", "zum", "zur"],
    numbered: [
      "abbildung", "abschnitt", "absatz", "anhang", "anlage", "artikel", "band", "dokument", "frage", "gruppe",
      "kapitel", "klasse", "nummer", "option", "phase", "punkt", "saal", "satz", "schritt", "seite", "serie",
      "spalte", "stufe", "tabelle", "teil", "version", "ziffer",
    ],
    openers: [
      "ab", "am", "an", "bei", "bis", "gegen", "im", "in", "nach", "seit", "um", "vom", "von", "vor", "zwischen",
    ], hasOrdinalStops: true)

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
