/// Folds bytes for `FoldedText`: one pass, most bytes copied as they are.
struct Folder {
  private let source: [UInt8]
  var out: [UInt8] = []
  var origins: [Int32] = []
  var changed = false
  var census = ByteCensus()

  init(_ source: [UInt8]) {
    self.source = source
    out.reserveCapacity(source.count + FoldedText.margin)
    origins.reserveCapacity(source.count)
  }

  mutating func run() {
    var at = 0
    while at < source.count {
      let byte = source[at]
      if byte < 0x80 {
        if byte == 0x09 || byte == 0x0A || byte == 0x0D { put(0x20, at) } else { put(byte < 0x20 ? 0x20 : byte, at) }
        at += 1
        continue
      }
      let length = min(Self.length(byte), source.count - at)
      switch byte {
      case 0xC2, 0xE2, 0xE3, 0xEF: fold(at, length)
      default: copy(at, length)
      }
      at += length
    }
  }

  /// How many bytes the scalar has that begins with `lead`.
  static func length(_ lead: UInt8) -> Int { lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

  private mutating func put(_ byte: UInt8, _ at: Int) {
    switch byte {
    case 0x40: census.at = true
    case 0x2F: census.slashes = true
    case 0x28, 0x5B: census.bracket = true
    case 0x30...0x39: census.digit = true
    default: break
    }
    out.append(byte)
    origins.append(Int32(truncatingIfNeeded: at))
  }

  private mutating func copy(_ at: Int, _ length: Int) {
    for step in 0..<length {
      out.append(source[at + step])
      origins.append(Int32(truncatingIfNeeded: at + step))
    }
  }

  private mutating func fold(_ at: Int, _ length: Int) {
    if let replacement = Self.replacement(source, at, length) {
      changed = true
      if replacement != 0 { put(replacement, at) }
    } else {
      copy(at, length)
    }
  }

  /// The byte a scalar becomes, 0 when it vanishes, nil when it stays.
  private static func replacement(_ source: [UInt8], _ at: Int, _ length: Int) -> UInt8? {
    if length == 2 { return source[at + 1] == 0xA0 ? 0x20 : source[at + 1] == 0xAD ? 0 : nil }
    guard length == 3 else { return nil }
    let value = UInt32(source[at] & 0x0F) << 12 | UInt32(source[at + 1] & 0x3F) << 6 | UInt32(source[at + 2] & 0x3F)
    switch value {
    case 0xFF01...0xFF5E: return UInt8(value - 0xFEE0)
    case 0x3000, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F: return 0x20
    case 0x200B...0x200F, 0xFEFF, 0x2060: return 0
    case 0x2010, 0x2011: return 0x2D
    case 0x2012...0x2015, 0x2212: return FoldedText.dash
    case 0x2018, 0x2019: return 0x27
    case 0x301C: return 0x7E
    default: return nil
    }
  }
}
