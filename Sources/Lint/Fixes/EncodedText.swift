import ICU

/// A text file's bytes with their charset, so that edits leave every other byte as it is.
public struct EncodedText: Sendable {
  /// Why a file cannot be edited.
  public enum Failure: Error, Equatable, Sendable {
    /// No charset gives the file's bytes back from its text.
    case notReversible(path: String)
    /// The file's charset has no such text.
    case notEncodable(path: String, text: String, charset: String)
  }

  private let path: String
  private let bytes: [UInt8]
  private let charset: String
  /// The length of the byte order mark.
  private let start: Int

  private static let marks: [(charset: String, bytes: [UInt8])] = [
    ("UTF-8", [0xEF, 0xBB, 0xBF]), ("UTF-32LE", [0xFF, 0xFE, 0, 0]), ("UTF-32BE", [0, 0, 0xFE, 0xFF]),
    ("UTF-16LE", [0xFF, 0xFE]), ("UTF-16BE", [0xFE, 0xFF]),
  ]

  /// Bytes that `text` was read from.
  /// - Throws: `Failure.notReversible` when no charset leads from the text back to exactly these bytes.
  public init(_ bytes: [UInt8], text: String, path: String) throws {
    let marked = Self.marks.filter { bytes.starts(with: $0.bytes) }.map { ($0.charset, $0.bytes.count) }
    let guessed = Charset.detect(bytes).map { [($0.name, 0)] } ?? []
    let wide = ["UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"].map { ($0, 0) }
    for (charset, start) in marked + [("UTF-8", 0)] + guessed + wide
    where (try? Self.encode(text, charset))?.elementsEqual(bytes[start...]) == true {
      self.path = path
      self.bytes = bytes
      self.charset = charset
      self.start = start
      return
    }
    throw Failure.notReversible(path: path)
  }

  /// The bytes with edits made, which are in order and do not overlap; `text` is that of the file.
  /// - Throws: `Failure.notEncodable`.
  public func applying(_ edits: [TextEdit], to text: String) throws -> [UInt8] {
    let scalars = Array(text.unicodeScalars)
    var result = Array(bytes[..<start])
    var at = 0
    for edit in edits {
      result += try encoded(String(scalars[at..<edit.place.start]))
      result += try encoded(edit.new)
      at = edit.place.end
    }
    return result + (try encoded(String(scalars[at...])))
  }

  private func encoded(_ text: String) throws -> [UInt8] {
    guard let bytes = try Self.encode(text, charset) else {
      throw Failure.notEncodable(path: path, text: text, charset: charset)
    }
    return bytes
  }

  private static func encode(_ text: String, _ charset: String) throws -> [UInt8]? {
    charset == "UTF-8" ? Array(text.utf8) : try Charset.encode(text, to: charset)
  }
}
