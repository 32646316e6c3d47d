import Languages
import Segmentation

/// The sentences of a paragraph as strings.
func sentences(_ text: String, _ pack: any LanguagePack) -> [String] {
  let ranges = Segmenter(pack: pack).sentences(in: text)
  return text.withByteText { bytes in ranges.map(bytes.string) }
}

/// The paragraph that a text with `|` between sentences means, and its sentences.
struct Parted {
  let text: String
  let sentences: [String]

  /// A space after a `|` belongs to the paragraph, so that `a.| b.` has one and `甲。|乙。` has none.
  init(_ marked: String) {
    text = marked.replacing("|", with: "")
    sentences = marked.split(separator: "|").map { String($0.drop { $0 == " " }) }
  }
}
