internal import CZip

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A zip archive in memory, read through libzip within `ReadLimits`: a part is inflated piece by piece and never held as
/// a whole, and a bomb is noticed on the way.
final class ZipArchive {
  let path: String
  let limits: ReadLimits
  private let handle: OpaquePointer

  init(bytes: [UInt8], path: String, limits: ReadLimits) throws {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    func broken() -> DocumentError {
      .brokenArchive(path: path, entry: nil, detail: String(cString: zip_error_strerror(&error)))
    }
    // libzip keeps the bytes as long as the archive is open and frees them itself.
    guard let copy = malloc(max(1, bytes.count)) else { throw DocumentError.unreadable(path: path, code: ENOMEM) }
    bytes.withUnsafeBytes { copy.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
    guard let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, &error) else {
      free(copy)
      throw broken()
    }
    guard let handle = zip_open_from_source(source, Int32(ZIP_RDONLY), &error) else {
      zip_source_free(source)
      throw broken()
    }
    self.handle = handle
    self.path = path
    self.limits = limits
    if zip_get_num_entries(handle, 0) > limits.archiveEntries {
      throw DocumentError.tooManyEntries(path: path, limit: limits.archiveEntries)
    }
  }

  deinit { zip_discard(handle) }

  /// Whether there is a part of that name; letter case does not count, as in the Open Packaging Conventions.
  func contains(_ entry: String) -> Bool { index(of: entry) != nil }

  /// Inflates a part and hands it on in pieces of at most 64 KiB.
  func read(_ entry: String, piece: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
    guard let index = index(of: entry) else { throw DocumentError.missingPart(path: path, entry: entry) }
    let compressed = try compressedSize(index, entry)
    guard let file = zip_fopen_index(handle, index, 0) else { throw broken(entry, zip_get_error(handle)) }
    defer { zip_fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var total = 0
    while true {
      let count = Int(zip_fread(file, &buffer, zip_uint64_t(buffer.count)))
      if count < 0 { throw broken(entry, zip_file_get_error(file)) }
      if count == 0 { return }
      total += count
      try check(total, compressed, entry)
      try buffer.withUnsafeBufferPointer { try piece(UnsafeBufferPointer(rebasing: $0[..<count])) }
    }
  }

  private func index(of entry: String) -> zip_uint64_t? {
    for flags in [0, ZIP_FL_NOCASE] {
      let index = zip_name_locate(handle, entry, zip_flags_t(flags))
      if index >= 0 { return zip_uint64_t(index) }
    }
    return nil
  }

  private func compressedSize(_ index: zip_uint64_t, _ entry: String) throws -> Int {
    var status = zip_stat_t()
    guard zip_stat_index(handle, index, 0, &status) == 0 else { throw broken(entry, zip_get_error(handle)) }
    if status.encryption_method != UInt16(ZIP_EM_NONE) { throw DocumentError.encrypted(path: path) }
    return Int(clamping: status.comp_size)
  }

  private func check(_ total: Int, _ compressed: Int, _ entry: String) throws {
    if total > limits.partBytes {
      throw DocumentError.partTooLarge(path: path, entry: entry, limit: limits.partBytes)
    }
    if total > 1 << 20, (total - 1 << 20) / max(1, compressed) >= limits.compressionRatio {
      throw DocumentError.compressionRatio(path: path, entry: entry, limit: limits.compressionRatio)
    }
  }

  private func broken(_ entry: String, _ error: UnsafeMutablePointer<zip_error_t>?) -> DocumentError {
    .brokenArchive(path: path, entry: entry, detail: error.map { String(cString: zip_error_strerror($0)) } ?? "")
  }
}
