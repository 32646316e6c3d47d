internal import CICU

/// Which encoding bytes are in, and their decoding.
public enum Charset {
  /// A guess with ICU's confidence in it, 0 to 100.
  public struct Guess: Sendable, Equatable {
    /// The charset's name as ICU spells it, for example `GB18030`.
    public let name: String
    /// 0 to 100.
    public let confidence: Int
  }

  /// What decoding gave.
  public struct Decoded: Sendable, Equatable {
    /// The text up to the first malformed byte.
    public let text: String
    /// Where the first malformed sequence stands (a byte offset), nil when all was well.
    public let malformedAt: Int?
  }

  /// ICU's best guess for `bytes` (at most the first 64 KiB are looked at), nil when it has none.
  public static func detect(_ bytes: [UInt8]) -> Guess? {
    var status: cicu_status = 0
    var name = [CChar](repeating: 0, count: 64)
    let length = Int32(min(bytes.count, 65_536))
    let confidence = bytes.withUnsafeBufferPointer { cicu_detect_charset($0.baseAddress, length, &name, 64, &status) }
    guard status == 0, confidence >= 0 else { return nil }
    let text = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return Guess(name: text, confidence: Int(confidence))
  }

  /// Decodes `bytes` from a named charset, up to the first malformed sequence.
  /// - Throws: `ICUError` for a charset ICU does not know.
  public static func decode(_ bytes: [UInt8], from charset: String) throws -> Decoded {
    if bytes.isEmpty { return Decoded(text: "", malformedAt: nil) }
    // No charset of ICU's takes more than three bytes of UTF-8 for a byte of its own (SCSU aside, four).
    var out = [CChar](repeating: 0, count: bytes.count * 4 + 16)
    var status: cicu_status = 0
    var malformed: Int64 = -1
    let written = bytes.withUnsafeBufferPointer {
      cicu_decode(charset, $0.baseAddress!, Int64(bytes.count), &out, Int64(out.count), &malformed, &status)
    }
    try ICUError.check(status, "decode from \(charset)")
    let text = out.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: UInt8.self) { String(decoding: $0.prefix(Int(written)), as: UTF8.self) }
    }
    return Decoded(text: text, malformedAt: malformed < 0 ? nil : Int(malformed))
  }

  /// Encodes a text in a named charset; nil when that has no such character.
  /// - Throws: `ICUError` for a charset ICU does not know.
  public static func encode(_ text: String, to charset: String) throws -> [UInt8]? {
    var text = text
    // No charset of ICU's takes more than eight bytes for a byte of UTF-8, changes of state among them.
    var out = [UInt8](repeating: 0, count: text.utf8.count * 8 + 16)
    var status: cicu_status = 0
    let written = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cicu_encode(charset, $0.baseAddress, Int64($0.count), &out, Int64(out.count), &status)
      }
    }
    try ICUError.check(status, "encode to \(charset)")
    return written < 0 ? nil : Array(out[..<Int(written)])
  }
}
