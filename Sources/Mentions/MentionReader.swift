import Documents
import Languages
import Segmentation

/// Reads what sentences name, once, for the three rooms that use it.
///
/// A sentence is folded (`FoldedText`), then walked from left to right; at each beginning of a word the recognizers are
/// asked in a fixed order, and the first that finds something takes its stretch. Former names and acronyms' definitions
/// are read from the mentions and brackets afterwards. Reading a document adds what only the whole tells: columns of
/// tables, and names known from elsewhere in it.
///
/// It costs one pass over the bytes; most words and characters cost one look into a table.
public struct MentionReader: Sendable {
  /// The pack of the language that is read.
  public let pack: any LanguagePack
  private let walker: Walker
  private let formerNames: FormerNameReader
  private let definitions: DefinitionReader

  /// A reader for a language. Words of all packs are known to it, so that names in another language are read too.
  public init(pack: any LanguagePack) {
    self.pack = pack
    let words = Vocabulary(pack: pack)
    walker = Walker(words: words)
    formerNames = FormerNameReader(words: words)
    definitions = DefinitionReader(pack: pack, words: words)
  }

  /// What one sentence names, by itself.
  public func mentions(in sentence: Sentence) -> SentenceMentions {
    read(FoldedText(sentence.text), DocumentKnowledge())
  }

  /// What a document's sentences name.
  public func read(_ document: SegmentedDocument) -> ReadDocument {
    let folded = document.sentences.map { FoldedText($0.text) }
    let knowledge = DocumentKnowledge(folded, words: walker.words)
    var mentions = folded.map { read($0, knowledge) }
    for (index, pair) in TableColumnReader(words: walker.words).pairs(document.sentences, folded, mentions) {
      mentions[index].formerNames.append(pair)
    }
    return ReadDocument(document: document, mentions: mentions)
  }

  /// The same, with the sentences of the last reading at hand, which are replaced by those of this one.
  func read(_ document: SegmentedDocument, keeping cache: inout SentenceCache) -> ReadDocument {
    let before = cache.kept
    let kept = document.sentences.map { before[$0.text] ?? SentenceCache.Kept(folded: FoldedText($0.text)) }
    let knowledge = DocumentKnowledge(kept.map(\.folded), words: walker.words)
    let isSame = knowledge.compounds == cache.compounds
    var mentions = kept.map { (isSame ? $0.mentions : nil) ?? read($0.folded, knowledge) }
    cache = SentenceCache(compounds: knowledge.compounds)
    for (index, sentence) in document.sentences.enumerated() {
      // What stands in brackets is judged by the whole document.
      let isFree = !kept[index].folded.census.bracket
      cache.kept[sentence.text] = SentenceCache.Kept(
        folded: kept[index].folded, mentions: isFree ? mentions[index] : nil)
    }
    let folded = kept.map(\.folded)
    for (index, pair) in TableColumnReader(words: walker.words).pairs(document.sentences, folded, mentions) {
      mentions[index].formerNames.append(pair)
    }
    return ReadDocument(document: document, mentions: mentions)
  }

  private func read(_ text: FoldedText, _ knowledge: DocumentKnowledge) -> SentenceMentions {
    let found = walker.walk(text, compounds: knowledge.compounds)
    let mentions = found.map { item in
      let range = text.origin(of: item.range)
      return Mention(kind: item.kind, value: item.value, text: text.original(range), range: range)
    }
    return SentenceMentions(
      mentions: mentions, formerNames: formerNames.pairs(text, found),
      definitions: text.census.bracket ? definitions.definitions(text, found, knowledge) : [])
  }
}
