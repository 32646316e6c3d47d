import Foundation

/// An index's bytes, mapped from a file or held in memory, and its sections.
///
/// Sendable because nothing is written after `init`; the mapping lives as long as the value, also when the file has been
/// removed.
public final class IndexFile: @unchecked Sendable {
  private let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool
  /// The numbers of the kind.
  public let numbers: [UInt64]

  /// Maps the index at `path`; nil when there is none, or it is of another kind or version, or damaged.
  ///
  /// That all bytes are those that were written is found out once: see `IndexSeal`.
  public convenience init?(_ path: String, kind: UInt64) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size >= IndexLayout.headerBytes,
      let address = mmap(nil, Int(status.st_size), PROT_READ, MAP_SHARED, file, 0), address != MAP_FAILED
    else { return nil }
    let seal = IndexSeal(of: file)
    self.init(taking: UnsafeRawBufferPointer(start: address, count: Int(status.st_size)), isMapped: true, kind: kind)
    if let seal, seal.isKept(for: path) { return }
    guard isUndamaged else { return nil }
    seal?.keep(for: path)
  }

  /// An index in memory.
  public convenience init?(_ image: IndexImage, kind: UInt64) {
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: image.byteCount, alignment: 8)
    image.write(into: bytes)
    self.init(taking: UnsafeRawBufferPointer(bytes), isMapped: false, kind: kind)
  }

  /// Takes over `bytes`; nil (and the bytes are freed) when header, length or sections are not in order.
  private init?(taking bytes: UnsafeRawBufferPointer, isMapped: Bool, kind: UInt64) {
    self.bytes = bytes
    self.isMapped = isMapped
    let header = UnsafeRawBufferPointer(rebasing: bytes[..<IndexLayout.headerBytes]).bindMemory(to: UInt64.self)
    numbers = Array(header[IndexLayout.firstNumber..<IndexLayout.firstNumber + IndexLayout.numberCount])
    guard header[0] == IndexLayout.magic, header[1] == IndexLayout.formatVersion, header[2] == kind,
      header[3] == bytes.count, header[31] == Self.headerChecksum(bytes), header[13] <= IndexLayout.mostSections
    else { return nil }
    let starts = header[IndexLayout.firstSection...(IndexLayout.firstSection + Int(header[13]))]
    guard zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 && $0 % 8 == 0 }), starts.last == header[3] else {
      return nil
    }
  }

  deinit {
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    } else {
      bytes.deallocate()
    }
  }

  /// How many bytes it has.
  public var byteCount: Int { bytes.count }

  /// A section's elements, as many as fit; valid while the value lives.
  public func section<Element: BitwiseCopyable>(_ number: Int, of: Element.Type) -> UnsafeBufferPointer<Element> {
    let header = UnsafeRawBufferPointer(rebasing: bytes[..<IndexLayout.headerBytes]).bindMemory(to: UInt64.self)
    guard number < header[13] else { return UnsafeBufferPointer(start: nil, count: 0) }
    let lower = Int(header[IndexLayout.firstSection + number])
    let upper = Int(header[IndexLayout.firstSection + number + 1])
    return UnsafeRawBufferPointer(rebasing: bytes[lower..<upper]).bindMemory(to: Element.self)
  }

  /// Whether the checksum of all bytes after the header is the header's; reads the whole file.
  private var isUndamaged: Bool {
    bytes.load(fromByteOffset: 32, as: UInt64.self) == Self.bodyChecksum(bytes)
  }

  static func bodyChecksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum = IndexChecksum()
    sum.add(UnsafeRawBufferPointer(rebasing: bytes[IndexLayout.headerBytes...]))
    return sum.value
  }

  static func headerChecksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum = IndexChecksum()
    sum.add(UnsafeRawBufferPointer(rebasing: bytes[..<(IndexLayout.headerBytes - 8)]))
    return sum.value
  }
}
