import Alignment
import Languages
import Testing

@Suite("Files that are two versions of one circular")
struct DocumentPairingTests {
  private func files(_ paths: String..., chinese: Set<String>) -> [DocumentPairing.File] {
    paths.map { DocumentPairing.File(path: $0, language: chinese.contains($0) ? .chinese : .english) }
  }

  @Test(
    "names that differ in a language mark belong together",
    arguments: [
      ("a/zh.docx", "a/en.docx"), ("letter-C.docx", "letter-E.docx"),
      ("T22-CIR-0096!!MSW-C.docx", "T22-CIR-0096!!MSW-E.docx"),
      ("报告_中文.txt", "报告_英文.txt"), ("zh/letter.docx", "en/letter.docx"), ("Letter.ZH.docx", "Letter.EN.docx"),
    ])
  func markedNames(zh: String, en: String) {
    let others = [DocumentPairing.File(path: "zzz/other.txt", language: .english)]
    let result = DocumentPairing.pair(files(en, zh, chinese: [zh]) + others)
    #expect(result.pairs.map { [$0.source.path, $0.target.path] } == [[zh, en]])
    #expect(result.single.map(\.path) == ["zzz/other.txt"])
  }

  @Test("two files in two languages are a pair whatever their names")
  func anyTwo() {
    let result = DocumentPairing.pair(files("invitation.txt", "邀请函.txt", chinese: ["邀请函.txt"]))
    #expect(result.pairs.map { [$0.source.path, $0.target.path] } == [["邀请函.txt", "invitation.txt"]])
  }

  @Test("a circular in two formats is taken once, in Word")
  func copies() {
    let result = DocumentPairing.pair(
      files("a/zh.txt", "a/zh.docx", "a/en.txt", "a/en.docx", chinese: ["a/zh.txt", "a/zh.docx"]))
    #expect(result.pairs.map { [$0.source.path, $0.target.path] } == [["a/zh.docx", "a/en.docx"]])
    #expect(Set(result.copies.map(\.path)) == ["a/zh.txt", "a/en.txt"])
  }

  @Test("files of the same name in different folders are not mixed")
  func folders() {
    let result = DocumentPairing.pair(
      files("a/zh.txt", "b/en.txt", "b/zh.txt", chinese: ["a/zh.txt", "b/zh.txt"]))
    #expect(result.pairs.map { [$0.source.path, $0.target.path] } == [["b/zh.txt", "b/en.txt"]])
    #expect(result.single.map(\.path) == ["a/zh.txt"])
  }

  @Test("of six language versions Chinese and English are the pair: a folder as ITU publishes it gave no pair at all")
  func manyLanguages() {
    let further = ["F", "S", "R"].map { DocumentPairing.File(path: "CIR-0096-\($0).docx", language: Language($0)) }
    let result = DocumentPairing.pair(
      further + files("CIR-0096-C.docx", "CIR-0096-E.docx", chinese: ["CIR-0096-C.docx"]))
    #expect(result.pairs.map { [$0.source.path, $0.target.path] } == [["CIR-0096-C.docx", "CIR-0096-E.docx"]])
    #expect(result.single.count == 3)
  }

  @Test("a letter in the name is no language mark where the folder is one: Annex A stayed alone beside Annex C")
  func folderBeforeLetter() {
    let chinese: Set = ["zh/Annex-A.txt", "zh/Annex-C.txt"]
    let result = DocumentPairing.pair(
      files("zh/Annex-A.txt", "en/Annex-A.txt", "zh/Annex-C.txt", "en/Annex-C.txt", chinese: chinese))
    #expect(
      result.pairs.map { [$0.source.path, $0.target.path] }
        == [["zh/Annex-A.txt", "en/Annex-A.txt"], ["zh/Annex-C.txt", "en/Annex-C.txt"]])
  }

  @Test("two texts of one language under one name are not guessed at")
  func ambiguous() {
    let result = DocumentPairing.pair(
      files("a-zh.txt", "a-en.txt", "a-eng.txt", chinese: ["a-zh.txt"]))
    #expect(result.pairs.isEmpty)
    #expect(result.single.count == 3)
  }

  @Test("the order of the files does not matter")
  func order() {
    let all = files("a/zh.txt", "a/en.txt", "b/zh.txt", "b/en.txt", "c.txt", chinese: ["a/zh.txt", "b/zh.txt"])
    #expect(DocumentPairing.pair(all) == DocumentPairing.pair(all.reversed()))
  }
}
