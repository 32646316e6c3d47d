internal import CZip

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a copy of an archive with some entries replaced or added; libzip copies the others as they are, still compressed.
enum ZipRewriter {
  /// - Throws: `CommentError.notWritten`.
  static func rewrite(
    _ bytes: [UInt8], path: String, replacing parts: [(entry: String, bytes: [UInt8])]
  ) throws -> [UInt8] {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = buffer(bytes, &error) else { throw failed(path, &error) }
    // The source must outlive the archive, since the new archive is read from it.
    zip_source_keep(source)
    defer { zip_source_free(source) }
    guard let archive = zip_open_from_source(source, 0, &error) else {
      zip_source_free(source)
      throw failed(path, &error)
    }
    for part in parts {
      if !put(part.bytes, as: part.entry, in: archive, &error) {
        zip_discard(archive)
        throw failed(path, &error)
      }
    }
    guard zip_close(archive) == 0 else {
      let detail = zip_get_error(archive).map { String(cString: zip_error_strerror($0)) } ?? ""
      zip_discard(archive)
      throw CommentError.notWritten(path: path, detail: detail)
    }
    guard let result = contents(of: source) else { throw failed(path, zip_source_error(source)) }
    return result
  }

  /// A copy of bytes that libzip owns.
  private static func buffer(_ bytes: [UInt8], _ error: inout zip_error_t) -> OpaquePointer? {
    guard let copy = malloc(max(1, bytes.count)) else { return nil }
    bytes.withUnsafeBytes { if let from = $0.baseAddress { copy.copyMemory(from: from, byteCount: $0.count) } }
    let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, &error)
    if source == nil { free(copy) }
    return source
  }

  private static func put(
    _ bytes: [UInt8], as entry: String, in archive: OpaquePointer, _ error: inout zip_error_t
  ) -> Bool {
    guard let source = buffer(bytes, &error) else { return false }
    let flags = zip_flags_t(ZIP_FL_ENC_UTF_8)
    var index = zip_name_locate(archive, entry, zip_flags_t(ZIP_FL_NOCASE))
    if index >= 0 {
      if zip_file_replace(archive, zip_uint64_t(index), source, flags) != 0 { index = -1 }
    } else {
      index = zip_file_add(archive, entry, source, flags)
    }
    if index < 0 {
      zip_source_free(source)
      return false
    }
    // The first day of the format, as Word itself writes, so that the same input gives the same bytes.
    return zip_file_set_dostime(archive, zip_uint64_t(index), 0, 0x21, 0) == 0
  }

  private static func contents(of source: OpaquePointer) -> [UInt8]? {
    guard zip_source_open(source) == 0 else { return nil }
    defer { zip_source_close(source) }
    guard zip_source_seek(source, 0, 2) == 0 else { return nil }
    let size = Int(zip_source_tell(source))
    guard size >= 0, zip_source_seek(source, 0, 0) == 0 else { return nil }
    var out = [UInt8](repeating: 0, count: size)
    return Int(zip_source_read(source, &out, zip_uint64_t(size))) == size ? out : nil
  }

  private static func failed(_ path: String, _ error: UnsafeMutablePointer<zip_error_t>?) -> CommentError {
    .notWritten(path: path, detail: error.map { String(cString: zip_error_strerror($0)) } ?? "")
  }
}
