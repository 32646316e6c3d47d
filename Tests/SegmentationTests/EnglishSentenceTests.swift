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

  @Test("items by letters in brackets part in running text before a capital")
  func bracketedLetters() {
    check("(a) The first item.| (b) The second item.| (iii) The third item.| See item (c) there.")
    check("It closes at 5 p.m. (a later hour) on Friday; see Res. 5 (b) and Rec. (c) Y.1.")
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

  @Test("four spaced dots after a word are its full stop and an omission of the next sentence")
  func omission() {
    check("It was kept by some.| . . . It was dropped . . . by others.| She left.| . . . The rest stayed.")
  }

  @Test("a sentence typed without its capital begins after a plain word, and after ? and !, not after a name's mark")
  func small() {
    check("Any other use is prohibited.| just call me.| Call 303-832-8160.")
    check("they know.| Really?| excellent!| so go.")
    check("The item (approx. five, incl. the rest) applies.| Yahoo! in Geneva agreed.| See item. i) is new.")
  }

  @Test("mixed ends inside brackets and quotation marks belong together")
  func nested() { check("“Yes (really!).”| He said so.| (“Is it?”)| [Noted.]| It ended (see “A.” above).| Done.") }

  @Test("a full stop and a closing bracket with a space between belong together")
  func apart() { check("We leave (at noon. )| Then we eat.") }
}

@Suite("Lines that extraction has put together")
struct LostLineTests {
  private func check(_ marked: String, _ location: SourceLocation = #_sourceLocation) {
    let parted = Parted(marked)
    #expect(sentences(parted.text, English()) == parted.sentences, sourceLocation: location)
  }

  @Test("a greeting and a closing formula are lines of their own; a list of names after dear is none")
  func letters() {
    check("Dear colleagues,| The meeting will be held in Geneva.| Best regards,| Chaesub Lee")
    check("Dear John, Mary and Ann are well.")
    check("She sends her best regards, John.")
  }

  @Test("a mail's field ends with its address, where a capital follows")
  func fields() { check("E-mail: tsbsg20@itu.int| Web pages are listed below.| Email: a@b.org or call.") }

  @Test("a drawn line parts, a blank to be filled in does not")
  func rulers() {
    check("The first text| ----------| The second text")
    check("Name: ________________________ Date: ____________")
    check("An em dash -- or --- so is none.")
  }

  @Test("a mail's date and time are a line of their own, a date in running text is part of its sentence")
  func stamps() {
    check("Kay Mann| 04/26/2001 07:17 AM| Will you be there?")
    check("It opens at 10/26/2001 07:17 AM and closes later.")
  }

  @Test("a smiley ends what it comments on before a capital")
  func smileys() { check("It was great :-)| Then we left.| I agree ;) with that (see: a).") }

  @Test("addresses in a row part, and so does a sentence after one")
  func addresses() {
    check("http://itu.int/a| http://itu.int/b| The list is long.")
    check("Documents at http://itu.int/a Geneva time remain.")
  }
}
