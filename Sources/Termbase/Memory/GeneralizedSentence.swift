import Documents
import Languages
import Mentions
import Segmentation
import TextIndex

/// A sentence as pieces of which numbers, dates and names are one each, told apart by their kind only.
struct GeneralizedSentence {
  /// Equal pieces have equal numbers.
  let pieces: [UInt32]
  /// For each piece the mention it is.
  let mentions: [Mention?]

  init(_ text: String, language: Language, reader: MentionReader, folding: TextFolding) {
    var pieces: [UInt32] = []
    var found: [Mention?] = []
    let bytes = Array(text.utf8)
    func addText(_ range: Range<Int>) {
      let normalized = NormalizedText(String(decoding: bytes[range], as: UTF8.self), folding: folding)
      for piece in Self.words(normalized) {
        pieces.append(piece)
        found.append(nil)
      }
    }
    var at = 0
    for mention in Self.outermost(reader, text, language) {
      addText(at..<mention.range.lowerBound)
      pieces.append(UInt32(MentionKind.allCases.firstIndex(of: mention.kind) ?? 0))
      found.append(mention)
      at = mention.range.upperBound
    }
    addText(at..<bytes.count)
    self.pieces = pieces
    mentions = found
  }

  /// Mentions that lie in no other; a number that is written as a word stays a word.
  private static func outermost(_ reader: MentionReader, _ text: String, _ language: Language) -> [Mention] {
    let sentence = Sentence(
      text: text, language: language, kind: .paragraph, block: 0,
      place: Place(start: 0, end: text.unicodeScalars.count),
      map: PlaceMap(documentStart: 0, length: text.unicodeScalars.count))
    var kept: [Mention] = []
    let all = reader.mentions(in: sentence).mentions.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    for mention in all where mention.range.lowerBound >= kept.last?.range.upperBound ?? 0 {
      if mention.kind == .number, !mention.text.utf8.contains(where: { (0x30...0x39).contains($0) }) { continue }
      kept.append(mention)
    }
    return kept
  }

  /// A number a word, Han character or mark.
  private static func words(_ text: NormalizedText) -> [UInt32] {
    text.starts.indices.map { index in
      let start = Int(text.starts[index])
      let end = index + 1 < text.starts.count ? Int(text.starts[index + 1]) : text.bytes.count
      var hash: UInt32 = 0x811C_9DC5
      for byte in text.bytes[start..<end] where byte != 0x20 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
      // Small numbers are kinds of mentions.
      return max(hash, 64)
    }
  }

  /// The edit distance to another sentence (a swap of neighbours is one edit), and the mentions that stand for each other in it, in order.
  func compared(to other: GeneralizedSentence) -> (distance: Int, mentions: [(Mention, Mention)]) {
    let (rows, columns) = (pieces.count, other.pieces.count)
    var cells = [[Int]](repeating: [Int](repeating: 0, count: columns + 1), count: rows + 1)
    for row in 0...rows {
      for column in 0...columns {
        if row == 0 || column == 0 {
          cells[row][column] = row + column
        } else {
          let same = pieces[row - 1] == other.pieces[column - 1] ? 0 : 1
          cells[row][column] = min(
            cells[row - 1][column - 1] + same, cells[row - 1][column] + 1, cells[row][column - 1] + 1)
        }
      }
    }
    var pairs: [(Mention, Mention)] = []
    var (row, column) = (rows, columns)
    while row > 0, column > 0 {
      let same = pieces[row - 1] == other.pieces[column - 1] ? 0 : 1
      if cells[row][column] == cells[row - 1][column - 1] + same {
        if same == 0, let own = mentions[row - 1], let theirs = other.mentions[column - 1] {
          pairs.append((own, theirs))
        }
        (row, column) = (row - 1, column - 1)
      } else if cells[row][column] == cells[row - 1][column] + 1 {
        row -= 1
      } else {
        column -= 1
      }
    }
    let distance = EditDistance.between(pieces, other.pieces, atMost: max(rows, columns))
    return (distance ?? max(rows, columns), pairs.reversed())
  }
}
