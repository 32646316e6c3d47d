/// A .docx into blocks.
enum WordReader {
  static func read(bytes: [UInt8], path: String, limits: ReadLimits) throws -> Document {
    throw DocumentError.noText(path: path)
  }
}
