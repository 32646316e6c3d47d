import Languages
import Segmentation
import Testing

/// Texts written for these tests, one a rule; `|` stands where a sentence ends.
private func check(_ tag: String, _ marked: String, _ location: SourceLocation = #_sourceLocation) throws {
  let pack = try #require(LanguagePacks.pack(for: Language(tag)))
  let parted = Parted(marked)
  #expect(sentences(parted.text, pack) == parted.sentences, sourceLocation: location)
}

@Suite("French sentences")
struct FrenchSentenceTests {
  @Test("titles and initials belong to the name, a name's small word begins no sentence")
  func titles() throws {
    try check("fr", "M. Le Goff et Mme Dupont ouvriront la séance.| L'ordre du jour suivra.")
    try check("fr", "J.-P. Martin et A. B. Durand sont arrivés av. J.-C. et sont repartis.| Ils étaient deux.")
  }

  @Test("abbreviations of references belong to their number, after an elided article too")
  func references() throws {
    try check("fr", "Voir la Fig. 3, l'art. 12, al. 2, et le § 4.5.1 de la Rec. UIT-T Y.4221.| La Rés. 78 s'applique.")
    try check("fr", "Le n° 5 et le no. 340 s'appliquent (voir la note no 3).| Cf. chap. 5, p. 12.| L'Annexe B suit.")
  }

  @Test("guillemets with spaces inside belong to their sentence, which goes on after them")
  func guillemets() throws {
    try check("fr", "Le texte « Bonjour. » figure au menu.| « Est-ce exact ? », demanda-t-il.| « Oui. »| Il partit.")
    try check("fr", "Il a dit « d'accord.\u{202F}»| « Tu viens\u{A0}?\u{A0}» demanda-t-elle.")
    try check("fr", "Tu viens ? demanda-t-elle encore.")
  }

  @Test("marks with a space before them end sentences, p. ex. and c.-à-d. do not, etc. does before a capital")
  func marks() throws {
    try check("fr", "Quelle joie !| Attention !| Est-ce clair ?| Certes…| Mais non.")
    try check("fr", "Certains pays (p. ex. la France, c.-à-d. l'État) ont répondu.")
    try check("fr", "Apportez un visa, etc.| Le bureau ouvre.")
  }

  @Test("numbers, dotted names, addresses and labels have full stops inside")
  func inside() throws {
    try check("fr", "Le coût est de 1.500,50 EUR.| En 2023, il a augmenté de 3,5 %.| Les membres de l'O.N.U. ont voté.")
    try check("fr", "1. Ouverture de la réunion.| 2. Adoption de l'ordre du jour.| Écrire à tsbsg20@itu.int.| Merci.")
  }
}

@Suite("References by letter in further languages")
struct LetteredReferenceTests {
  // The article that begins the next sentence was taken for a part of a name: J. La Fontaine.
  @Test("the letter of an annex or part ends a sentence, whatever article follows")
  func letters() throws {
    try check("fr", "Il figure à l'Annexe A.| La réunion l'a approuvé.| Voir la Partie B.| Les membres ont agréé.")
    try check("fr", "M. J. La Fontaine préside.")
    try check("es", "Véase el Anexo A.| La reunión lo aprobó.| Véase la Parte B.| Los miembros aceptaron.")
    try check("de", "Siehe Anlage A.| Die Sitzung hat zugestimmt.| Siehe Teil B.| Die Mitglieder stimmten zu.")
  }
}

@Suite("Spanish sentences")
struct SpanishSentenceTests {
  @Test("titles, initials and abbreviations of two words belong to what follows")
  func titles() throws {
    try check("es", "El Sr. López y la Sra. de la Fuente abrieron la reunión.| El Dr. J. R. García y D. Luis hablaron.")
    try check("es", "Los EE. UU. y la UE firmaron.| Los EE.UU. también.| Uds. deben firmar, p. ej. el martes.")
  }

  @Test("inverted marks open a sentence, or a clause inside one")
  func inverted() throws {
    try check("es", "¿Está abierta la sesión?| ¡Sí!| ¡¿Qué viste?!| Pablo, ¿adónde vas?| Voy a casa.")
  }

  @Test("what is quoted with a full stop inside goes on after the comma")
  func quotations() throws {
    try check("es", "«Es cierto.», dijo Ana.| «¿Es cierto?», preguntó él.| Dijo: «Vamos».| Y se fue.")
  }

  @Test("references, numbers, hours and centuries have full stops inside")
  func inside() throws {
    try check("es", "Véase el art. 12, pág. 5, núm. 3 y el cap. IV.| El n.º 5 (véase la fig. 3) es nuevo.")
    try check("es", "Cuesta $170.500.000,00.| Se prevé una disminución del 12.5 % en 2024.")
    try check("es", "Nació en el s. IV a. C. en Roma.| La oficina abre a las 9.30 a. m. y cierra a las 5 p. m.")
    try check("es", "Traiga visado, pasaporte, etc.| Vive en la Avda. América.| No lo sé...| Tal vez… mañana.")
  }
}

