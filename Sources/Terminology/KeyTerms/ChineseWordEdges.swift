import Alignment
import Languages

/// Where the words of the Chinese sentences begin and end: what a term may not cut.
///
/// The lexicon's words decide (`HanWords`). A word of one character may begin a term only where it makes adjectives and
/// titles (新代表, 副报告人), and end one only where it makes nouns (签证协办函). What the lexicon does not know is free.
struct ChineseWordEdges: Sendable {
  private static let openers: Set<Unicode.Scalar> = Set("新副总正邻同异全主多单双跨非无超高低大小短长硬软旧真半微远近自再子准".unicodeScalars)
  private static let closers: Set<Unicode.Scalar> = Set(
    "函表书组会者员率量器机站网层点法案费权国局部处厅院司室稿件线面体物型类式证图库台号群链环币制令条款栏章节篇卷册页版区域税期日时年月史术学论业商店厂车船港桥路杆塔井池泵阀卡板屏灯热能力值比差度群团队党军界圈带源端口键包帧码流波光声电磁场"
      .unicodeScalars)

  /// A sentence's cut: whether a word ends before each place, and whether a word of one character stands there.
  private struct Cut {
    var isEdge: [Bool]
    var isLone: [Bool]
  }

  private let cuts: [Cut]

  init(_ side: Side, _ lexicon: Lexicon) {
    let words = HanWords(side.sentences.map(\.text), lexicon: lexicon).texts
    cuts = zip(side.texts, words).map { text, words in
      var cut = Cut(
        isEdge: Array(repeating: true, count: text.count + 1), isLone: Array(repeating: false, count: text.count))
      for word in words {
        for inner in word.range.dropFirst() { cut.isEdge[inner] = false }
        if word.range.count == 1 { cut.isLone[word.range.lowerBound] = word.isListed }
      }
      return cut
    }
  }

  /// Whether a range of a sentence holds whole words, and neither begins nor ends with a stray one.
  func isWhole(_ sentence: Int, _ range: Range<Int>, in text: ScalarText) -> Bool {
    let cut = cuts[sentence], last = range.upperBound - 1
    guard cut.isEdge[range.lowerBound], cut.isEdge[range.upperBound] else { return false }
    if cut.isLone[range.lowerBound], !Self.openers.contains(text.scalars[range.lowerBound]) { return false }
    return !cut.isLone[last] || Self.closers.contains(text.scalars[last])
  }

  /// The words of a range, as ranges.
  func words(_ sentence: Int, _ range: Range<Int>) -> [Range<Int>] {
    let cut = cuts[sentence]
    var words: [Range<Int>] = []
    var start = range.lowerBound
    for place in range.lowerBound + 1...range.upperBound where place == range.upperBound || cut.isEdge[place] {
      words.append(start..<place)
      start = place
    }
    return words
  }
}
