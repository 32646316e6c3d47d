/// The French pack's words for dates, numbers, sentences and names.
enum FrenchWords {
  static let calendar = CalendarWords(
    months: SpelledLists.numbered(
      [
        ["janvier", "janv"], ["février", "févr"], ["mars"], ["avril", "avr"], ["mai"], ["juin"], ["juillet", "juil"],
        ["août"], ["septembre", "sept"], ["octobre", "oct"], ["novembre", "nov"], ["décembre", "déc"],
      ]),
    weekdays: SpelledLists.numbered(
      [
        ["lundi"], ["mardi"], ["mercredi"], ["jeudi"], ["vendredi"], ["samedi"], ["dimanche"],
      ]),
    rangeWords: ["au", "à", "jusqu'au", "et", "–", "—", "-"], hourWords: ["heures", "heure", "h"])

  static let numbers = SpelledNumbers.words(
    Language("fr"), ordinalSuffixes: ["er", "re", "e", "ème", "nd", "nde"],
    multipliers: [
      "cent": 100, "cents": 100, "mille": 1_000, "million": 1e6, "millions": 1e6, "milliard": 1e9, "milliards": 1e9,
    ])

  static let naming = NamingWords(
    former: ["précédemment", "anciennement", "ancienne", "ancien", "ex.", "ex"],
    provisionalColumn: ["nom provisoire", "sujet d'étude", "nom provisoire du sujet d'étude", "acronyme"],
    bodyHeads: [
      "administration", "agence", "assemblée", "association", "autorité", "bureau", "comité", "commission",
      "conférence", "conseil", "département", "direction", "forum", "groupe", "institut", "ministère",
      "organisation", "secrétariat", "secteur", "union", "équipe",
    ],
    skippedInitials: [
      "à", "au", "aux", "d'", "de", "des", "du", "en", "et", "l'", "la", "le", "les", "ou", "par", "pour", "sur",
    ])

  static let sentences = SentenceWords(
    starters: [
      "a", "ainsi", "après", "au", "aucun", "aussi", "aux", "avant", "ce", "ces", "cet", "cette", "chaque", "comme",
      "dans", "de", "depuis", "des", "du", "elle", "elles", "en", "enfin", "est", "et", "il", "ils", "j'ai", "je",
      "la", "le", "les", "leur", "lors", "mais", "nous", "on", "or", "ou", "par", "pour", "quand", "que", "qui",
      "sa", "selon", "ses", "si", "son", "sur", "tous", "tout", "toute", "un", "une", "veuillez", "voir", "vous",
    ],
    numbered: [
      "annexe", "appendice", "article", "chapitre", "colonne", "document", "figure", "groupe", "niveau", "note",
      "option", "page", "paragraphe", "partie", "phase", "point", "question", "résolution", "salle", "section",
      "série", "supplément", "tableau", "version", "volume",
    ],
    openers: [
      "à", "après", "avant", "dans", "de", "depuis", "du", "en", "entre", "le", "vers",
    ])

  static let mentions: MentionWords = {
    var words = MentionWords()
    words.documents = SpelledLists.valued([
      "circular": ["circulaire", "circulaires", "circulaire administrative", "lettre circulaire"],
      "collective-letter": ["lettre collective"], "report": ["rapport", "rapports"],
      "resolution": ["résolution", "résolutions"], "decision": ["décision", "décisions"], "opinion": ["vœu", "voeu"],
      "annex": ["annexe", "annexes"], "appendix": ["appendice", "appendices"],
      "attachment": ["pièce jointe", "pièces jointes"], "article": ["article", "articles", "numéro"],
      "section": ["section", "sections"], "chapter": ["chapitre", "chapitres"],
      "paragraph": ["paragraphe", "paragraphes"], "table": ["tableau", "tableaux"],
      "figure": ["figure", "figures", "fig."], "document": ["document", "documents", "doc."],
      "part": ["partie", "parties"], "volume": ["volume", "vol."], "note": ["note"], "item": ["point", "points"],
      "addendum": ["addendum"], "contribution": ["contribution", "contributions"],
    ])
    words.studyGroup = ["commission d'études", "commissions d'études"]
    words.workingParty = ["groupe de travail", "groupes de travail"]
    words.question = ["question", "questions"]
    words.supplement = ["supplément", "suppléments"]
    words.series = ["série"]
    words.recommendation = [
      "recommandations", "recommandation", "projet de nouvelle recommandation", "projet de recommandation", "rec.",
    ]
    words.numberMarks = ["n°", "no", "numéro"]
    words.listMarks = [",", "et", "ou"]
    words.forenoon = ["du matin"]
    words.afternoon = ["de l'après-midi"]
    words.percentAfter = ["pour cent"]
    words.yearCues = ["en", "de", "depuis", "jusqu'en", "après", "avant", "année", "fin", "début", "pour"]
    words.shortFor = ["ci-après dénommé", "ci-après dénommée", "ci-après", "en abrégé", "ou"]
    return words
  }()
}
