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
    read(FoldedText(sentence.text), DocumentKnowledge(), walker.acronyms([]))
  }

  /// What a document's sentences name.
  public func read(_ document: SegmentedDocument) -> ReadDocument {
    let folded = document.sentences.map { FoldedText($0.text) }
    let knowledge = DocumentKnowledge(folded, words: walker.words)
    let acronyms = walker.acronyms(knowledge.compounds)
    var mentions = folded.map { read($0, knowledge, acronyms) }
    for (index, pair) in TableColumnReader(words: walker.words).pairs(document.sentences, folded, mentions) {
      mentions[index].formerNames.append(pair)
    }
    return ReadDocument(document: document, mentions: mentions)
  }

  /// The same, with the last reading at hand, which is replaced by this one: a sentence that was there is not walked again, and
  /// its definitions are only read again where what has changed may have a say in them.
  func read(_ document: SegmentedDocument, keeping last: inout LastReading) -> ReadDocument {
    let reading = ReadingChange(from: last.sentences, to: document.sentences)
    let folded = reading.kept.indices.map { reading.kept[$0]?.folded ?? FoldedText(document.sentences[$0].text) }
    let knowledge = DocumentKnowledge(folded, words: walker.words)
    let acronyms = walker.acronyms(knowledge.compounds)
    let change = KnowledgeChange(
      from: last.knowledge, to: knowledge, lost: reading.lost.map(\.folded), gained: reading.gained.map { folded[$0] })
    let isSame = knowledge.compounds == last.knowledge.compounds
    var mentions = folded.indices.map { number -> SentenceMentions in
      guard isSame, let kept = reading.kept[number], !change.mayChangeDefinitions(in: kept.folded) else {
        return read(folded[number], knowledge, acronyms)
      }
      return kept.mentions
    }
    last.sentences = folded.indices.map {
      LastReading.Sentence(text: document.sentences[$0].text, folded: folded[$0], mentions: mentions[$0])
    }
    last.knowledge = knowledge
    for (index, pair) in TableColumnReader(words: walker.words).pairs(document.sentences, folded, mentions) {
      mentions[index].formerNames.append(pair)
    }
    return ReadDocument(document: document, mentions: mentions)
  }

  private func read(
    _ text: FoldedText, _ knowledge: DocumentKnowledge, _ acronyms: AcronymRecognizer
  ) -> SentenceMentions {
    let found = walker.walk(text, acronyms)
    let mentions = found.map { item in
      let range = text.origin(of: item.range)
      return Mention(kind: item.kind, value: item.value, text: text.original(range), range: range)
    }
    return SentenceMentions(
      mentions: mentions, formerNames: formerNames.pairs(text, found),
      definitions: text.census.bracket ? definitions.definitions(text, found, knowledge) : [])
  }
}
