import Languages

/// How a file looks from outside. Two looks that agree are at the same contents, unless it was written at the very time of
/// the first one (`StoredFile.isBeyondDoubt`).
public struct FileStamp: Sendable, Hashable {
  /// Its size in bytes.
  public let size: Int64
  /// When it was written, in nanoseconds since 1970.
  public let mtime: Int64
  /// Its number in the file system.
  public let inode: Int64

  /// A look.
  public init(size: Int64, mtime: Int64, inode: Int64) {
    (self.size, self.mtime, self.inode) = (size, mtime, inode)
  }
}

/// A file that a base has looked at.
public struct StoredFile: Sendable {
  /// Its name in the base.
  public let path: String
  /// How it looked.
  public let stamp: FileStamp
  /// When it was looked at, before it was read; in nanoseconds since 1970.
  public let checked: Int64
  /// How it was read; another reading may give another text.
  public let reading: String
  /// The language of its text.
  public let language: Language
  /// What tells its text from others; nil when it is left out for its language.
  public let fingerprint: String?
  /// The set of files it was added with; nil while that is still to be done.
  public internal(set) var settled: String?
  /// Whether the base has a document of its name.
  public internal(set) var isDocument = false

  /// A file just looked at.
  public init(
    path: String, stamp: FileStamp, checked: Int64, reading: String, language: Language, fingerprint: String?
  ) {
    (self.path, self.stamp, self.checked, self.reading) = (path, stamp, checked, reading)
    (self.language, self.fingerprint) = (language, fingerprint)
  }

  /// The coarsest time stamps of file systems (FAT: two seconds), in nanoseconds.
  private static let grain: Int64 = 2_000_000_000

  /// Whether it was written so long before it was looked at that a later change shows in its time stamp (as git has it
  /// with its index: a file as young as the look is "racily clean").
  public var isBeyondDoubt: Bool { stamp.mtime + Self.grain <= checked }
}
