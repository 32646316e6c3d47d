/// Scalars that still know where they stood: what is left of a line while layout is taken from it.
struct PlacedText {
  private(set) var scalars: [Unicode.Scalar] = []
  /// Where each scalar stands in the document; -1 for a space that joins two stretches.
  private(set) var offsets: [Int] = []

  static let joined = -1

  var isEmpty: Bool { scalars.isEmpty }
  var count: Int { scalars.count }

  init() {}

  /// A text whose first scalar stands at `start`.
  init(_ text: some Collection<Unicode.Scalar>, from start: Int = 0) {
    scalars = Array(text)
    offsets = Array(start..<start + scalars.count)
  }

  /// A text that is known to have so many scalars.
  init(_ text: String, scalars count: Int) {
    scalars.reserveCapacity(count)
    text.withByteText { bytes in
      var at = 0
      while let scalar = bytes.scalar(at: at) {
        scalars.append(scalar)
        at = bytes.end(at: at)
      }
    }
    offsets = Array(0..<scalars.count)
  }

  /// The text of some bytes whose first scalar stands at `start`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, from start: Int) {
    self.init(String(decoding: bytes[range], as: UTF8.self).unicodeScalars, from: start)
  }

  mutating func append(_ scalar: Unicode.Scalar, at offset: Int) {
    scalars.append(scalar)
    offsets.append(offset)
  }

  mutating func append(_ other: PlacedText, join: Bool = false) {
    if join { append(" ", at: PlacedText.joined) }
    scalars += other.scalars
    offsets += other.offsets
  }

  subscript(range: Range<Int>) -> PlacedText {
    var part = PlacedText()
    part.scalars = Array(scalars[range])
    part.offsets = Array(offsets[range])
    return part
  }

  /// Without white space at either end.
  var trimmed: PlacedText {
    let from = scalars.firstIndex { !Self.isWhite($0) } ?? scalars.count
    let to = (scalars.lastIndex { !Self.isWhite($0) } ?? from - 1) + 1
    return from == 0 && to == scalars.count ? self : self[from..<to]
  }

  /// Whether a scalar is white space (Unicode's `White_Space`), without a look into the tables for most.
  private static func isWhite(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20: true
    case ..<0x80, 0x3400...0x9FFF: false
    default: scalar.properties.isWhitespace
    }
  }

  /// Without a scalar, wherever it stands.
  func without(_ scalar: Unicode.Scalar) -> PlacedText {
    guard scalars.contains(scalar) else { return self }
    var out = PlacedText()
    for (at, one) in scalars.enumerated() where one != scalar { out.append(one, at: offsets[at]) }
    return out
  }

  /// With every run of tabs (and the spaces around it) as one joining space.
  var withoutTabs: PlacedText {
    guard scalars.contains("\t") else { return self }
    var out = PlacedText()
    for piece in split(where: { $0 == "\t" }) {
      let text = piece.trimmed
      if !text.isEmpty { out.append(text, join: !out.isEmpty) }
    }
    return out
  }

  func split(where isSeparator: (Unicode.Scalar) -> Bool) -> [PlacedText] {
    var pieces: [PlacedText] = []
    var from = 0
    for at in 0...count where at == count || isSeparator(scalars[at]) {
      pieces.append(self[from..<at])
      from = at + 1
    }
    return pieces
  }

  /// The text as a string.
  var string: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count * 3)
    for scalar in scalars {
      if scalar.isASCII { bytes.append(UInt8(scalar.value)) } else { bytes += scalar.utf8 }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where its stretches stand.
  var map: PlaceMap {
    var stretches: [PlaceMap.Stretch] = []
    var from = 0
    while from < count {
      var to = from + 1
      while to < count, offsets[from] >= 0, offsets[to] == offsets[to - 1] + 1 { to += 1 }
      if offsets[from] >= 0 {
        stretches.append(PlaceMap.Stretch(text: from, document: offsets[from], length: to - from))
      }
      from = to
    }
    return PlaceMap(stretches)
  }
}
