import Mentions

/// What the rules ask a base for, so that of a large base only that is read: which concepts have a name in the drafts' texts,
/// and which have one of the names that the rules look up by themselves.
public struct NamesAsked: Sendable, Equatable {
  /// The drafts' sentences.
  public let texts: [String]
  /// Numbers and provisional names of Recommendations and acronyms, as the rules have them: also where a text writes them
  /// otherwise, or where only the program's own list goes from one to the other. Sorted.
  public let names: [String]

  /// What is asked for some texts, and for names as they are.
  public init(texts: [String], names: [String]) {
    self.texts = texts
    self.names = names
  }

  /// What is asked for a set of drafts.
  public init(_ drafts: DraftSet) {
    texts = drafts.sentences.map(\.sentence.text)
    var names = Set(drafts.acronyms.definitions.map(\.key))
    for sentence in drafts.sentences {
      for mention in sentence.mentions.mentions where Self.kinds.contains(mention.kind) {
        names.formUnion([mention.text, mention.value])
      }
      for former in sentence.mentions.formerNames { names.formUnion([former.number, former.name]) }
    }
    for pair in drafts.formerNames.support.keys { names.formUnion([pair.number, pair.name]) }
    self.names = names.sorted()
  }

  private static let kinds: Set<MentionKind> = [.designation, .provisionalName]
}
