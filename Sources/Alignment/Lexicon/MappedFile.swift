import Foundation

/// A file mapped into memory for reading; whoever takes its bytes unmaps them, the descriptor is closed here.
final class MappedFile {
  /// The open file.
  let descriptor: Int32
  /// All its bytes.
  let bytes: UnsafeRawBufferPointer

  /// Maps the file at `path`; nil, with `errno` set, when it cannot be opened or is too short to be a lexicon.
  init?(_ path: String) {
    let file = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    var status = stat()
    errno = 0
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size >= LexiconLayout.headerBytes,
      let address = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, file, 0), address != MAP_FAILED
    else {
      let reason = errno
      close(file)
      errno = reason
      return nil
    }
    descriptor = file
    bytes = UnsafeRawBufferPointer(start: address, count: Int(status.st_size))
  }

  deinit { close(descriptor) }
}