@Suite("German sentences")
struct GermanSentenceTests {
  @Test("an ordinal's full stop ends nothing, a year's does, and a small number's before a word that begins a sentence")
  func ordinals() throws {
    try check("de", "Am 12. Juni und am 3. Oktober 1990 wurde getagt.")
    try check("de", "Im 19. Jahrhundert war es anders.| Das war 1990.| Gut.")
    try check("de", "Kaiser Wilhelm II. regierte lange.| Am 5. 3. 2020 endete es.")
    try check("de", "Er wohnt in Zimmer 12.| Das ist klein.")
  }

  @Test("titles and abbreviations, in two words and in compounds, end nothing")
  func abbreviations() throws {
    try check("de", "Dr. Weber und Prof. von Stein leiten die Sitzung, z. B. am Montag, d. h. morgen.")
    try check("de", "Danach ist Pause.")
    try check("de", "Die Karl-Marx-Str. 5 liegt in St. Gallen.")
    try check("de", "Die Hauptstr. 7 auch.| Er zahlte ca. 5 Mio. Euro bzw. mehr.")
    try check("de", "Bringen Sie Ausweis, Visum usw. mit.| Das gilt u. a. für Gäste, i. d. R. auch für Kinder.")
    try check("de", "Siehe Abb. 3, Abs. 2, Nr. 5 und S. 12 ff. des Berichts.| Der Verein e. V. wurde gegründet.")
  }

  @Test("„ “ and » « hold what was said")
  func quotations() throws {
    try check("de", "„Ich habe heute keine Zeit“, sagte sie und flüsterte leise: „Und auch keine Lust.“")
    try check("de", "Wir haben 1.000 Euro.")
    try check("de", "»Kommst du?«, fragte er.| »Ja.«| Er ging.| „Gut!“| „Na ja… vielleicht.“")
  }
}

@Suite("Russian sentences")
struct RussianSentenceTests {
  @Test("titles and initials belong to the name")
  func titles() throws {
    try check("ru", "Проф. И. И. Иванов, А. С. Пушкин и г-н Петров открыли собрание.| Затем был перерыв.")
    try check("ru", "Институт им. Ленина и ст. 5 Закона.| Уважаемый проф. Семенов!| Просьба до 20.10 сдать отчёт.")
  }

  @Test("г. is a town before a name and a year after a number; a phrase of time is no sentence")
  func years() throws {
    try check("ru", "В 2010–2012 гг. Виктор посещал г. Москву.| Это было в 1999 г.| Затем он уехал.")
    try check("ru", "Он живёт на ул. Лесной, д. 5, кв. 12.| В XIX в. Россия изменилась.| В V в. до н. э. жили греки.")
  }

  @Test("т. е., т. д., т. к. and units end nothing inside a sentence")
  func abbreviations() throws {
    try check("ru", "Рек. МСЭ-Т Y.4221 действует, т. е. применяется, и т. д.")
    try check("ru", "Вот и всё.| См. рис. 3, табл. 5 и стр. 12.")
    try check("ru", "Принесите визу и т. п.| Бюро открывается в 9 ч. 30 мин. утра.")
    try check("ru", "Цена 150 тыс. руб. за штуку.| Объём 5 куб.м.")
  }

  @Test("what was said goes on after a dash")
  func speech() throws {
    try check("ru", "«Не видали маму?» — спросила она.| Она кричала: «Не видали маму?».| Никто не ответил.")
    try check("ru", "— Привет! — сказал он.")
    try check("ru", "Кто это?| Это я.| Да!..| Нет...")
  }
}

@Suite("Arabic sentences")
struct ArabicSentenceTests {
  @Test("؟ and the full stop end sentences, abbreviations do not")
  func ends() throws {
    try check("ar", "افتتح د. أحمد الاجتماع.| هل بدأت الجلسة؟| نعم!| انظر الشكل 3 في ص. 12.| شكراً.")
    try check("ar", "أحضروا جواز السفر والتأشيرة إلخ.| يفتح المكتب الساعة 9:30.| قال: «نعم.»| وانصرف.")
  }

  @Test("marks of writing direction around a full stop change nothing")
  func directions() throws {
    try check("ar", "قال د\u{202A}.\u{202C} ديفيد إنه موافق.")
    try check("ar", "بلغت التكلفة 7.9 في 12\u{202A}.\u{202C}08\u{202A}.\u{202C}2014.| انتهى.")
  }

  @Test("Arabic figures make labels and numbers as others do")
  func figures() throws {
    try check("ar", "١. افتتاح الاجتماع.| ٢. اعتماد جدول الأعمال.| إن العدد 20.| وانتهى.")
  }
}
