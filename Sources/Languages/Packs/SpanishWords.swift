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
      "a", "actualmente", "además", "ahora", "ahí", "al", "algo", "alguien", "alguna", "algunas", "algunos", "allí",
      "ambas", "ambos", "ante", "antes", "apenas", "aquel", "aquella", "aquellos", "aquí", "asimismo", "así", "aun",
      "aunque", "ayer", "aún", "bajo", "bien", "cada", "casi", "cierto", "como", "con", "conforme", "contra",
      "cuando", "cuanto", "cuya", "cuyo", "cuál", "cuáles", "cuándo", "cómo", "dado", "de", "debe", "debido", "del",
      "dentro", "desde", "después", "dicha", "dicho", "donde", "durante", "dónde", "el", "ella", "ellas", "ellos",
      "en", "entonces", "entre", "era", "eran", "es", "esa", "esas", "ese", "eso", "esos", "esta", "estaba", "estar",
      "estas", "este", "esto", "estos", "está", "están", "finalmente", "fue", "fueron", "gracias", "había", "hace",
      "hacia", "han", "hasta", "hay", "hoy", "igual", "incluso", "la", "las", "lo", "los", "luego", "mas", "me",
      "mediante", "mi", "mientras", "mis", "mucha", "muchas", "mucho", "muchos", "muy", "más", "nada", "nadie", "ni",
      "ninguna", "ninguno", "ningún", "no", "nos", "nosotros", "nuestra", "nuestro", "nunca", "o", "otra", "otras",
      "otro", "otros", "para", "pero", "poco", "pocos", "por", "porque", "posteriormente", "pues", "que", "quien",
      "quizás", "quién", "qué", "salvo", "se", "sea", "según", "ser", "será", "si", "sido", "siempre", "sin",
      "sobre", "solo", "somos", "son", "su", "sus", "sólo", "tal", "también", "tampoco", "tan", "tanto", "te",
      "tiene", "tienen", "toda", "todas", "todavía", "todo", "todos", "tras", "tu", "tú", "un", "una", "unas",
      "unos", "usted", "ustedes", "varias", "varios", "véase", "y", "ya", "yo",
    ],
    particles: ["de", "del", "el", "la", "las", "los"],
    numbered: [
      "anexo", "apéndice", "artículo", "artículos", "bloque", "capítulo", "categoría", "clase", "columna", "cuadro",
      "cuestión", "documento", "edificio", "etapa", "fase", "figura", "formulario", "grupo", "hepatitis", "hoja",
      "lista", "módulo", "nivel", "nota", "opción", "parte", "paso", "piso", "plan", "planta", "puerta", "punto",
      "página", "párrafo", "región", "resolución", "sala", "sección", "sector", "serie", "suplemento", "tabla",
      "terminal", "tipo", "título", "versión", "vitamina", "volumen", "zona",
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
