import Languages
import Mentions
import Segmentation

extension DocumentProfile {
  /// How many sentences are looked at for words; the head of a book tells enough.
  private static let wordSentences = 300
  /// How many sentences at most are a document's head.
  private static let headSentences = 16

  /// What a read document says; the lexicon tells where Chinese words end.
  public init(_ read: ReadDocument, lexicon: Lexicon) {
    var features: Set<Feature> = []
    for sentence in read.mentions { for mention in sentence.mentions { Self.add(mention, to: &features) } }
    let texts = read.document.sentences.map(\.text)
    var words: [String] = []
    if let pack = LanguagePacks.pack(for: read.document.language) {
      let found = ContentWords(Array(texts.prefix(Self.wordSentences)), pack: pack, lexicon: lexicon)
      words = found.words.sorted()
      for name in found.names { features.insert(Feature(.name, name)) }
    }
    self.features = features.sorted()
    self.words = words
    sentences = Set(texts.map(Self.hash)).sorted()
    length = texts.reduce(0) { $0 + $1.unicodeScalars.count }
    numbers = Self.numbers(read)
    date = read.date
    revisions = Set(texts.prefix(Self.headSentences).filter { $0.utf8.count < 240 }.flatMap(RevisionMark.inHeading))
  }

  private static func add(_ mention: Mention, to features: inout Set<Feature>) {
    let value = mention.value
    switch mention.kind {
    case .designation: features.insert(Feature(.designation, value))
    case .provisionalName: features.insert(Feature(.provisionalName, value))
    case .body: features.insert(Feature(.body, value))
    case .acronym: features.insert(Feature(.acronym, value))
    case .date: for end in value.split(separator: "/") { features.insert(Feature(.date, end)) }
    case .time: for end in value.split(separator: "/") { features.insert(Feature(.time, end)) }
    case .email, .url, .telephone: features.insert(Feature(.address, value.lowercased()))
    case .documentReference:
      let number = value.split(separator: ":").last ?? ""
      features.insert(Feature(number.utf8.count < 3 ? .smallNumber : .reference, number))
    case .number:
      let number = value.hasPrefix("#") ? value.dropFirst() : value[...]
      features.insert(Feature(number.utf8.count < 3 ? .smallNumber : .number, number))
    }
  }

  /// The kinds of documents that bear a number of their own.
  private static let numberedKinds: Set<Substring> = ["circular", "collective-letter", "document"]

  /// The first number of each kind at the head.
  private static func numbers(_ read: ReadDocument) -> Set<String> {
    var numbers: [Substring: String] = [:]
    for sentence in read.mentions.prefix(headSentences) {
      for mention in sentence.mentions where mention.kind == .documentReference {
        let parts = mention.value.split(separator: ":")
        guard let kind = parts.first, let number = parts.last, parts.count > 1, numberedKinds.contains(kind) else {
          continue
        }
        if numbers[kind] == nil { numbers[kind] = kind + ":" + number }
      }
    }
    return Set(numbers.values)
  }

  /// A sentence's letters and digits, hashed.
  private static func hash(_ text: String) -> UInt64 {
    ByteHash.of(
      text.utf8.lazy.filter { byte in
        byte >= 0x80 || (0x30...0x39).contains(byte) || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
      })
  }
}
