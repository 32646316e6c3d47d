import Documents
import Languages
import Segmentation
import TestSupport
import Testing

@Suite("Documents in sentences")
struct DocumentSegmentationTests {
  /// A document whose one block is the text between marks 1 and 2, without what stands between marks 3 and 4.
  private func document(_ marked: MarkedText, format: Document.Format = .plainText) -> Document {
    let scalars = Array(marked.text.unicodeScalars)
    let (whole, cut) = (marked.scalars(1, 2), marked.scalars(3, 4))
    let first = whole.lowerBound..<cut.lowerBound
    let second = cut.upperBound..<whole.upperBound
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[first])
    text.append(contentsOf: scalars[second])
    let map = PlaceMap([
      .init(text: 0, document: first.lowerBound, length: first.count),
      .init(text: first.count, document: second.lowerBound, length: second.count),
    ])
    let block = Block(kind: .item, level: 1, label: "•", text: String(text), map: map)
    return Document(path: "a.txt", format: format, text: marked.text, blocks: [block])
  }

  @Test("a sentence's place in plain text is where it stands in the file, layout counted")
  func places() throws {
    let marked = MarkedText("•\t1️⃣会议3️⃣[bookmark: x]4️⃣开始。5️⃣请注册。2️⃣\n")
    let result = try Segmenter.segment(document(marked))
    #expect(result.text == marked.text && result.language == .chinese)
    #expect(result.sentences.map(\.text) == ["会议开始。", "请注册。"])
    let first = marked.scalars(1, 5)
    let second = marked.scalars(5, 2)
    #expect(result.sentences[0].place == Place(start: first.lowerBound, end: first.upperBound))
    #expect(result.sentences[1].place == Place(start: second.lowerBound, end: second.upperBound))
    // 开始 stands behind the bookmark mark.
    let after = marked.scalars(4, 5).lowerBound
    #expect(result.sentences[0].place(ofUTF8: 6..<12) == Place(start: after, end: after + 2))
  }

  @Test("only a block's first sentence carries its label; all carry kind, block and language")
  func labels() throws {
    let marked = MarkedText("1️⃣The meeting3️⃣4️⃣ opens. Please register.2️⃣")
    let sentences = try Segmenter.segment(document(marked)).sentences
    #expect(sentences.map(\.label) == ["•", nil])
    #expect(sentences.allSatisfy { $0.kind == .item && $0.block == 0 && $0.language == .english })
  }

  @Test("every sentence of a Word document leads back to the document's text and to its runs")
  func sources() throws {
    let path = #filePath.replacing("Tests/SegmentationTests/DocumentSegmentationTests.swift", with: "")
    let document = try DocumentReader.read(path: path + "Corpora/council-document/zh.docx")
    let scalars = Array(document.text.unicodeScalars)
    for sentence in try Segmenter.segment(document).sentences {
      let text = String(String.UnicodeScalarView(scalars[sentence.source.start..<sentence.source.end]))
      #expect(text == sentence.text)
      let runs = document.runs.runs(of: sentence.source)
      #expect(runs.reduce(0) { $0 + $1.end - $1.start } >= sentence.text.unicodeScalars.filter { $0 != " " }.count)
      #expect(runs.allSatisfy { $0.part == (sentence.kind == .footnote ? "word/footnotes.xml" : "word/document.xml") })
    }
  }

  @Test("in a Word document places count in the sentences, one a line")
  func word() throws {
    let blocks = ["The meeting opens. Please\nregister.", "Annex 1"].map { text in
      Block(kind: .paragraph, text: text, map: PlaceMap(documentStart: 0, length: text.unicodeScalars.count))
    }
    let document = Document(path: "a.docx", format: .word, text: "", blocks: blocks)
    let result = try Segmenter.segment(document)
    #expect(result.text == "The meeting opens.\nPlease register.\nAnnex 1")
    let scalars = Array(result.text.unicodeScalars)
    for sentence in result.sentences {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[sentence.place.start..<sentence.place.end])
      #expect(String(text) == sentence.text)
      #expect(sentence.place(ofUTF8: 0..<sentence.text.utf8.count) == sentence.place)
    }
  }

  @Test("a language without a pack is refused by name, and so is another language unasked; a text without letters too")
  func languages() {
    let map = PlaceMap(documentStart: 0, length: 6)
    func text(_ text: String) -> Document {
      Document(path: "a.txt", format: .plainText, text: text, blocks: [Block(kind: .paragraph, text: text, map: map)])
    }
    #expect(throws: SegmentationError.unsupportedLanguage(Language("tlh"), file: "a.txt")) {
      try Segmenter.segment(text("nuqneH"), language: Language("tlh"))
    }
    #expect(throws: SegmentationError.foreignLanguage(Language("ru"), file: "a.txt")) {
      try Segmenter.segment(text("Привет"))
    }
    #expect(throws: SegmentationError.unknownLanguage(file: "a.txt")) { try Segmenter.segment(text("גנבה")) }
    #expect(throws: SegmentationError.unknownLanguage(file: "a.txt")) { try Segmenter.segment(text("2023.5")) }
    #expect((try? Segmenter.segment(text("2023.5"), language: .english))?.language == .english)
  }
}
