import CZip

/// The entries of an archive as they stand in it, still compressed, and a part's text.
public struct ZipEntries {
  /// The names in order with the compressed bytes.
  public private(set) var all: [(name: String, bytes: [UInt8])] = []
  /// The parts' texts by name.
  public private(set) var texts: [String: String] = [:]

  /// The entries of an archive in memory; none when it is no archive.
  public init(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      guard let source = zip_source_buffer_create(buffer.baseAddress, zip_uint64_t(buffer.count), 0, nil),
        let archive = zip_open_from_source(source, Int32(ZIP_RDONLY), nil)
      else { return }
      defer { zip_discard(archive) }
      for index in 0..<zip_uint64_t(max(0, zip_get_num_entries(archive, 0))) {
        let name = String(cString: zip_get_name(archive, index, 0))
        all.append((name, Self.read(archive, index, zip_flags_t(ZIP_FL_COMPRESSED))))
        texts[name] = String(decoding: Self.read(archive, index, 0), as: UTF8.self)
      }
    }
  }

  private static func read(_ archive: OpaquePointer, _ index: zip_uint64_t, _ flags: zip_flags_t) -> [UInt8] {
    var out: [UInt8] = []
    guard let file = zip_fopen_index(archive, index, flags) else { return [] }
    defer { zip_fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = zip_fread(file, &buffer, zip_uint64_t(buffer.count))
      if count <= 0 { return out }
      out += buffer[..<Int(count)]
    }
  }
}
