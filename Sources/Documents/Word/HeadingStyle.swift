/// Which paragraph styles are headings, by their outline level or by their name.
enum HeadingStyle {
  /// An outline level that says "no heading", which ends the search among the styles that this one is based on.
  static let bodyText = -1

  /// Word keeps its own styles' English names whatever its language; other programs write the names of their screens.
  private static let names = [
    "heading", "标题", "標題", "überschrift", "titre", "título", "titulo", "titolo", "заголовок", "见出", "見出し", "제목",
    "عنوان", "العنوان", "nagłówek", "kop", "rubrik", "overskrift", "otsikko", "nadpis", "başlık",
  ]

  /// ITU's styles of lines that carry the number of what follows.
  private static let numbers: Set<String> = [
    "annexno", "appendixno", "chapno", "recno", "resno", "sectionno", "partno", "artno", "questionno", "repno",
  ]

  /// A heading's depth from 1, 0 for one without (a title), `bodyText` for what is none expressly; nil when the style does
  /// not tell.
  static func depth(_ name: String, _ outline: Int?) -> Int? {
    if let outline { return (0..<9).contains(outline) ? outline + 1 : bodyText }
    let folded = name.lowercased().filter { $0 != "_" && $0 != " " && $0 != "-" }
    for prefix in names where folded.hasPrefix(prefix) {
      if let depth = Int(folded.dropFirst(prefix.count)) { return (1...9).contains(depth) ? depth : 0 }
      // ITU's unnumbered headings are Heading_b and Heading_i; elsewhere a word that only begins alike is none.
      if prefix == "heading" || folded == prefix { return 0 }
    }
    return isTitle(folded) ? 0 : nil
  }
  /// Whether a folded name is a title's: `Title`, `Title 1`, `Annex_title`, `Table_title_BR`, `Rec_No`, `TOC Heading`;
  /// `Normal_after_title` is none.
  private static func isTitle(_ folded: String) -> Bool {
    let name = folded.hasSuffix("br") ? String(folded.dropLast(2)) : folded
    if numbers.contains(name) || name == "tocheading" { return true }
    let stem = name.last.map { ("0"..."9").contains($0) } == true ? String(name.dropLast()) : name
    return stem.hasSuffix("title") && !stem.contains("after")
  }
}
