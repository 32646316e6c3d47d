import GRDB
import Languages
import Mentions
import TextIndex

extension Termbase {
  /// The translation memory: earlier sentences most like each of some sentences, with their translations.
  /// - Parameters:
  ///   - sentences: of one language.
  ///   - language: that language.
  /// - Throws: `TermbaseError`.
  public func match(
    _ sentences: [MemorySentence], language: Language, options: MatchOptions = MatchOptions()
  ) throws -> [MatchResult] {
    try read { db in
      let matcher = MemoryMatcher(
        texts: try beadTexts(db), concordance: try concordance(db), folding: keys.folding, language: language,
        options: options,
        readers: indexes)
      return try sentences.map(matcher.result)
    }
  }
}

/// Finds and compares sentences of the memory.
struct MemoryMatcher {
  let texts: BeadTexts
  let concordance: Concordance
  let folding: TextFolding
  let language: Language
  let options: MatchOptions
  let readers: IndexCache

  func result(_ sentence: MemorySentence) throws -> MatchResult {
    func form(_ text: String) -> NormalizedText { NormalizedText(text, folding: folding) }
    // Names in place of each other are not known yet to cost nothing: candidates may be less like.
    let least = max(0.3, Double(options.least) / 100 - 0.3)
    let candidates = concordance.candidates(
      like: form(sentence.text), language: language.tag, least: least, count: max(40, options.limit * 4),
      before: sentence.before.map(form), after: sentence.after.map(form))
    guard let reader = readers.mentionReaders.reader(for: language) else { return empty(sentence) }
    let own = GeneralizedSentence(sentence.text, language: language, reader: reader, folding: folding)
    let beads = try texts.beads(candidates.map(\.bead))
    var hits: [MatchHit] = []
    var places: [String: Int] = [:]
    for candidate in candidates {
      guard let pair = beads[candidate.bead].flatMap({ pair(of: candidate, in: $0.sides) }),
        options.target.map({ $0 == pair.targetLanguage }) ?? true
      else {
        continue
      }
      let name = pair.source + "\u{0}" + pair.target
      if let at = places[name] {
        hits[at] = hits[at].counted()
        continue
      }
      places[name] = hits.count
      hits.append(hit(candidate, pair, own, reader))
    }
    let sorted = hits.enumerated().filter { $0.element.score >= options.least }.sorted {
      ($1.element.rank, $0.offset) < ($0.element.rank, $1.offset)
    }
    return MatchResult(
      query: sentence.text, language: language, hits: sorted.prefix(max(0, options.limit)).map(\.element))
  }

  private func empty(_ sentence: MemorySentence) -> MatchResult {
    MatchResult(query: sentence.text, language: language, hits: [])
  }

  // MARK: One candidate

  private struct Pair {
    let source: String, target: String
    let targetLanguage: Language
    let documents: [String: String]
  }

  /// Both sides of a candidate's bead; nil when it has one only.
  private func pair(of candidate: MemoryCandidate, in sides: [BeadTexts.Side]) -> Pair? {
    guard sides.count == 2 else { return nil }
    let own = sides[Int(candidate.side)], other = sides[1 - Int(candidate.side)]
    if own.text.isEmpty || other.text.isEmpty { return nil }
    return Pair(
      source: own.text, target: other.text, targetLanguage: other.language,
      documents: [own.language.tag: own.path, other.language.tag: other.path])
  }

  private func hit(
    _ candidate: MemoryCandidate, _ pair: Pair, _ own: GeneralizedSentence, _ reader: MentionReader
  ) -> MatchHit {
    let isInContext = candidate.isSame && (candidate.agreesBefore || candidate.agreesAfter)
    var score = 100
    var exchanged: [MatchExchange] = []
    var repaired: String?
    if !candidate.isSame {
      let theirs = GeneralizedSentence(pair.source, language: language, reader: reader, folding: folding)
      let compared = theirs.compared(to: own)
      let pairs = compared.mentions.filter { $0.0.value != $0.1.value }.map { (old: $0.0, new: $0.1) }
      let longest = max(1, max(own.pieces.count, theirs.pieces.count))
      score = max(0, min(99, 100 * (longest - compared.distance) / longest - (pairs.isEmpty ? 0 : 1)))
      if !pairs.isEmpty { (exchanged, repaired) = repair(pairs, pair) }
    }
    return MatchHit(
      score: score, match: isInContext ? .context : candidate.isSame ? .exact : .fuzzy, source: pair.source,
      target: pair.target, targetLanguage: pair.targetLanguage, repaired: repaired, exchanged: exchanged,
      documents: pair.documents, count: 1)
  }

  private func repair(_ pairs: [(old: Mention, new: Mention)], _ pair: Pair) -> ([MatchExchange], String?) {
    guard let pack = LanguagePacks.pack(for: pair.targetLanguage),
      let reader = readers.mentionReaders.reader(for: pair.targetLanguage)
    else {
      return ([], nil)
    }
    let target = GeneralizedSentence(pair.target, language: pair.targetLanguage, reader: reader, folding: folding)
    let repairer = HitRepairer(rewriter: MentionRewriter(calendar: pack.calendar))
    return repairer.repaired(pairs, in: pair.target, naming: target.mentions.compactMap { $0 })
  }
}

extension MatchHit {
  /// What hits are sorted by.
  var rank: Int { score * 4 + (match == .context ? 2 : match == .exact ? 1 : 0) }

  /// The same, met once more.
  fileprivate func counted() -> MatchHit {
    MatchHit(
      score: score, match: match, source: source, target: target, targetLanguage: targetLanguage, repaired: repaired,
      exchanged: exchanged, documents: documents, count: count + 1)
  }
}
