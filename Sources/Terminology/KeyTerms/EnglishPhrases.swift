/// English word sequences that are said rather than named: greetings, requests, statements.
///
/// A term begins and ends with a word of its own meaning; it holds no personal pronoun, ends in no participle, and begins
/// and ends with no verb of procedure (*registration system requires*, *submit test results*), and governs no article.
enum EnglishPhrases {
  private static let personal: Set<String> = [
    "i", "me", "my", "we", "us", "our", "you", "your", "yours", "he", "him", "his", "she", "her", "they", "them",
    "dear",
    "sir", "madam", "faithfully", "sincerely", "please",
  ]
  private static let verbs: Set<String> = [
    "accept", "achieve", "add", "adopt", "agree", "allow", "announce", "apply", "appoint", "approve", "ask", "assign",
    "assume", "attend", "avoid", "become", "begin", "bring", "cite", "confirm", "consider", "contain", "continue",
    "decide", "define", "describe", "determine", "draw", "enable", "encourage", "ensure", "establish", "examine",
    "express", "facilitate", "give", "help", "improve", "inform", "instruct", "interrupt", "introduce", "invite",
    "keep",
    "know", "let", "maintain", "need", "note", "obtain", "organize", "participate", "perform", "prepare", "present",
    "propose", "publish", "reach", "receive", "recognize", "recommend", "register", "remain", "remind", "replace",
    "require", "restore", "retain", "reveal", "say", "seek", "send", "serve", "share", "show", "specify", "submit",
    "suggest", "thank", "wish", "follow", "according", "see",
  ]
  private static let finite: Set<String> = [
    "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "shall", "should", "may", "might",
    "can", "could", "must", "does", "did",
  ]
  private static let articles: Set<String> = ["the", "a", "an", "this", "these", "its", "their"]
  /// Verbs that are nouns too: alone, and at the end of several words, they stay.
  private static let nouns: Set<String> = ["need", "present", "note", "help", "share", "show", "wish"]

  /// Whether the words are addressed to somebody.
  static func isSaid(_ words: [EnglishWord]) -> Bool { words.contains { personal.contains($0.lower) } }

  /// Whether the words say that something is done.
  static func isPhrase(_ words: [EnglishWord]) -> Bool {
    guard let first = words.first, let last = words.last else { return true }
    if words.contains(where: { finite.contains($0.lower) }) { return true }
    if words.count > 1 {
      // A verb and its object (manage the Fund, but bridging the gap), a participle and what it governs (related to Study Group).
      if articles.contains(words[1].lower), !first.lower.hasSuffix("ing") { return true }
      if isParticiple(first.lower), words[1].isGrammatical { return true }
    }
    if isVerb(first), words.count > 1 || !nouns.contains(first.key) { return true }
    if words.count > 1, isVerb(last), !nouns.contains(last.key) { return true }
    return isParticiple(last.lower) || words.contains { $0.lower == "by" } && words.contains { isParticiple($0.lower) }
  }

  /// `submit`, `submits`.
  private static func isVerb(_ word: EnglishWord) -> Bool {
    verbs.contains(word.lower) || verbs.contains(word.key)
  }

  /// `approved`; not `need`, `bed`.
  private static func isParticiple(_ word: String) -> Bool {
    word.utf8.count > 4 && word.hasSuffix("ed") && (!word.hasSuffix("eed") || word == "agreed")
      && !word.contains("-")
  }
}
