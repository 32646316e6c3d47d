import ICU

/// Decodes a plain text: a byte order mark decides, then strict UTF-8, then what ICU detects.
///
/// A file that is UTF-8 but for a few bytes is refused with the first bad byte's place; it is not read as Windows-1252,
/// which would take any bytes. The byte order mark is not part of the text.
struct TextDecoder {
  let path: String

  /// The text of `bytes`.
  func text(of bytes: [UInt8]) throws -> String {
    for mark in ByteOrderMark.all where bytes.starts(with: mark.bytes) {
      if mark.charset == "UTF-8" { return try utf8(bytes, from: mark.bytes.count) }
      return try decode(bytes, from: mark.bytes.count, charset: mark.charset)
    }
    return try utf8(bytes, from: 0)
  }

  /// The text of a page that says which charset it is in. A byte order mark and valid UTF-8 that is more than ASCII know
  /// better than what a page says of itself.
  func text(of bytes: [UInt8], declared: String?) throws -> String {
    guard let declared, !ByteOrderMark.all.contains(where: { bytes.starts(with: $0.bytes) })
    else { return try text(of: bytes) }
    let survey = bytes.withUnsafeBufferPointer { UTF8Survey($0) }
    guard let error = survey.firstError else { return try text(of: bytes) }
    if declared == "utf-8" || declared == "utf8" { throw malformed(bytes, "UTF-8", error) }
    guard (try? Charset.decode([0x41], from: declared)) != nil else { return try text(of: bytes) }
    return try decode(bytes, from: 0, charset: declared)
  }

  private func utf8(_ bytes: [UInt8], from start: Int) throws -> String {
    if let text = bytes.withUnsafeBufferPointer({ Self.plain(UnsafeBufferPointer(rebasing: $0[start...])) }) {
      return text
    }
    let survey = bytes.withUnsafeBufferPointer { UTF8Survey(UnsafeBufferPointer(rebasing: $0[start...])) }
    if survey.firstNUL != nil, start == 0, let wide = try wide(bytes) { return wide }
    if let nul = survey.firstNUL { throw binary(bytes, nul + start) }
    if let control = survey.firstControl, survey.controls * 50 > bytes.count { throw binary(bytes, control + start) }
    guard let error = survey.firstError else { return String(decoding: bytes[start...], as: UTF8.self) }
    if start == 0, !survey.isDamagedUTF8, let legacy = try legacy(bytes) { return legacy }
    throw malformed(bytes, "UTF-8", error + start)
  }

  /// UTF-8 as nearly every file has it: well-formed and without a control that needs a closer look.
  private static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    // In bytes alone and without a branch, so that the compiler looks at many of them together.
    var controls: UInt8 = 0
    for byte in bytes {
      let isControl: UInt8 = byte < 0x20 ? 1 : 0
      let isLayout: UInt8 = byte &- 0x09 < 5 ? 1 : 0
      controls |= (isControl & ~isLayout) | (byte == 0x7F ? 1 : 0)
    }
    return controls != 0 ? nil : String(validating: bytes, as: UTF8.self)
  }

  /// UTF-16 or UTF-32 without a byte order mark, where ICU is sure.
  private func wide(_ bytes: [UInt8]) throws -> String? {
    guard let guess = Charset.detect(bytes), guess.name.hasPrefix("UTF-16") || guess.name.hasPrefix("UTF-32"),
      guess.confidence >= 50, let decoded = try? Charset.decode(bytes, from: guess.name),
      decoded.malformedAt == nil, !decoded.text.utf8.contains(0)
    else { return nil }
    return decoded.text
  }

  /// A charset of one or two bytes a character; nil when nothing believable fits.
  private func legacy(_ bytes: [UInt8]) throws -> String? {
    let guess = Charset.detect(bytes)
    // A few words are too little for ICU's statistics, and plain enough by themselves.
    if !ShortHan.otherCharsets.contains(guess?.name ?? ""), ShortHan.isGB(bytes) {
      return try decode(bytes, from: 0, charset: "GB18030")
    }
    guard let guess, guess.confidence >= 10 else {
      throw DocumentError.unknownCharset(path: path)
    }
    if guess.name.hasPrefix("UTF") || !LegacyEvidence.believes(guess.name, bytes) { return nil }
    return try decode(bytes, from: 0, charset: guess.name)
  }

  private func decode(_ bytes: [UInt8], from start: Int, charset: String) throws -> String {
    let body = start == 0 ? bytes : Array(bytes[start...])
    guard let decoded = try? Charset.decode(body, from: charset) else {
      throw DocumentError.unknownCharset(path: path)
    }
    if let offset = decoded.malformedAt {
      throw DocumentError.malformedText(
        path: path, charset: charset, byteOffset: offset + start, line: LineCount.line(after: decoded.text.utf8))
    }
    if let nul = decoded.text.utf8.firstIndex(of: 0) {
      throw DocumentError.notText(
        path: path, byteOffset: start + decoded.text.utf8.distance(from: decoded.text.startIndex, to: nul),
        line: LineCount.line(after: decoded.text.utf8[..<nul]))
    }
    return decoded.text
  }

  private func binary(_ bytes: [UInt8], _ offset: Int) -> DocumentError {
    .notText(path: path, byteOffset: offset, line: LineCount.line(after: bytes[..<offset]))
  }

  private func malformed(_ bytes: [UInt8], _ charset: String, _ offset: Int) -> DocumentError {
    .malformedText(
      path: path, charset: charset, byteOffset: offset, line: LineCount.line(after: bytes[..<offset]))
  }
}

/// The byte order marks, longer ones first where one begins like another.
struct ByteOrderMark {
  let bytes: [UInt8]
  let charset: String

  static let all = [
    ByteOrderMark(bytes: [0xEF, 0xBB, 0xBF], charset: "UTF-8"),
    ByteOrderMark(bytes: [0xFF, 0xFE, 0x00, 0x00], charset: "UTF-32LE"),
    ByteOrderMark(bytes: [0x00, 0x00, 0xFE, 0xFF], charset: "UTF-32BE"),
    ByteOrderMark(bytes: [0xFF, 0xFE], charset: "UTF-16LE"),
    ByteOrderMark(bytes: [0xFE, 0xFF], charset: "UTF-16BE"),
  ]
}

/// Counts lines as an editor shows them.
enum LineCount {
  /// The number, from 1, of the line that begins or goes on after `bytes` (a charset whose line ends are ASCII's).
  static func line(after bytes: some Collection<UInt8>) -> Int {
    var line = 1
    var afterReturn = false
    for byte in bytes {
      if byte == 0x0D || (byte == 0x0A && !afterReturn) { line += 1 }
      afterReturn = byte == 0x0D
    }
    return line
  }
}
