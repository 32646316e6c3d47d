import Foundation

/// Makes a long draft in one language: the circulars of `Corpora`, again and again with other numbers and provisional names,
/// and made prose between them (`ProseMaker`), about half of the bytes each.
///
/// So it has what the rules look at (tables, lists, definitions, former names, dates, references) in the proportions of
/// circulars, and no Recommendation has two names because it came back.
struct MeetingMaker {
  private static let names = [
    "br-circular", "collective-letter", "council-document", "liaison-statement", "study-group-report",
    "tap-consultation",
  ]
  private let circulars: [[UInt8]]
  private let language: String

  /// - Parameters:
  ///   - language: `zh` or `en`.
  ///   - project: the project's folder.
  /// - Throws: what reading a file throws.
  init(language: String, project: String) throws {
    self.language = language
    circulars = try Self.names.map {
      Array(try Data(contentsOf: URL(fileURLWithPath: "\(project)/Corpora/\($0)/\(language).txt")))
    }
  }

  /// Writes the circulars as they are, one after the other, as text and as a Word document: about 20 pages.
  func writeDraft(to path: String) throws {
    let text = circulars.map { String(decoding: $0, as: UTF8.self) + "\n" }.joined()
    try Data(text.utf8).write(to: URL(fileURLWithPath: path + ".txt"))
    try WordMaker.write(lines: text.split(separator: "\n", omittingEmptySubsequences: false), to: path + ".docx")
  }

  /// Writes a text of about so many bytes.
  func write(bytes: Int, to path: String) throws {
    let file = try LineFile(path)
    var prose = ProseMaker(language: language)
    var written = 0
    var copy = 0
    while written < bytes {
      let text = String(decoding: Self.renumbered(circulars[copy % circulars.count], copy), as: UTF8.self)
      file.write(text + "\n")
      var rest = text.utf8.count
      written += rest
      copy += 1
      while rest > 0 {
        let paragraph = prose.paragraph()
        file.write(paragraph + "\n")
        rest -= paragraph.utf8.count
        written += paragraph.utf8.count + 2
      }
    }
    try file.close()
  }

  /// The text with other numbers of Recommendations and other provisional names: what stands behind a capital and a point.
  private static func renumbered(_ text: [UInt8], _ copy: Int) -> [UInt8] {
    var result: [UInt8] = []
    var at = 0
    while at < text.count {
      result.append(text[at])
      at += 1
      guard at > 1, text[at - 1] == 0x2E, text[at - 2] &- 0x41 < 26, at < 3 || !isName(text[at - 3]) else { continue }
      let isNumber = at < text.count && text[at] &- 0x30 < 10
      let name = text[at...].prefix { isNumber ? $0 &- 0x30 < 10 : isName($0) }
      if name.isEmpty { continue }
      result += name + Array(isNumber ? "\(10 + copy)".utf8 : "-\(copy)".utf8)
      at = name.endIndex
    }
    return result
  }

  private static func isName(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x5F
  }
}
