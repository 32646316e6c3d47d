import Documents
import TestSupport

extension FuzzTarget {
  /// Comments written into the parts of a Word package, see `PartsText`: its text stays, a second run changes nothing.
  static let comments = FuzzTarget("comments") { bytes in
    let archive = PartsText(bytes).archive
    do {
      let before = try DocumentReader.read(bytes: archive, path: "fuzz.docx", limits: .fuzz)
      let comments = places(in: before, seed: bytes).enumerated().map {
        PlacedComment(place: $1, text: "Comment \($0)\n第二行")
      }
      let out = try CommentWriter.write(comments, on: before, bytes: archive, limits: .fuzz)
      let after = try DocumentReader.read(bytes: out, path: "fuzz.docx")
      try demand(after.text == before.text, "the text changed")
      try demand(after.blocks == before.blocks, "the blocks changed")
      try DocumentInvariants.check(after)
      try demand(kept(archive, out), "another part changed")
      let again = try CommentWriter.write(comments, on: after, bytes: out)
      try demand(again == out, "a second run changes the file")
    } catch is DocumentError {
    } catch is CommentError {
    }
  }

  /// Whether the parts that say nothing of comments are byte for byte as they were; capitals tell no two parts apart (ECMA-376-2,
  /// 6.2.2.3).
  private static func kept(_ before: [UInt8], _ after: [UInt8]) -> Bool {
    let other = ZipEntries(after).all
    return ZipEntries(before).all.allSatisfy { part in
      let name = part.name.lowercased()
      let mayChange = name.hasSuffix(".rels") || name.hasPrefix("[") || name.contains("comments")
      return mayChange || part.name == "word/document.xml"
        || other.contains { $0.name == part.name && $0.bytes == part.bytes }
    }
  }

  /// A few places that depend on the input alone.
  private static func places(in document: Document, seed bytes: [UInt8]) -> [Place] {
    let hash = bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    var random = SeededGenerator(seed: hash)
    let count = document.text.unicodeScalars.count
    return (0..<Int.random(in: 1...6, using: &random)).map { _ in
      let start = Int.random(in: 0...count, using: &random)
      return Place(start: start, end: min(count, start + Int.random(in: 0...12, using: &random)))
    }
  }
}
