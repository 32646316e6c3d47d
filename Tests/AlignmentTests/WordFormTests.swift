@testable import Alignment
import Languages
import Testing

@Suite("Words as they are written")
struct WordFormTests {
  @Test("the first word of each stem is told, in whichever sentence of the run, and a word cut from Han as it is")
  func forms() {
    let english = WordForms(sentences: ["Meetings.", "The meeting of Groups", "groups"], pack: English())
    #expect(english.forms(of: ["group", "meet", "absent"], in: 1..<3) == ["Groups", "meeting", "absent"])
    #expect(english.forms(of: ["meet", "meet"], in: 0..<3) == ["Meetings", "Meetings"])
    #expect(english.forms(of: [], in: 0..<3) == [])
    let chinese = WordForms(sentences: ["ITU的焦点组Meetings"], pack: Chinese())
    #expect(chinese.forms(of: ["焦点", "组", "meet"], in: 0..<1) == ["焦点", "组", "Meetings"])
  }
}
