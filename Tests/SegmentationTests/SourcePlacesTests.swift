import Documents
import Foundation
import Segmentation
import Testing

/// Places in the list of sentences lead back to the same words in the document's own text, for whole sentences and for
/// each character.
@Suite("From the list of sentences back to the document")
struct SourcePlacesTests {
  private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  @Test(
    "each sentence and each of its characters stand where they came from",
    arguments: ["zh.docx", "en.docx", "zh.txt"])
  func places(name: String) throws {
    let document = try DocumentReader.read(path: Self.package + "/Corpora/collective-letter/" + name)
    let segmented = try Segmenter.segment(document)
    let places = SourcePlaces(document, segmented)
    let listed = Array(segmented.text.unicodeScalars)
    let source = Array(document.text.unicodeScalars)
    for sentence in segmented.sentences {
      #expect(places.place(of: sentence.place) == sentence.source)
      for offset in sentence.place.start..<sentence.place.end {
        let place = places.place(of: Place(start: offset, end: offset + 1))
        #expect(place.end == place.start + 1)
        let isLineEnd = source[place.start] == "\n" && listed[offset] == " "
        #expect(source[place.start] == listed[offset] || isLineEnd)
      }
    }
  }

  @Test("a place over two sentences reaches from the first one's words to the second one's")
  func several() throws {
    let html = "<p>One <b>small</b> thing. And&nbsp;a second.</p><p>Third.</p>"
    let document = try DocumentReader.read(bytes: Array(html.utf8), path: "a.html")
    let segmented = try Segmenter.segment(document, language: .english)
    let all = Place(start: 4, end: segmented.text.unicodeScalars.count)
    let place = SourcePlaces(document, segmented).place(of: all)
    let text = String(String.UnicodeScalarView(Array(document.text.unicodeScalars)[place.start..<place.end]))
    #expect(text.hasPrefix("small thing.") && text.hasSuffix("Third."))
  }
}
