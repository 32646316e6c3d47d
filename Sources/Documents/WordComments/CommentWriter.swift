/// Writes comments into a copy of a Word document.
///
/// Only the main part, the comments, the main part's relationships and the content types change, each only where it must;
/// every other part stays byte for byte as it was. A comment on text that can carry none goes to the nearest place that can
/// (`CommentPlacement`). Comments written here before are known by their initials and are replaced, so that a second run with the same comments changes nothing.
public enum CommentWriter {
  /// What Word shows as the initials of comments written here; by them they are known again, whoever their author is.
  public static let initials = "Concord"

  /// Writes `comments` into a copy of the file that `document` was read from.
  /// - Parameters:
  ///   - comments: places count in `document.text`.
  ///   - document: the document as it was read, from a path.
  ///   - output: where the copy goes; it appears whole or not at all, and may be the document's own path.
  /// - Returns: where each comment stands, in the order of `comments`.
  /// - Throws: `DocumentError` when the file is no longer as it was, `CommentError` when it cannot be written.
  @discardableResult
  public static func write(
    _ comments: [PlacedComment], on document: Document, to output: String, options: CommentOptions = CommentOptions(),
    limits: ReadLimits = .default
  ) throws -> [CommentPlacement] {
    let bytes = try FileBytes.read(path: document.path, limits: limits)
    let (copy, placements) = try place(comments, on: document, bytes: bytes, options: options, limits: limits)
    try WholeFile.write(copy, to: output)
    return placements
  }

  /// The file's bytes with comments; `bytes` are those that `document` was read from.
  /// - Throws: `DocumentError`, `CommentError`.
  public static func write(
    _ comments: [PlacedComment], on document: Document, bytes: [UInt8], options: CommentOptions = CommentOptions(),
    limits: ReadLimits = .default
  ) throws -> [UInt8] {
    try place(comments, on: document, bytes: bytes, options: options, limits: limits).bytes
  }

  private static func place(
    _ comments: [PlacedComment], on document: Document, bytes: [UInt8], options: CommentOptions, limits: ReadLimits
  ) throws -> (bytes: [UInt8], placements: [CommentPlacement]) {
    guard document.format == .word else { throw CommentError.notWord(path: document.path) }
    if let date = options.date, !CommentDate.isValid(date) { throw CommentError.invalidDate(date) }
    let package = try CommentPackage(ZipArchive(bytes: bytes, path: document.path, limits: limits))
    var seen: Set<PlacedComment> = []
    let all = comments.filter { seen.insert($0).inserted }.sorted { ($0.place, $0.text) < ($1.place, $1.text) }
    let (changed, placed) = try package.write(all, runs: document.runs, options: options)
    let placements = Dictionary(zip(all, placed)) { first, _ in first }
    let copy = changed.isEmpty ? bytes : try ZipRewriter.rewrite(bytes, path: document.path, replacing: changed)
    return (copy, comments.compactMap { placements[$0] })
  }
}

/// Moments as XML Schema writes them.
enum CommentDate {
  /// Whether a text has the form `2023-05-18T09:00:00`, with or without `Z`.
  static func isValid(_ text: String) -> Bool {
    let pattern = Array("dddd-dd-ddTdd:dd:dd".utf8)
    var bytes = Array(text.utf8)
    if bytes.last == UInt8(ascii: "Z") { bytes.removeLast() }
    guard bytes.count == pattern.count else { return false }
    return zip(bytes, pattern).allSatisfy { byte, form in
      form == UInt8(ascii: "d") ? (0x30...0x39).contains(byte) : byte == form
    }
  }
}
