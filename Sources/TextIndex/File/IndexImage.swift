import Foundation

/// The parts of an index before they are a file.
public struct IndexImage {
  /// What could not be written, in the system's words.
  public struct WriteFailure: Error, Equatable {
    /// The file.
    public let path: String
    /// The system's reason.
    public let reason: String
  }

  private typealias Reader = (_ body: (UnsafeRawBufferPointer) -> Void) -> Void
  private let kind: UInt64
  private let numbers: [UInt64]
  private var sections: [(count: Int, read: Reader)] = []

  /// An image without sections; at most eight numbers.
  public init(kind: UInt64, numbers: [UInt64]) {
    self.kind = kind
    self.numbers = numbers
  }

  /// Adds a section; at most sixteen.
  public mutating func append<Element: BitwiseCopyable>(_ elements: [Element]) {
    sections.append(
      (elements.count * MemoryLayout<Element>.stride, { body in elements.withUnsafeBytes { body($0) } }))
  }

  /// How many bytes the file will have.
  var byteCount: Int { sections.reduce(IndexLayout.headerBytes) { $0 + Self.padded($1.count) } }

  private static func padded(_ count: Int) -> Int { (count + 7) & ~7 }

  /// Writes all bytes into memory of their number.
  func write(into bytes: UnsafeMutableRawBufferPointer) {
    let header = UnsafeMutableRawBufferPointer(rebasing: bytes[..<IndexLayout.headerBytes]).bindMemory(to: UInt64.self)
    header.update(repeating: 0)
    var at = IndexLayout.headerBytes
    for (index, section) in sections.enumerated() {
      header[IndexLayout.firstSection + index] = UInt64(at)
      section.read { source in
        if source.count > 0 { memcpy(bytes.baseAddress! + at, source.baseAddress!, source.count) }
      }
      let end = at + Self.padded(section.count)
      for pad in at + section.count..<end { bytes[pad] = 0 }
      at = end
    }
    header[IndexLayout.firstSection + sections.count] = UInt64(at)
    header[0] = IndexLayout.magic
    header[1] = IndexLayout.formatVersion
    header[2] = kind
    header[3] = UInt64(bytes.count)
    header[4] = IndexFile.bodyChecksum(UnsafeRawBufferPointer(bytes))
    for (index, number) in numbers.enumerated() { header[IndexLayout.firstNumber + index] = number }
    header[13] = UInt64(sections.count)
    header[31] = IndexFile.headerChecksum(UnsafeRawBufferPointer(bytes))
  }

  /// Writes the file beside its place and renames it, so that whoever reads the place sees all of it or the file before.
  /// - Throws: `WriteFailure`; the place is then as it was.
  public func write(to path: String) throws {
    let draft = path + ".\(getpid()).part"
    let file = open(draft, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw Self.failure(path) }
    defer { close(file) }
    do {
      // Room is taken first: a page of a mapped file that the disk has no room for would end the process.
      let refused = posix_fallocate(file, 0, off_t(byteCount))
      if refused != 0 { errno = refused }
      guard refused == 0,
        let address = mmap(nil, byteCount, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0), address != MAP_FAILED
      else { throw Self.failure(path) }
      write(into: UnsafeMutableRawBufferPointer(start: address, count: byteCount))
      munmap(address, byteCount)
      guard rename(draft, path) == 0 else { throw Self.failure(path) }
    } catch {
      unlink(draft)
      throw error
    }
  }

  private static func failure(_ path: String) -> WriteFailure {
    WriteFailure(path: path, reason: String(cString: strerror(errno)).lowercased())
  }

  /// Removes drafts of processes that are no more from a folder.
  public static func removeDrafts(in folder: String) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where name.hasSuffix(".part") {
      let parts = name.split(separator: ".")
      guard parts.count > 2, let process = Int32(parts[parts.count - 2]), kill(process, 0) != 0, errno == ESRCH else {
        continue
      }
      unlink(folder + "/" + name)
    }
  }
}
