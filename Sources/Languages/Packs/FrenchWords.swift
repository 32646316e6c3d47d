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
      "a", "afin", "ainsi", "alors", "après", "au", "aucun", "aujourd'hui", "aussi", "aux", "avant", "bien", "c'",
      "c'est", "car", "ce", "ceci", "cela", "celle", "celui", "cependant", "certaines", "certains", "ces", "cet",
      "cette", "ceux", "chacun", "chaque", "comme", "d'", "dans", "de", "depuis", "des", "devant", "donc", "dont",
      "du", "durant", "dès", "elle", "elles", "en", "encore", "enfin", "ensuite", "entre", "environ", "est", "et",
      "eux", "hier", "hormis", "ici", "il", "ils", "j'", "j'ai", "jamais", "je", "jusqu'", "l'", "la", "le",
      "lequel", "les", "leur", "lors", "lorsqu'", "lorsque", "lui", "là", "ma", "mais", "malgré", "mes", "moins",
      "mon", "même", "n'", "ne", "ni", "non", "nos", "notre", "nous", "nul", "néanmoins", "on", "or", "ou", "outre",
      "où", "par", "parce", "parmi", "pas", "pendant", "peu", "plus", "plusieurs", "pour", "pourquoi", "pourtant",
      "près", "puis", "puisque", "qu'", "quand", "quant", "que", "quel", "quelle", "quelles", "quelque", "quelques",
      "quels", "qui", "quoi", "quoique", "rien", "s'", "sa", "sans", "sauf", "selon", "sera", "ses", "seul", "seule",
      "si", "sinon", "soit", "son", "sont", "sous", "suite", "sur", "tandis", "tant", "tel", "telle", "tous", "tout",
      "toute", "toutefois", "toutes", "trop", "très", "un", "une", "vers", "veuillez", "voici", "voilà", "voir",
      "vos", "votre", "vous", "y", "également",
    ],
    particles: ["d'", "de", "des", "du", "la", "le", "les"],
    numbered: [
      "annexe", "annexes", "appendice", "article", "articles", "bloc", "bâtiment", "catégorie", "chapitre", "classe",
      "colonne", "document", "exemple", "feuillet", "figure", "formulaire", "groupe", "hépatite", "liste", "lot",
      "modèle", "niveau", "note", "option", "page", "paragraphe", "partie", "phase", "plan", "planche", "point",
      "porte", "question", "région", "résolution", "salle", "schéma", "secteur", "section", "supplément", "série",
      "tableau", "terminal", "titre", "type", "version", "vitamine", "volume", "zone", "étape",
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
