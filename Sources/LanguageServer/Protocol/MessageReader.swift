import Foundation

/// Cuts a stream of bytes into messages: a header of `Content-Length: N`, an empty line, and N bytes of JSON (LSP 3.17,
/// base protocol).
///
/// What is no such header is passed over up to the next empty line and told, and so is a body that is no JSON: the stream
/// goes on. A body beyond the limit is passed over unread.
struct MessageReader {
  /// What was found in the stream.
  enum Part: Equatable {
    case message(JSONValue)
    /// A body that is no JSON, or a header without a length; with words for why.
    case malformed(String)
  }

  /// Bodies larger than any text that is edited by hand.
  static let bodyLimit = 64 << 20
  /// Headers longer than any that a client writes.
  private static let headerLimit = 8192

  private var buffer: [UInt8] = []
  /// How many bytes of a body that is passed over are still to come.
  private var skipped = 0

  /// Takes more of the stream in.
  mutating func append(_ bytes: some Collection<UInt8>) {
    let passed = min(skipped, bytes.count)
    skipped -= passed
    buffer.append(contentsOf: bytes.dropFirst(passed))
  }

  /// The next message that is there as a whole; nil when more bytes are needed.
  mutating func next() -> Part? {
    guard let (header, start) = header() else { return overlongHeader() }
    guard let length = Self.length(header) else {
      buffer.removeFirst(start)
      return .malformed("a header without Content-Length")
    }
    if length > Self.bodyLimit {
      let here = min(buffer.count - start, length)
      buffer.removeFirst(start + here)
      skipped = length - here
      return .malformed("a message of \(length) bytes")
    }
    guard buffer.count >= start + length else { return nil }
    let body = buffer[start..<start + length]
    defer { buffer.removeFirst(start + length) }
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(body)) else {
      return .malformed("a message that is no JSON")
    }
    return .message(value)
  }

  /// The header and where the body begins. Lines end with CR LF; LF alone is taken too.
  private func header() -> (ArraySlice<UInt8>, Int)? {
    var at = 0
    while at < buffer.count {
      guard let end = buffer[at...].firstIndex(of: 0x0A) else { return nil }
      let isEmpty = end == at || (end == at + 1 && buffer[at] == 0x0D)
      if isEmpty, at > 0 { return (buffer[..<at], end + 1) }
      at = end + 1
    }
    return nil
  }

  private mutating func overlongHeader() -> Part? {
    guard buffer.count > Self.headerLimit else { return nil }
    buffer.removeAll()
    return .malformed("a header of more than \(Self.headerLimit) bytes")
  }

  private static func length(_ header: ArraySlice<UInt8>) -> Int? {
    for line in header.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let parts = line.split(separator: 0x3A, maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(decoding: parts[0], as: UTF8.self).lowercased()
      guard parts.count == 2, name == "content-length" else { continue }
      let digits = String(decoding: parts[1], as: UTF8.self).filter { $0 != " " && $0 != "\t" }
      return Int(digits).flatMap { $0 >= 0 ? $0 : nil }
    }
    return nil
  }
}
