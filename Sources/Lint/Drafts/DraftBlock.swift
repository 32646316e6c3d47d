import Documents

/// The sentences of one block of a draft: a paragraph, an item, a cell.
public struct DraftBlock: Sendable {
  /// The sentences in order; never empty.
  public let sentences: ArraySlice<DraftSentence>

  /// The first sentence, which has the block's label, kind and cell.
  public var first: DraftSentence { sentences[sentences.startIndex] }

  /// What the block is.
  public var kind: BlockKind { first.sentence.kind }

  /// The blocks of sentences in reading order.
  static func blocks(of sentences: [DraftSentence]) -> [DraftBlock] {
    var blocks: [DraftBlock] = []
    var start = 0
    for at in sentences.indices.dropFirst() {
      let (left, right) = (sentences[at - 1], sentences[at])
      if left.draft == right.draft, left.sentence.block == right.sentence.block { continue }
      blocks.append(DraftBlock(sentences: sentences[start..<at]))
      start = at
    }
    if start < sentences.count { blocks.append(DraftBlock(sentences: sentences[start...])) }
    return blocks
  }
}

extension DraftSet {
  /// The blocks of all drafts in reading order.
  var blocks: [DraftBlock] { DraftBlock.blocks(of: sentences) }
}
