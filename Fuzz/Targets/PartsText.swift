import TestSupport

/// A package written as one text, so that seeds can be read and inputs get past the zip archive: each part stands under a
/// line `==> name <==`. Text before the first such line is the main part's; what else the package needs (a Word file's
/// relationships and content types, an OpenDocument text's type) is made up where the text does not give it.
struct PartsText {
  /// What the package is to be.
  enum Kind {
    case word
    case openDocument

    fileprivate var main: String { self == .word ? "word/document.xml" : "content.xml" }
    fileprivate var made: [(name: String, bytes: [UInt8])] {
      self == .word ? PartsText.package : [("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))]
    }
  }

  /// The parts by name.
  let parts: [(name: String, bytes: [UInt8])]

  init(_ bytes: [UInt8], _ kind: Kind = .word) {
    var found: [(name: String, bytes: [UInt8])] = []
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if let name = Self.name(line) {
        found.append((name, []))
      } else if found.isEmpty {
        found.append((kind.main, Array(line)))
      } else {
        found[found.count - 1].bytes += line + [0x0A]
      }
    }
    let names = Set(found.map(\.name))
    parts = found + kind.made.filter { !names.contains($0.name) }
  }

  /// The package, not compressed.
  var archive: [UInt8] { ZipArchiveBuilder.bytes(parts, isStored: true) }

  private static func name(_ line: ArraySlice<UInt8>) -> String? {
    guard line.starts(with: "==> ".utf8), line.suffix(4).elementsEqual(" <==".utf8), line.count > 8 else { return nil }
    return String(decoding: line.dropFirst(4).dropLast(4), as: UTF8.self)
  }

  private static let kinds = ["styles", "numbering", "footnotes", "endnotes", "comments", "header", "footer"]
  private static let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static let package: [(name: String, bytes: [UInt8])] = {
    let space = "http://schemas.openxmlformats.org/package/2006"
    func relationships(_ all: [(kind: String, target: String)]) -> [UInt8] {
      let each = all.map { "<Relationship Id='\($0.kind)' Type='\(types)/\($0.kind)' Target='\($0.target)'/>" }
      return Array("<Relationships xmlns='\(space)/relationships'>\(each.joined())</Relationships>".utf8)
    }
    return [
      ("[Content_Types].xml", Array("<Types xmlns='\(space)/content-types'/>".utf8)),
      ("_rels/.rels", relationships([("officeDocument", Kind.word.main)])),
      ("word/_rels/document.xml.rels", relationships(kinds.map { ($0, "\($0).xml") })),
    ]
  }()
}
