import Foundation
import Termbase

/// The circulars below a folder, and what stands there and cannot be read.
///
/// Only regular files, and links to them, are taken: a pipe or a device would never end. A link to a folder is not
/// followed, so that a circle of links does no harm. Hidden files and Word's own lock files (`~$…`) are no circulars.
struct FolderWalk {
  /// A circular.
  struct Found {
    /// Its path, relative to the folder.
    let path: String
    /// How it looks.
    let stamp: FileStamp
    /// Whether it is a link to the file.
    let isLink: Bool
  }

  /// The circulars, in the order of their paths.
  private(set) var circulars: [Found] = []
  /// What cannot be read, relative to the folder, with the system's code.
  private(set) var unreadable: [(path: String, code: Int32)] = []
  /// Files whose names are not UTF-8, with what is wrong in them replaced.
  private(set) var misnamed: [String] = []
  /// Folders below this depth are not gone into.
  private static let depthLimit = 64

  /// The suffixes of the files that are taken.
  static let suffixes = ["docx", "txt", "pdf", "html", "htm", "xhtml", "odt", "doc", "rtf", "md"]

  /// Goes through a folder.
  init(_ folder: String) {
    walk(folder, below: "", depth: 0)
    circulars.sort { $0.path < $1.path }
    unreadable.sort { $0.path < $1.path }
    misnamed.sort()
  }

  private mutating func walk(_ folder: String, below prefix: String, depth: Int) {
    guard let stream = opendir(folder) else { return unreadable.append((prefix, errno)) }
    defer { closedir(stream) }
    var folders: [String] = []
    while let entry = readdir(stream) {
      let bytes = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { Array(UnsafeBufferPointer(start: $0, count: strlen($0))) }
      }
      if bytes.first == 0x2E { continue }
      guard let name = String(validating: bytes, as: UTF8.self) else {
        let shown = String(decoding: bytes.map(UInt8.init(bitPattern:)), as: UTF8.self)
        if Self.isCircular(shown) { misnamed.append(prefix + shown) }
        continue
      }
      var status = stat()
      guard lstat(folder + "/" + name, &status) == 0 else {
        if errno != ENOENT { unreadable.append((prefix + name, errno)) }
        continue
      }
      if status.st_mode & S_IFMT == S_IFDIR {
        folders.append(name)
      } else if Self.isCircular(name) {
        take(name, in: folder, below: prefix, isLink: status.st_mode & S_IFMT == S_IFLNK, status)
      }
    }
    if depth == Self.depthLimit { return unreadable.append((prefix, ENAMETOOLONG)) }
    for name in folders { walk(folder + "/" + name, below: prefix + name + "/", depth: depth + 1) }
  }

  private mutating func take(_ name: String, in folder: String, below prefix: String, isLink: Bool, _ status: stat) {
    var status = status
    if isLink, stat(folder + "/" + name, &status) != 0 { return unreadable.append((prefix + name, errno)) }
    if status.st_mode & S_IFMT == S_IFREG {
      circulars.append(Found(path: prefix + name, stamp: FileStamp(status), isLink: isLink))
    }
  }

  private static func isCircular(_ name: String) -> Bool {
    if name.hasPrefix("~$") { return false }
    guard let dot = name.utf8.lastIndex(of: 0x2E) else { return false }
    return suffixes.contains(name[name.utf8.index(after: dot)...].lowercased())
  }
}

extension FileStamp {
  /// What the system says of a file.
  init(_ status: stat) {
    let mtime = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    self.init(size: Int64(status.st_size), mtime: mtime, inode: Int64(bitPattern: UInt64(status.st_ino)))
  }

  /// How a file looks; nil when it is no regular file.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    self.init(status)
  }
}
