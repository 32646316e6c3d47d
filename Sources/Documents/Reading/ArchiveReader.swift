/// Reads a zip archive as what it holds: an OpenDocument text says what it is in its first entry, everything else is to be
/// a Word document.
enum ArchiveReader {
  static func read(bytes: [UInt8], path: String, limits: ReadLimits, changes: TrackedChanges) throws -> Document {
    let archive = try ZipArchive(bytes: bytes, path: path, limits: limits)
    guard archive.contains("mimetype") else { return try WordReader.read(archive, changes: changes) }
    var type: [UInt8] = []
    try archive.read("mimetype") { if type.count < 256 { type += $0.prefix(256) } }
    let name = String(decoding: type, as: UTF8.self).trimmingASCIISpace
    guard name.hasPrefix("application/vnd.oasis.opendocument.text") else {
      if name == "application/epub+zip" { throw DocumentError.unsupportedFormat(path: path, format: "EPUB") }
      throw DocumentError.wrongContentType(path: path, entry: "mimetype", type: name)
    }
    return try OpenDocumentReader.read(archive, changes: changes)
  }
}
