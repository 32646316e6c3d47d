import Alignment
import Languages
import Testing

/// What the marks at the edges of sentences decide where words and lengths do not.
@Suite("Marks at the edges of sentences")
struct MarkTests {
  /// A talk between the paragraphs of a letter; the fourth speaker's second English sentence has no word that the
  /// Chinese has, and by length it belongs to the fifth.
  private static let talk: [(zh: String, en: [String])] = [
    ("代表说：“文稿在网上。”", ["“The contributions are online.”"]),
    ("主席说：“请主管部门提交提案。”", ["“Administrations are requested to submit a proposal.”"]),
    ("代表说：“提案在附件A。”", ["“The proposal is in Annex A.”"]),
    ("主席说：“那么，请谈谈您的提案。”", ["“Well then, tell us about the proposal.", "Please take whatever time it needs.”"]),
    ("代表说：“这份提案谈的是网络安全，说来话长。”", ["“The proposal is about cybersecurity.”"]),
    ("主席说：“请提交研究组会议。”", ["“Please submit it to the study group meeting.”"]),
  ]

  private static func aligned(_ settings: AlignmentSettings) throws -> [Bead] {
    var zh = SmallText.chinese
    var en = SmallText.english
    zh.insert(contentsOf: talk.map(\.zh), at: 8)
    en.insert(contentsOf: talk.flatMap(\.en), at: 8)
    return try Aligner(lexicon: SmallText.lexicon, settings: settings).align(
      sourceLines: zh, language: .chinese, targetLines: en, language: .english)
  }

  @Test("a sentence that closes a quotation goes with the sentence that closes it on the other side")
  func quotation() throws {
    let beads = try Self.aligned(.init())
    #expect(SmallText.shape(beads).contains("[11] [11, 12]"))
    #expect(beads.contains { bead in bead.reasons.contains { $0.kind == "mark" && $0.weight > 0 } })
    var settings = AlignmentSettings()
    settings.markWeight = 0
    #expect(SmallText.shape(try Self.aligned(settings)).contains("[12] [12, 13]"))
  }

  @Test("a translation that drops all quotation marks is not punished for it")
  func dropped() throws {
    let quoted = SmallText.chinese.enumerated().map { $0.offset % 2 == 0 ? "“\($0.element)”" : $0.element }
    let beads = try SmallText.align(quoted, SmallText.english)
    let plain = try SmallText.align(SmallText.chinese, SmallText.english)
    #expect(SmallText.shape(beads) == SmallText.shape(plain))
    for (bead, other) in zip(beads, plain) { #expect(abs(Self.marks(bead) - Self.marks(other)) < 0.3) }
  }

  private static func marks(_ bead: Bead) -> Double { bead.reasons.first { $0.kind == "mark" }?.weight ?? 0 }
}
