/// What a scan of bytes as UTF-8 found: enough to tell valid UTF-8, damaged UTF-8, another charset and binary data
/// apart.
struct UTF8Survey {
  /// The first byte that no valid sequence holds.
  private(set) var firstError: Int?
  /// How many places are malformed.
  private(set) var errors = 0
  /// How many well-formed sequences of two bytes or more there are.
  private(set) var multibyte = 0
  /// How many of them stand before the first malformed place.
  private(set) var leading = 0
  /// The first NUL.
  private(set) var firstNUL: Int?
  /// Control characters that text does not have (not tab, line ends, form feed), and the first of them.
  private(set) var controls = 0
  private(set) var firstControl: Int?

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        if byte < 0x20 || byte == 0x7F { note(control: byte, at: at) }
        at += 1
        continue
      }
      let length = UTF8Survey.sequenceLength(bytes, at)
      if length == 0 {
        errors += 1
        if firstError == nil { (firstError, leading) = (at, multibyte) }
        at += 1
        while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
      } else {
        multibyte += 1
        at += length
      }
    }
  }

  /// Whether the file was meant as UTF-8 and is damaged: other charsets produce far more errors than sequences that
  /// happen to be well formed, and never so many of those in a row at the beginning as a file has to which text in another
  /// charset was added.
  var isDamagedUTF8: Bool { errors > 0 && multibyte > 0 && (errors * 4 <= multibyte || leading >= 16) }

  private mutating func note(control byte: UInt8, at: Int) {
    switch byte {
    case 0x09...0x0D, 0x1A, 0x1B: return
    case 0 where firstNUL == nil: firstNUL = at
    default: break
    }
    controls += 1
    if firstControl == nil { firstControl = at }
  }

  /// The length of the well-formed sequence of two to four bytes at `at` (Unicode, table 3-7), 0 when there is none.
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    func next(_ step: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
      at + step < bytes.count && bytes[at + step] >= low && bytes[at + step] <= high
    }
    switch bytes[at] {
    case 0xC2...0xDF: return next(1) ? 2 : 0
    case 0xE0: return next(1, 0xA0) && next(2) ? 3 : 0
    case 0xED: return next(1, 0x80, 0x9F) && next(2) ? 3 : 0
    case 0xE1...0xEF: return next(1) && next(2) ? 3 : 0
    case 0xF0: return next(1, 0x90) && next(2) && next(3) ? 4 : 0
    case 0xF1...0xF3: return next(1) && next(2) && next(3) ? 4 : 0
    case 0xF4: return next(1, 0x80, 0x8F) && next(2) && next(3) ? 4 : 0
    default: return 0
    }
  }
}
