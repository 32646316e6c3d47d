internal import CMarkGFM

/// Reads Markdown (CommonMark 0.29 with GitHub's tables, task lists and notes) through cmark-gfm.
///
/// The document's text is the file as it stands, so that places count in it: each word of a block leads back to where it
/// was typed, and marks of emphasis, targets of links and escapes are what the blocks leave out. A heading of settings
/// between `---` lines (YAML) is left out too. Notes stand after the block with their mark.
enum MarkdownReader {
  /// Larger files are no texts that somebody wrote in Markdown, and cmark needs several times their size.
  private static let limit = 8 << 20

  static func read(bytes: [UInt8], path: String, limits: ReadLimits) throws -> Document {
    let limit = min(limit, limits.fileBytes)
    if bytes.count > limit { throw DocumentError.tooLarge(path: path, limit: limit) }
    let text = try TextDecoder(path: path).text(of: bytes)
    var source = Array(text.utf8)
    FrontMatter.blank(&source)
    let story = MarkdownStory(source: source, limits: limits)
    try parse(source, path: path) { story.read($0) }
    let (blocks, remarks) = story.finish()
    return Document(
      path: path, format: .markdown, text: text, blocks: blocks, links: story.links, remarks: remarks)
  }

  private static func parse(_ source: [UInt8], path: String, body: (OpaquePointer) -> Void) throws {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else {
      throw DocumentError.unreadable(path: path, code: 12)
    }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "tasklist"] {
      if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
    }
    source.withUnsafeBytes { buffer in
      cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard let root = cmark_parser_finish(parser) else { throw DocumentError.unreadable(path: path, code: 12) }
    defer { cmark_node_free(root) }
    body(root)
  }
}

/// Settings in front of a Markdown file: YAML between two lines of dashes.
enum FrontMatter {
  /// Puts a space in the place of each scalar, so that everything after them stays where it is: places count scalars.
  static func blank(_ source: inout [UInt8]) {
    guard source.starts(with: "---\n".utf8) || source.starts(with: "---\r\n".utf8) else { return }
    for mark in ["\n---\n", "\n---\r\n", "\n...\n"] {
      guard let end = source[3...].firstRange(of: Array(mark.utf8)) else { continue }
      let settings = source[..<end.upperBound].filter { $0 & 0xC0 != 0x80 }
      source.replaceSubrange(..<end.upperBound, with: settings.map { $0 == 0x0A || $0 == 0x0D ? $0 : 0x20 })
      return
    }
  }
}
