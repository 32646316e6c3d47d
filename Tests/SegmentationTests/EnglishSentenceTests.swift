import Languages
import Segmentation
import Testing

@Suite("English sentences")
struct EnglishSentenceTests {
  private func check(_ marked: String, _ location: SourceLocation = #_sourceLocation) {
    let parted = Parted(marked)
    #expect(sentences(parted.text, English()) == parted.sentences, sourceLocation: location)
  }

  @Test("a full stop after Rec., Fig., No., Res. and the like does not end a sentence before what it names")
  func numbers() {
    check("Revised Rec. ITU-T Y.4113 was agreed.| See Fig. 3 and No. 5.340.| The text (ITU-T Res. 78) applies.")
    check("He said no.| Mary agreed.")
  }

  @Test("(ex. Y.x) and (Rev. Geneva, 2022) are inside their sentence")
  func former() {
    check("Draft Y.4113 (ex. Y.IoT-network-reqts) was developed.| Resolution 78 (Rev. Geneva, 2022) applies.")
  }

  @Test("e.g., i.e. and cf. never end a sentence, etc. does before a capital")
  func latin() {
    check(
      "Use a form, e.g. Annex 2, i.e. The long one, cf. Doc. 4.| Bring badges, visas, etc.| The desk opens at 0900 hours."
    )
  }

  @Test("initials belong to the name, the letter of an annex does not")
  func initials() {
    check(
      "J. E. Smith and A. Noel Kramer spoke.| It is in Annex B.| The agenda follows.| You and I.| Did Albert I. Jones come?"
    )
  }

  @Test("a.m. and p.m. end a sentence before a capital unless only a phrase of time stands before them")
  func hours() {
    check("It opens at 9 a.m. on Monday and ends at 5 p.m.| Delegates should register.| At 5 p.m. Mr. Kim spoke.")
  }

  @Test("U.S. ends a sentence only before a word that begins one")
  func dotted() {
    check("The U.S. Department of State replied from the U.S.| However, it was late.")
  }

  @Test("decimals, section numbers, versions and addresses have full stops inside")
  func inside() {
    check(
      "Section 3.2.1 of version 1.1 costs 3.5 million.| Send it to tsbsg20@itu.int.| See https://itu.int/go/tsg20.| Thanks."
    )
  }

  @Test("a label at the beginning is part of its sentence")
  func labels() {
    check("1. Introduction to the work.| 2. References are given.")
    check("a. Opening of the meeting")
    check("Annex A. Practical information")
    check("Figure 3. Architecture of the system.| It has parts.")
  }

  @Test("labelled items in one line part when their numbers go on, but not where they are listed with commas")
  func items() {
    check("1) The first item| 2) The second item")
    check("• The first item| • The second item")
    check("a) The air ticket, or b) The allowance.")
  }

  @Test("closing quotation marks and brackets belong to the sentence, which may go on after them")
  func quotations() {
    check("He said \"Yes.\" and left.| “Is it so?” she asked.| (This is all.)| It ended (see Annex A.)| The next.")
    check("The forum \"Metaverse for all? Building cities\" will be held.| It is free.")
  }

  @Test("a missing quotation mark does not turn round those that follow")
  func unbalanced() { check("He said \"Yes and left.| She said \"No.\"| They met.") }

  @Test("a raised footnote mark belongs to the sentence before it")
  func footnotes() { check("The end.¹| Another sentence.[2]| A third.3| Done.") }

  @Test("ellipses end a sentence only with a fourth dot or before a capital")
  func ellipses() {
    check("I wait ... and see . . . what comes.| It ended....| She left.| Bohr [...] Used it.")
  }

  @Test("?! and !! are one end; a brand name's mark is none")
  func doubled() { check("Really?!| Yes!!| She works at Yahoo! in Geneva.") }

  @Test("a name with a small first letter begins a sentence")
  func smallNames() { check("It supports standards.| oneM2M has two.| eHealth too.") }

  @Test("sentences without a space between them part, names with full stops do not")
  func glued() { check("Hello world.|Today is Tuesday.|It works.| ASP.NET and Y.Suppl.42 remain.") }

  @Test("times in hours, full stops before dashes, and Han inside")
  func mixed() { check("It opens at 1400 hours.| 会议开始。|The meeting (电信标准化局) ends.") }

  @Test("a golden case's words changed still part as they should")
  func variants() {
    check("Please turn to pp. 55 and 56.| We met Briggs & Co. at noon.| Let's ask Ann and co.| They know.")
  }
}
