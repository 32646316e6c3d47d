/// The words of a document, which tell whether two halves at a line end are one word.
struct PDFWords {
  private var words: Set<String> = []

  init(_ pages: [PDFPage]) {
    for page in pages {
      for row in page.rows {
        for span in row.spans { for word in span.words { words.insert(PDFWords.bare(word.text)) } }
      }
    }
  }

  /// What stands between the last word of a line and the first of the next: nothing, a space, or nothing and the hyphen
  /// is gone as well.
  enum Join {
    case space
    case nothing
    case withoutHyphen
  }

  func join(_ last: String, _ next: String) -> Join {
    guard let end = last.unicodeScalars.last, let start = next.unicodeScalars.first else { return .nothing }
    if end.isWide || start.isWide { return .nothing }
    if end == "\u{AD}" { return .withoutHyphen }
    if end == "-" || end == "\u{2010}" { return hyphen(last, next, isReal: end == "-") }
    if isAddress(last), end == "/" || end == "?" || end == "&" || end == "=" { return .nothing }
    // A name that is broken inside stands elsewhere in one piece; a bracket after a full stop never has a space before it.
    if end == ".", start == "[" { return .nothing }
    let whole = PDFWords.bare(last + next)
    let isName = end == "." || end == "/" || end == "_" || end == "–" || start == "[" || start == "("
    return isName && words.contains(whole) ? .nothing : .space
  }

  private func hyphen(_ last: String, _ next: String, isReal: Bool) -> Join {
    let first = last.unicodeScalars.dropLast().last
    guard let first, first.properties.isAlphabetic else { return first == nil || first == " " ? .space : .nothing }
    guard next.unicodeScalars.first?.properties.isLowercase == true else { return .nothing }
    let (head, tail) = (PDFWords.bare(String(last.dropLast())), PDFWords.bare(next))
    if words.contains(PDFWords.bare(last + next)) { return .nothing }
    if words.contains(PDFWords.bare(String(last.dropLast()) + next)) { return .withoutHyphen }
    // A name with stops, capitals or digits keeps its hyphens; so does a compound of words that stand by themselves.
    let isName = head.unicodeScalars.dropFirst().contains { !$0.properties.isLowercase }
    if isName || (words.contains(head) && words.contains(tail)) { return .nothing }
    return .withoutHyphen
  }

  private func isAddress(_ word: String) -> Bool { word.contains("://") || word.hasPrefix("www.") }

  /// A word in small letters without the marks around it.
  private static func bare(_ word: String) -> String {
    let marks = Set(".,;:!?()\"'“”‘’…".unicodeScalars)
    var body = Substring(word).unicodeScalars
    while let first = body.first, marks.contains(first) { body.removeFirst() }
    while let last = body.last, marks.contains(last) { body.removeLast() }
    return String(body).lowercased()
  }
}
