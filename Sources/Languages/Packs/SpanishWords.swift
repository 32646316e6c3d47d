/// The Spanish pack's words for dates, numbers, sentences and names.
enum SpanishWords {
  static let calendar = CalendarWords(
    months: SpelledLists.numbered(
      [
        ["enero", "ene"], ["febrero", "feb"], ["marzo", "mar"], ["abril", "abr"], ["mayo"], ["junio", "jun"],
        ["julio", "jul"], ["agosto", "ago"], ["septiembre", "setiembre", "sept"], ["octubre", "oct"],
        ["noviembre", "nov"], ["diciembre", "dic"],
      ]),
    weekdays: SpelledLists.numbered(
      [
        ["lunes"], ["martes"], ["miércoles"], ["jueves"], ["viernes"], ["sábado"], ["domingo"],
      ]),
    rangeWords: ["al", "a", "hasta", "y", "–", "—", "-"], hourWords: ["horas", "hora", "h"])

  static let numbers = SpelledNumbers.words(
    Language("es"), ordinalSuffixes: ["º", "ª", "er", "o", "a"],
    multipliers: [
      "cien": 100, "ciento": 100, "mil": 1_000, "millón": 1e6, "millones": 1e6, "mil millones": 1e9, "billón": 1e+12,
    ])

  static let naming = NamingWords(
    former: ["anteriormente", "antiguamente", "antigua", "antiguo", "ex.", "ex"],
    provisionalColumn: ["nombre provisional", "tema de estudio", "acrónimo"],
    bodyHeads: [
      "administración", "agencia", "asamblea", "asociación", "autoridad", "comisión", "comité", "conferencia",
      "consejo", "departamento", "dirección", "equipo", "foro", "grupo", "instituto", "junta", "ministerio",
      "oficina", "organización", "secretaría", "sector", "unión",
    ],
    skippedInitials: [
      "a", "al", "con", "de", "del", "e", "el", "en", "la", "las", "los", "o", "para", "por", "sobre", "u", "y",
    ])

  static let sentences = SentenceWords(
    starters: [
      "a", "además", "al", "algunos", "así", "aunque", "cada", "como", "con", "cuando", "de", "desde", "después",
      "durante", "el", "ella", "en", "entre", "es", "esta", "estas", "este", "esto", "estos", "hay", "la", "las",
      "lo", "los", "más", "mi", "no", "nos", "o", "para", "pero", "por", "porque", "que", "se", "según", "si", "sin",
      "sobre", "su", "sus", "también", "todo", "todos", "un", "una", "véase", "y", "ya", "yo",
    ],
    numbered: [
      "anexo", "apéndice", "artículo", "capítulo", "columna", "cuadro", "cuestión", "documento", "figura", "fase",
      "grupo", "nivel", "nota", "opción", "parte", "punto", "página", "párrafo", "resolución", "sala", "sección",
      "serie", "suplemento", "tabla", "versión", "volumen",
    ],
    openers: [
      "a", "antes", "de", "del", "desde", "después", "el", "en", "entre", "hasta",
    ])

  static let mentions: MentionWords = {
    var words = MentionWords()
    words.documents = SpelledLists.valued([
      "circular": ["circular", "circulares", "circular administrativa", "carta circular"],
      "collective-letter": ["carta colectiva"], "report": ["informe", "informes"],
      "resolution": ["resolución", "resoluciones"], "decision": ["decisión", "decisiones", "acuerdo"],
      "opinion": ["ruego"], "annex": ["anexo", "anexos"], "appendix": ["apéndice", "apéndices"],
      "attachment": ["adjunto", "adjuntos"], "article": ["artículo", "artículos"],
      "section": ["sección", "secciones"], "chapter": ["capítulo", "capítulos"],
      "paragraph": ["párrafo", "párrafos"], "table": ["cuadro", "cuadros"], "figure": ["figura", "figuras", "fig."],
      "document": ["documento", "documentos", "doc."], "part": ["parte", "partes"], "volume": ["volumen", "vol."],
      "note": ["nota"], "item": ["punto", "puntos"], "addendum": ["addendum"],
      "contribution": ["contribución", "contribuciones"],
    ])
    words.studyGroup = ["comisión de estudio", "comisiones de estudio"]
    words.workingParty = ["grupo de trabajo", "grupos de trabajo"]
    words.question = ["cuestión", "cuestiones"]
    words.supplement = ["suplemento", "suplementos"]
    words.series = ["serie"]
    words.recommendation = [
      "recomendaciones", "recomendación", "proyecto de nueva recomendación", "proyecto de recomendación", "rec.",
    ]
    words.numberMarks = ["nº", "n.º", "número"]
    words.listMarks = [",", "y", "e", "o"]
    words.forenoon = ["de la mañana"]
    words.afternoon = ["de la tarde"]
    words.percentAfter = ["por ciento"]
    words.yearCues = ["en", "de", "desde", "hasta", "después", "antes", "año", "finales", "para"]
    words.shortFor = ["en adelante", "denominado", "denominada", "abreviado", "o"]
    return words
  }()
}
