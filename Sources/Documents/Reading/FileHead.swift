/// The beginning of a file with markup, in small letters, whatever its charset: zeros, which UTF-16 has between ASCII
/// characters, byte order marks and white space in front are left out.
struct FileHead {
  private let bytes: [UInt8]

  init(_ file: [UInt8]) {
    let ascii = file.prefix(4096).filter { $0 != 0 && $0 != 0xFE && $0 != 0xFF }
    let text = ascii.starts(with: [0xEF, 0xBB, 0xBF]) ? ascii.dropFirst(3) : ascii[...]
    bytes = text.drop { $0 <= 0x20 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  /// Whether a page begins here, comments and an XML declaration before it aside.
  var isHTML: Bool {
    let body = afterProlog
    return ["<!doctype html", "<html", "<head>", "<body", "<title>", "<meta "].contains { body.starts(with: $0.utf8) }
  }

  /// Word's own XML of 2003, or OpenDocument in one file.
  var flatXML: (name: String, suffix: String)? {
    guard bytes.starts(with: "<?xml".utf8) else { return nil }
    if contains("<w:worddocument") || contains("word.document") { return ("Word 2003 XML", "xml") }
    return contains("<office:document") ? ("flat OpenDocument", "fodt") : nil
  }

  /// A page with its pictures in one file, as browsers and Word save it.
  var isWebArchive: Bool {
    (bytes.starts(with: "mime-version:".utf8) || bytes.starts(with: "from: <saved by".utf8))
      && (contains("multipart/related") || contains("text/html"))
  }

  /// Whether any element begins in it.
  var hasElement: Bool {
    bytes.indices.dropLast().contains { bytes[$0] == 0x3C && (0x61...0x7A).contains(bytes[$0 + 1]) }
  }

  private func contains(_ word: String) -> Bool { bytes.firstRange(of: Array(word.utf8)) != nil }

  private var afterProlog: ArraySlice<UInt8> {
    var rest = bytes[...]
    while true {
      let end: String
      if rest.starts(with: "<?".utf8) {
        end = "?>"
      } else if rest.starts(with: "<!--".utf8) {
        end = "-->"
      } else {
        return rest
      }
      guard let close = rest.firstRange(of: Array(end.utf8)) else { return [] }
      rest = rest[close.upperBound...].drop { $0 <= 0x20 }
    }
  }
}
