/// The regular plural of English nouns.
public enum EnglishPlural {
  /// A word, or the last of several, without the ending of a regular plural, in the case it has: *bodies* is *body*,
  /// *Directors* is *Director*. Words of one to three letters, and *-ss*, *-us* and *-is*, stay as they are. A stem will not
  /// do for this: *secure* and *security* have the same.
  public static func singular(_ word: String) -> String {
    let lower = word.lowercased()
    if lower.utf8.count < 4 || !lower.hasSuffix("s") || ["ss", "us", "is"].contains(where: lower.hasSuffix) {
      return word
    }
    if lower.hasSuffix("ies"), lower.utf8.count > 4 { return word.dropLast(3) + "y" }
    if ["ches", "shes", "sses", "xes"].contains(where: lower.hasSuffix) { return String(word.dropLast(2)) }
    return String(word.dropLast())
  }

  /// Words in -s that are no plural, or whose singular is another thing.
  private static let invariable: Set<String> = [
    "affairs", "arrears", "communications", "customs", "earnings", "finances", "funds", "goods", "headquarters",
    "means",
    "minutes", "news", "overseas", "premises", "proceedings", "remains", "savings", "series", "species",
    "telecommunications",
    "thanks", "tenders", "things", "works",
  ]

  /// Whether a word in -s is the plural of its singular: not *means*, *savings*, *statistics*.
  public static func hasSingular(_ word: String) -> Bool {
    let lower = word.lowercased()
    return singular(lower) != lower && !lower.hasSuffix("ics") && !invariable.contains(lower)
  }
}
