import Documents
import Languages
import Mentions

/// The titles of Recommendations that a set of drafts gives, each with its number where the text shows it.
///
/// A title is what stands in quotation marks, or in Chinese title marks, behind a number (`Y.4221（前Y.x）建议书“…”`), the
/// cell behind a cell that holds a number or a provisional name, a quotation that begins the paragraph behind a heading
/// with a number, or the line below one (`ITU-T L.1410（前L.x）新建议书草案`). Other quotations of some length are titles without
/// a number.
struct TitleIndex {
  /// A title as written.
  struct Title {
    let sentence: DraftSentence
    let range: Range<Int>
    /// The number, or the provisional name of a text that has none yet; nil when the text does not show it.
    let number: String?
    /// Words in small letters and Han characters, without marks: what two spellings share.
    let pieces: [String]
  }

  /// The titles in reading order.
  let titles: [Title]

  init(_ drafts: DraftSet) {
    var titles: [Title] = []
    var previous: DraftSentence?
    for sentence in drafts.sentences {
      let before = previous?.draft == sentence.draft ? previous : nil
      titles += Self.quoted(in: sentence, after: before, drafts.formerNames)
      if let title = Self.cell(sentence, after: before, drafts.formerNames) { titles.append(title) }
      if let title = Self.line(sentence, below: before, drafts.formerNames) { titles.append(title) }
      let isNameCell =
        sentence.sentence.kind == .cell && Self.isWholeName(sentence) && before.map(Self.isWholeNumber) == true
      if !isNameCell { previous = sentence }
    }
    self.titles = titles
  }

  // MARK: Quotations

  private static func quoted(in sentence: DraftSentence, after before: DraftSentence?, _ index: FormerNameIndex)
    -> [Title]
  {
    let quotations = sentence.traits.contains(.quotation) ? Quotations.ranges(in: sentence.scalars) : []
    let marked = Quotations.titleMarks(in: sentence.scalars).compactMap { range -> Title? in
      let pieces = pieces(sentence, range)
      guard pieces.count >= 4, let number = number(before: range.lowerBound - 1, in: sentence, index) else {
        return nil
      }
      return Title(sentence: sentence, range: range, number: number, pieces: pieces)
    }
    return marked
      + quotations.compactMap { range in
        let pieces = pieces(sentence, range)
        guard pieces.count >= 4 else { return nil }
        var number = number(before: range.lowerBound - 1, in: sentence, index)
        if number == nil, isLead(sentence.scalars[..<(range.lowerBound - 1)]), let before, before.scalars.count < 90 {
          number = before.mentions.mentions.last(where: isNumber).map { canonical($0, index) }
        }
        return Title(sentence: sentence, range: range, number: number, pieces: pieces)
      }
  }

  /// The number that a quotation belongs to: the nearest one in front, with nothing but a few words between.
  private static func number(before end: Int, in sentence: DraftSentence, _ index: FormerNameIndex) -> String? {
    let near = sentence.mentions.mentions.last { mention in
      isNumber(mention) && sentence.scalars(ofUTF8: mention.range).upperBound <= end
    }
    guard let near else { return nil }
    var between = sentence.scalars[sentence.scalars(ofUTF8: near.range).upperBound..<end]
    // Recommendation ITU-T Y.3800 (ex Y.QKDN_FR), "Overview": a comma right before the quotation parts nothing.
    if between.suffix(2).elementsEqual([",", " "]) { between = between.dropLast(2) }
    let isClose = between.count <= 24 && !between.contains { "，。；,;：:".unicodeScalars.contains($0) }
    return isClose ? canonical(near, index) : nil
  }

  /// Whether only a short heading such as 标题： stands before a quotation.
  private static func isLead(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.count <= 8 && scalars.allSatisfy { $0.isLetter || $0.isSpace || $0.halfWidth == ":" }
  }

  // MARK: Cells

  private static func cell(_ sentence: DraftSentence, after before: DraftSentence?, _ index: FormerNameIndex) -> Title?
  {
    guard sentence.sentence.kind == .cell, let before, before.sentence.kind == .cell,
      isWholeNumber(before) || isWholeName(before), !isWholeNumber(sentence), !isWholeName(sentence)
    else { return nil }
    guard let mention = before.mentions.mentions.first(where: isNumber) else { return nil }
    let range = 0..<sentence.scalars.count
    let pieces = pieces(sentence, range)
    guard pieces.count >= 4, Quotations.ranges(in: sentence.scalars).isEmpty else { return nil }
    return Title(sentence: sentence, range: range, number: canonical(mention, index), pieces: pieces)
  }

  /// Whether a sentence is nothing but a number, its Sector and former name: `ITU-T Y.4221（前Y.x）`.
  private static func isWholeNumber(_ sentence: DraftSentence) -> Bool {
    guard let number = sentence.mentions.mentions.first(where: { $0.kind == .designation }) else { return false }
    let end = sentence.mentions.formerNames.map(\.range.upperBound).max() ?? number.range.upperBound
    let bytes = sentence.sentence.text.utf8.count
    return number.range.lowerBound <= 6 && bytes - max(end, number.range.upperBound) <= 3
  }

  private static func isWholeName(_ sentence: DraftSentence) -> Bool {
    let mention = sentence.mentions.mentions.first { $0.kind == .provisionalName }
    return mention.map { $0.range.count == sentence.sentence.text.utf8.count } ?? false
  }

  // MARK: Lines

  /// The most characters of a line that names a draft, and of the title below it.
  private static let widest = (name: 100, title: 200)

  /// A line below one that names the draft of a Recommendation, and nothing else.
  private static func line(_ sentence: DraftSentence, below before: DraftSentence?, _ index: FormerNameIndex) -> Title?
  {
    guard let before, before.sentence.cell == nil, sentence.sentence.cell == nil,
      sentence.sentence.block == before.sentence.block + 1, before.scalars.count <= widest.name,
      sentence.scalars.count <= widest.title, !before.hasEnd, !sentence.hasEnd,
      let number = before.mentions.mentions.first(where: isNumber),
      !sentence.mentions.mentions.contains(where: isNumber),
      !before.traits.contains(.quotation), !sentence.traits.contains(.quotation), namesDraft(before)
    else { return nil }
    let range = 0..<sentence.scalars.count
    let pieces = pieces(sentence, range)
    return pieces.count >= 3
      ? Title(sentence: sentence, range: range, number: canonical(number, index), pieces: pieces) : nil
  }

  private static func namesDraft(_ sentence: DraftSentence) -> Bool {
    let text = sentence.sentence.text
    return ["建议书草案", "建议书修订草案", "raft new Recommendation", "raft revised Recommendation"].contains { text.contains($0) }
  }

  // MARK: Both

  private static func isNumber(_ mention: Mention) -> Bool {
    mention.kind == .designation || mention.kind == .provisionalName
  }

  private static func canonical(_ mention: Mention, _ index: FormerNameIndex) -> String {
    mention.kind == .designation ? mention.value : index.number(of: mention.text) ?? mention.text
  }

  private static func pieces(_ sentence: DraftSentence, _ range: Range<Int>) -> [String] {
    pieces(of: sentence.text(range), sentence.language)
  }

  /// Words in small letters and Han characters of a title, without marks.
  static func pieces(of text: String, _ language: Language) -> [String] {
    let tokens = LanguagePacks.pack(for: language)?.tokens(of: text) ?? []
    return tokens.filter { !$0.isPunctuation }.map { $0.text.lowercased() }
  }
}
