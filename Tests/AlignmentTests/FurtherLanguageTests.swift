import Alignment
import Languages
import Testing

/// A pair of languages for which nothing is built in: lengths, spellings and what the text itself teaches must do.
@Suite("Aligning without any dictionary")
struct FurtherLanguageTests {
  private static let french = [
    "La commission d'études s'est réunie à Genève en septembre.",
    "Le président a ouvert la réunion et souhaité la bienvenue aux participants.",
    "Il a rappelé que les contributions doivent être soumises douze jours avant la réunion.",
    "Le rapport de la réunion précédente a été approuvé sans modification.",
    "Le groupe de travail a examiné neuf contributions.", "Trois d'entre elles venaient d'Afrique.",
    "Les participants ont noté que les contributions sur l'eau étaient les plus nombreuses.",
    "Une nouvelle question sur la gestion de l'eau a été proposée.",
    "Le président a proposé de créer un groupe sur l'eau, et les participants ont accepté cette proposition.",
    "Le groupe soumettra son rapport à la prochaine réunion.",
    "Le secrétariat a présenté le budget.", "Le budget a été approuvé.",
    "La prochaine réunion se tiendra à Tunis en mars.", "Le président a remercié le secrétariat et les participants.",
    "La réunion a été levée à dix-sept heures.",
  ]
  private static let english = [
    "The study group met in Geneva in September.",
    "The chairman opened the meeting and welcomed the participants.",
    "He recalled that contributions must be submitted twelve days before the meeting.",
    "The report of the previous meeting was approved without change.",
    "The working party considered nine contributions, three of which came from Africa.",
    "The participants noted that the contributions on water were the most numerous.",
    "A new question on water management was proposed.",
    "The chairman proposed to set up a group on water.", "The participants accepted this proposal.",
    "The group will submit its report to the next meeting.",
    "The secretariat presented the budget.", "The budget was approved.",
    "The next meeting will be held in Tunis in March.", "The chairman thanked the secretariat and the participants.",
    "The meeting rose at five in the afternoon.",
  ]
  private static let expected = [
    "0-0", "1-1", "2-2", "3-3", "4,5-4", "6-5", "7-6", "8-7,8", "9-9", "10-10", "11-11", "12-12", "13-13", "14-14",
  ]

  private func shape(_ beads: [Bead]) -> [String] {
    beads.map { bead in
      [bead.source, bead.target].map { $0.map(String.init).joined(separator: ",") }.joined(separator: "-")
    }
  }

  @Test("French and English find each other, the divided sentences too")
  func frenchEnglish() throws {
    let beads = try Aligner(lexicon: .empty).align(
      sourceLines: Self.french, language: Language("fr"), targetLines: Self.english, language: .english)
    #expect(Set(shape(beads)).intersection(Self.expected).count >= 12, "\(shape(beads))")
  }

  @Test("what such pairs taught makes another text of theirs surer")
  func taught() throws {
    let pack = try #require(LanguagePacks.pack(for: Language("fr")))
    var trainer = LexiconTrainer(pack, English())
    let whole = [Int](0..<4) + [6, 7, 9, 10, 11, 12, 13, 14]
    let others = [Int](0..<4) + [5, 6, 9, 10, 11, 12, 13, 14]
    for (one, other) in zip(whole, others) { trainer.add(Self.english[other], Self.french[one]) }
    #expect(trainer.source == .english && trainer.target == Language("fr"))
    #expect(trainer.finish().report.entries > 10)
  }
}
