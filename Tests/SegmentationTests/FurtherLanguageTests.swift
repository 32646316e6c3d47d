import Languages
import Segmentation
import Testing

@Suite("Sentences of languages besides Chinese and English")
struct FurtherLanguageTests {
  @Test(
    "abbreviations, figures and marks of the language end no sentence, full stops do",
    arguments: [
      (
        "fr",
        ["M. Dupont présidera la séance.", "Voir la Fig. 3 de l'Annexe A.", "La réunion est-elle ouverte ?", "Oui."]
      ),
      ("es", ["El Sr. López abrió la reunión.", "Véase el art. 12 del Convenio.", "¿Está abierta la sesión?", "Sí."]),
      ("de", ["Dr. Weber leitet die Sitzung, z. B. am Montag.", "Siehe Abb. 3.", "Ist die Sitzung eröffnet?", "Ja."]),
      ("ru", ["Проф. Иванов открыл собрание.", "См. рис. 3 в Приложении А.", "Открыто ли собрание?", "Да."]),
      ("ar", ["افتتح الرئيس الاجتماع.", "هل بدأت الجلسة؟", "نعم."]),
    ])
  func ends(tag: String, expected: [String]) throws {
    let pack = try #require(LanguagePacks.pack(for: Language(tag)))
    #expect(sentences(expected.joined(separator: " "), pack) == expected)
  }
}
