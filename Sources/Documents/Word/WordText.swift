/// A paragraph's text with the runs it came from and what stands at points of it. Lines end with a line feed.
struct WordText {
  /// A stretch of the text that one run holds.
  struct Piece {
    let start: Int
    let length: Int
    let origin: RunOrigin
  }

  /// What begins, ends or stands at a point of the text.
  enum Mark: Equatable {
    case linkStart(String)
    case linkEnd
    case commentStart(Int)
    case commentEnd(Int)
    case comment(Int)
  }

  private(set) var string = ""
  /// How many scalars.
  private(set) var count = 0
  private(set) var pieces: [Piece] = []
  private(set) var marks: [(offset: Int, mark: Mark)] = []

  /// Whether there is nothing but white space.
  var isBlank: Bool { string.unicodeScalars.allSatisfy { $0.properties.isWhitespace } }

  mutating func append(_ text: String, scalars: Int, from origin: RunOrigin?) {
    if let origin { pieces.append(Piece(start: count, length: scalars, origin: origin)) }
    string += text
    count += scalars
  }

  mutating func mark(_ mark: Mark) { marks.append((count, mark)) }

  /// Puts another text in front of this one.
  mutating func prepend(_ other: WordText) {
    var whole = other
    whole.pieces += pieces.map { Piece(start: $0.start + other.count, length: $0.length, origin: $0.origin) }
    whole.marks += marks.map { ($0.offset + other.count, $0.mark) }
    whole.string += string
    whole.count += count
    self = whole
  }
}
