import CZip

/// Packs parts into a zip archive in memory, for tests that need a Word document of their own making.
public enum ZipArchiveBuilder {
  /// The archive's bytes; none when libzip fails, and every test then fails on an empty file.
  /// - Parameters:
  ///   - isStored: whether the parts stand in it as they are.
  ///   - password: locks each part.
  public static func bytes(
    _ parts: [(name: String, bytes: [UInt8])], isStored: Bool = false, password: String? = nil
  ) -> [UInt8] {
    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { return [] }
    defer { zip_source_free(target) }
    zip_source_keep(target)
    guard let archive = zip_open_from_source(target, Int32(ZIP_CREATE | ZIP_TRUNCATE), nil) else { return [] }
    // libzip reads the parts when the archive is closed, so they must live until then.
    let copies = parts.map { part in
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: part.bytes.count, alignment: 1)
      copy.copyBytes(from: part.bytes)
      return copy
    }
    defer { copies.forEach { $0.deallocate() } }
    for (part, copy) in zip(parts, copies) {
      let source = zip_source_buffer(archive, copy.baseAddress, zip_uint64_t(copy.count), 0)
      let index = zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
      if index < 0 {
        zip_source_free(source)
        continue
      }
      if isStored { zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0) }
      if let password { zip_file_set_encryption(archive, zip_uint64_t(index), UInt16(ZIP_EM_TRAD_PKWARE), password) }
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      return []
    }
    return contents(of: target)
  }

  private static func contents(of source: OpaquePointer) -> [UInt8] {
    guard zip_source_open(source) == 0 else { return [] }
    defer { zip_source_close(source) }
    zip_source_seek(source, 0, 2)
    let size = zip_source_tell(source)
    zip_source_seek(source, 0, 0)
    var out = [UInt8](repeating: 0, count: Int(max(0, size)))
    return zip_source_read(source, &out, zip_uint64_t(out.count)) == size ? out : []
  }
}
