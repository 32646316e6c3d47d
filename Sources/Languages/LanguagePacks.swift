/// The languages that have a pack.
public enum LanguagePacks {
  /// The packs of the circulars' two languages: a text is taken for one of these when nothing is said, and each is read
  /// with the words of both.
  public static let all: [any LanguagePack] = [Chinese(), English()]

  /// Packs that serve where their language is said (`--languages fr,en`): they segment, align and teach. Their words are
  /// known to no other language's texts, so that `table` or `note` in English stay what they are.
  public static let further: [any LanguagePack] = [Arabic(), French(), German(), Russian(), Spanish()]

  /// The pack of a language; `zh-Hans` and `zh-CN` have that of `zh`. Nil when there is none.
  public static func pack(for language: Language) -> (any LanguagePack)? {
    let primary = language.tag.prefix { $0 != "-" && $0 != "_" }
    return (all + further).first { $0.language.tag == primary }
  }

  /// The language that `text` is written in, as far as letters tell: Chinese or English, nil when it holds letters of
  /// neither, or more of other scripts.
  ///
  /// Chinese circulars hold many Latin names (`ITU-T SG20阿拉伯区域组（SG20RG-ARB）`), so capitals and names are no
  /// evidence of English where there is Han; running words in small letters are. One such word weighs as much as
  /// one and a half Han characters, the mean length of a Chinese word.
  public static func detect(_ text: String) -> Language? {
    let census = LetterCensus(text)
    if census.other > census.han + census.latin { return nil }
    if census.han == 0 { return census.latin > 0 ? .english : nil }
    return Double(census.han) >= 1.5 * Double(census.words) ? .chinese : .english
  }
}
