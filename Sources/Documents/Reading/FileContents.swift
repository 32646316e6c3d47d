/// Files that are no documents, read as documents are: with the same limits, and text in any charset.
public enum FileContents {
  /// The bytes of a file, or of standard input, which `path` then only names.
  /// - Throws: `DocumentError`.
  public static func bytes(
    path: String, standardInput: Bool = false, limits: ReadLimits = .default
  ) throws -> [UInt8] {
    let bytes =
      standardInput
      ? try FileBytes.read(descriptor: 0, path: path, limit: limits.fileBytes)
      : try FileBytes.read(path: path, limits: limits)
    if bytes.isEmpty { throw DocumentError.empty(path: path) }
    return bytes
  }

  /// The text of bytes: UTF-8, or what their byte order mark or ICU says.
  /// - Throws: `DocumentError`.
  public static func text(of bytes: [UInt8], path: String, limits: ReadLimits = .default) throws -> String {
    try LineLength.check(bytes, path: path, limit: limits.lineBytes)
    return try TextDecoder(path: path).text(of: bytes)
  }
}
